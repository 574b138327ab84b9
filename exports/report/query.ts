const SOURCES = "provenance asOf absence { reason } sources { id title publisher reference asOf provenance }";
const STEP = "{ families amount provenance absence { reason } }";
const STEPS = `ordered ${STEP} credited ${STEP} withdrawn ${STEP} returned ${STEP}`;

/**
 * The figures that every region has, at the time of two variables.
 *
 * @param period name of the variable with the period
 * @param year name of the variable with its year
 */
const figuresAt = (period: string, year: string): string => `
  welfare(period: $${period}) {
    countedFor families entitled entitledAbsence { reason } staff staffProvenance detailProvenance ${SOURCES}
  }
  costShare(year: $${year}) { appealPercent base baseAbsence { reason } appealAmount realised detailProvenance ${SOURCES} }
  graduation(year: $${year}) {
    graduated rate detailProvenance ${SOURCES}
    target { value basis region { name } source { id title publisher reference asOf provenance } }
  }
  complaints(year: $${year}) { filed resolved ${SOURCES} }
  coordination(year: $${year}) { agreed done overdue ${SOURCES} }
  villageFund(year: $${year}) { ceiling transferred realised absorption villages detailProvenance ${SOURCES} }
  villageIndex(year: $${year}) { kind score status villages byStatus { status villages } detailProvenance ${SOURCES} }
  villageEnterpriseSummary(year: $${year}) {
    total active villagesWithEnterprise units employees detailProvenance ${SOURCES}
  }
  disbursement(period: $${period}, programme: PKH) { detailProvenance ${STEPS} ${SOURCES} }`;

/** What is asked of the report's own region only. */
const DETAIL = `
  welfareDetail: welfare(period: $period) { byComponent { component members absence { reason } } }
  graduationDetail: graduation(year: $year) { byKind { kind families absence { reason } } }
  complaintsDetail: complaints(year: $year) { byCategory { category complaints absence { reason } } }
  fundDetail: villageFund(year: $year) { additional stages { stage transferred } earmarks { kind amount } }
  indexDetail: villageIndex(year: $year) { dimensions { social economic environmental } }
  payments: disbursement(period: $period, programme: PKH) {
    byPeriod { period ${STEPS} }
    byBank { bank { name } credited ${STEP} }
    stated ${STEP}
    exceptions { kind period difference }
  }
  villageEnterprises(first: 100) @include(if: $isVillage) { name status isJoint units employees provenance }`;

/** Years whose figures a report shows beside each other, its own included. */
const YEARS_SHOWN = 5;

/** Aliases and variables of these years, the latest first. */
export const YEARS = Array.from({ length: YEARS_SHOWN }, (_, place) => ({
  alias: `year${place}`,
  period: `period${place}`,
  year: `yearOf${place}`,
}));

const TIMES = [{ alias: "before", period: "before", year: "yearBefore" }, ...YEARS];

const AGAINST = { alias: "against", period: "againstPeriod", year: "againstYear" };

const variablesOf = ({ period, year }: { readonly period: string; readonly year: string }): string =>
  `$${period}: Period!, $${year}: Int!`;

/**
 * The question for all figures of a report but the villages that need attention.
 *
 * @param isCompared whether another region or period is asked as well
 */
export const reportQuery = (isCompared: boolean): string => {
  const times = [...TIMES, ...(isCompared ? [AGAINST] : [])];
  return `query SynergyReport(
  $code: RegionCode!, $period: Period!, $year: Int!, $isVillage: Boolean!, ${times.map(variablesOf).join(", ")}
  ${isCompared ? "$againstCode: RegionCode!" : ""}
) {
  own: region(code: $code) {
    code name level kind
    ancestors { code name level }
    ...Now ${DETAIL}
    children(first: 1000) { nodes { code name level ...Now } }
  }
${times
  .map(
    ({ alias, period, year }) =>
      `  ${alias}: region(code: ${alias === AGAINST.alias ? "$againstCode" : "$code"}) { code name level ${figuresAt(period, year)} }`,
  )
  .join("\n")}
}
fragment Now on Region { ${figuresAt("period", "year")} }`;
};

/** So many villages that need attention are listed. */
export const ATTENTION_ROWS = 50;

/** A village has many families when it is in this part of those inside the region, percent. */
export const MANY_FAMILIES_PERCENT = 25;

/** The question for the villages that need attention: many families, and no enterprise at work. */
export const ATTENTION_QUERY = `query SynergyReportAttention($code: RegionCode!, $period: Period!) {
  all: synergy(within: $code, level: VILLAGE, period: $period, first: 1) {
    families: summary(of: PKH_FAMILIES) { count }
    enterprises: summary(of: ENTERPRISES_ACTIVE) { count }
  }
  listed: synergy(
    within: $code, level: VILLAGE, period: $period, first: ${ATTENTION_ROWS}
    where: { and: [{ of: PKH_FAMILIES, topPercent: ${MANY_FAMILIES_PERCENT} }, { of: ENTERPRISES_ACTIVE, eq: 0 }] }
    orderBy: [{ of: PKH_FAMILIES, direction: DESC }]
  ) {
    totalCount
    summary(of: PKH_FAMILIES) { min sum }
    nodes {
      region { code name level ancestors { code name level } }
      families: value(of: PKH_FAMILIES)
      fund: value(of: VILLAGE_FUND_CEILING)
      fundPerFamily: ratio(of: VILLAGE_FUND_CEILING, per: PKH_FAMILIES)
      enterprises: value(of: ENTERPRISES)
      status: attribute(id: INDEX_STATUS)
    }
  }
}`;

/** Whether a year has the main figure of each source, for some years; the aliases are `y2024`. */
export const latestYearQuery = (years: readonly number[]): string => `query SynergyReportYears($code: RegionCode!) {
  region(code: $code) {
    code
${years
  .map(
    (year) => `    welfare${year}: welfare(period: "${year}") { families absence { reason } }
    disbursement${year}: disbursement(period: "${year}", programme: PKH) { credited { amount absence { reason } } absence { reason } }
    fund${year}: villageFund(year: ${year}) { ceiling absence { reason } }
    enterprises${year}: villageEnterpriseSummary(year: ${year}) { total absence { reason } }`,
  )
  .join("\n")}
  }
}`;
