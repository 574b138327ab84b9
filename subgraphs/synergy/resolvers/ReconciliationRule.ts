import type { ReconciliationRuleResolvers } from "../types.generated.ts";

export const ReconciliationRule: ReconciliationRuleResolvers = {
  name: ({ name }) => name.id,
  nameInEnglish: ({ name }) => name.en,
  thresholdPercent: (rule) => (rule.nature === "MISSING" ? null : rule.percent),
};
