import type { ReconciliationOrderBy, ReconciliationScope } from "../types.generated.ts";
import { maskOf } from "./reconciled-sql.ts";

/** What rows are ordered by: an expression over `reconciledSql`. */
export interface OrderKey {
  readonly sql: string;
  /** As of a figure: 0 for whole numbers, null for fractions. */
  readonly decimals: 0 | null;
}

const whole = (sql: string): OrderKey => ({ sql, decimals: 0 });
const share = (part: string, of: string): OrderKey => ({
  sql: `("${part}"::float8 * 100 / nullif("${of}", 0)::float8)`,
  decimals: null,
});

const KEYS: Readonly<Record<Exclude<ReconciliationOrderBy, "CODE" | "FINDINGS">, OrderKey>> = {
  ENTITLED: whole('"entitled"'),
  ORDERED: whole('"ordered"'),
  CREDITED: whole('"credited"'),
  WITHDRAWN: whole('"withdrawn"'),
  RETURNED: whole('"returned"'),
  UNORDERED: whole('("entitled" - "ordered")'),
  UNCREDITED: whole('("ordered" - "credited")'),
  UNWITHDRAWN: whole('("credited" - "withdrawn")'),
  CREDITED_PERCENT: share("credited", "ordered"),
  WITHDRAWN_PERCENT: share("withdrawn", "credited"),
  ACTIVE_FAMILIES: whole('"activeFamilies"'),
  CREDITED_FAMILIES: whole('"creditedFamilies"'),
  AVAILABLE: whole('"available"'),
  TRANSFERRED: whole('"transferred"'),
  REALISED: whole('"realised"'),
  UNTRANSFERRED: whole('("available" - "transferred")'),
  UNREALISED: whole('("transferred" - "realised")'),
  ABSORPTION: share("realised", "available"),
};

/** What rows are ordered by before their codes; null when by these alone. */
export const orderKey = (by: ReconciliationOrderBy, scope: ReconciliationScope): OrderKey | null => {
  if (by === "CODE") return null;
  if (by !== "FINDINGS") return KEYS[by];
  const mask = maskOf((rule) => scope === "COMBINED" || rule.scope === scope);
  return whole(`bit_count((found & ${mask})::bit(32))`);
};
