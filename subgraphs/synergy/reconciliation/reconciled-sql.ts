import type { Term } from "../questions/figure.ts";
import { allRegionsSql, type RegionsAsked } from "../sql/regions-sql.ts";
import type { Statement } from "../sql/statement.ts";
import { MEASURE_NAMES, type MeasureName } from "./figures.ts";
import { type ComparisonRule, type FindingRule, RULES, SOCIAL_STEPS } from "./rules.ts";

/** Which terms the names stand for in a question's period. */
export type ReconciledTerms = Readonly<Record<MeasureName, Term>>;

const column = (name: string): string => `"${name}"`;
const isHidden = (name: string): string => column(`${name}.hidden`);

/** Whether the law gives the region a village fund: it is a desa or has one, or is told to have received one. */
const HAS_FUND = `(coalesce("ceiling", "transferred", "realised") is not null or case
    when level = 'VILLAGE' then kind <> 'KELURAHAN'
    else code = 'ID' or exists (select from region v
      where v.code > b.code || '.' and v.code < b.code || '/' and v.kind in ('DESA', 'DESA_ADAT'))
  end)`;

/** The bit of a rule in `found`. */
export const bitOf = (rule: FindingRule): number => 2 ** RULES.indexOf(rule);

/** The bits of all rules that a question is about. */
export const maskOf = (isMeant: (rule: FindingRule) => boolean): number =>
  RULES.filter(isMeant).reduce((mask, rule) => mask + bitOf(rule), 0);

/** How much a figure exceeds what the rule compares it with; in whole numbers, so that nothing is rounded. */
const excessSql = ({ of, by, against }: ComparisonRule): string => {
  const [one, other] = [column(of), column(against)];
  switch (by) {
    case "BELOW":
      return `(${other} - ${one})`;
    case "ABOVE":
      return `(${one} - ${other})`;
    case "APART":
      return `abs(${one} - ${other})`;
    case "SHARE":
      return one;
  }
};

/** Whether a rule finds something; SQL's own null where a figure is unknown or hidden. */
const foundSql = (rule: FindingRule): string => {
  if (rule.nature !== "MISSING") {
    return `${excessSql(rule)} * 100 > ${Math.trunc(rule.percent)} * ${column(rule.against)}`;
  }
  const lacking = rule.lacks.map((name) => `${column(name)} is null and not ${isHidden(name)}`).join(" or ");
  return rule.scope === "VILLAGE" ? `"hasFund" and (${lacking})` : `(${lacking})`;
};

const among = (scope: "SOCIAL" | "VILLAGE", isMissing: boolean): string =>
  `found & ${maskOf((rule) => rule.scope === scope && (rule.nature === "MISSING") === isMissing)} <> 0`;

const SOCIAL_STATUS = `case when ${among("SOCIAL", true)} then 'MISSING' when ${among("SOCIAL", false)} then 'PARTIAL'
    when ${SOCIAL_STEPS.map(isHidden).join(" or ")} then 'HIDDEN' else 'COMPLETE' end`;

const VILLAGE_STATUS = `case when not "hasFund" then 'NOT_APPLICABLE' when ${among("VILLAGE", true)} then 'MISSING'
    when ${among("VILLAGE", false)} then 'PARTIAL' else 'COMPLETE' end`;

/** The worst of both; what does not apply does not count. */
const COMBINED_STATUS = `case ${["MISSING", "PARTIAL", "HIDDEN"]
  .map((state) => `when '${state}' in (social, village) then '${state}'`)
  .join(" ")} else 'COMPLETE' end`;

/**
 * A `select` of all regions of a question: `code`, `name`, each figure with whether it is hidden, `available`, `hasFund`, `found`
 * (a bit for each rule) and the states `social`, `village` and `combined`. Like every statement of this source it reads the
 * column of figures that the viewer may see, and no other.
 */
export const reconciledSql = (terms: ReconciledTerms, regions: RegionsAsked, statement: Statement): string => {
  const scope = statement.scope();
  const figures = MEASURE_NAMES.flatMap((name) => [
    `${scope.measure(terms[name])} as ${column(name)}`,
    `${scope.isHidden(terms[name])} as ${isHidden(name)}`,
  ]);
  // Bits are worked out once a row: without `offset 0` the planner writes them into every place that reads them.
  const bits = RULES.map((rule) => `case when ${foundSql(rule)} then ${bitOf(rule)} else 0 end`);
  return `select *, ${COMBINED_STATUS} as combined from (
select *, ${SOCIAL_STATUS} as social, ${VILLAGE_STATUS} as village from (
select *, ${bits.join("\n  + ")} as found from (
select *, "ceiling" + coalesce("additional", 0) as "available", ${HAS_FUND} as "hasFund" from (
select r.code, r.name, r.level, r.kind, ${figures.join(", ")}
${allRegionsSql(regions, scope, statement)}) b
offset 0) a) c offset 0) d`;
};
