import { percentOf } from "../../../platform/percent.ts";
import { COUNTS_FAMILIES } from "./figures.ts";
import type { ReconciledRow } from "./row.ts";
import type { FindingRule } from "./rules.ts";

/** What a rule found in a region, and how much it is about. */
export interface Finding {
  readonly rule: FindingRule;
  /** Money, or families where `isFamilies`; null when something is missing. */
  readonly size: number | null;
  readonly isFamilies: boolean;
  readonly percent: number | null;
}

/** @param rule that found something in the row */
export const findingOf = (rule: FindingRule, { figure }: Pick<ReconciledRow, "figure">): Finding => {
  if (rule.nature === "MISSING") return { rule, size: null, isFamilies: false, percent: null };
  const [of, against] = [figure(rule.of).value, figure(rule.against).value];
  if (of === null || against === null) throw new Error(`${rule.kind} was found in figures that are not there`);
  const size = rule.by === "SHARE" ? of : Math.abs(of - against);
  return { rule, size, isFamilies: COUNTS_FAMILIES.has(rule.of), percent: percentOf(size, against) };
};
