/** What the summaries of a region say, as the graph answers them: asked by `SUMMARY_FIELDS`. */
export interface Summaries {
  readonly [field: string]: unknown;
}

/** The fields of `Region` that hold the figures of each source, for a period; `$year` is null for a shorter one. */
export const SUMMARY_FIELDS: Readonly<Record<string, (period: string) => string>> = {
  "social-welfare": (period) => `
    welfare(period: "${period}") {
      families members byComponent { component members } byStatus { status families } complementary { programme families }
      entitled commitment { checked met } sessions { held registered attended } staff
    }
    ${inYear(
      period,
      (year) => `
    recertification(year: ${year}) { families } graduation(year: ${year}) { graduated byKind { kind families } }
    complaints(year: ${year}) { filed resolved byCategory { category complaints } }
    coordination(year: ${year}) { agreed done overdue }`,
    )}`,
  "village-development": (period) => `code
    ${inYear(
      period,
      (year) => `
    villageFund(year: ${year}) {
      ceiling additional transferred realised villages stages { stage transferred } earmarks { kind amount }
    }
    villageIndex(year: ${year}) {
      kind score dimensions { social economic environmental } status villages byStatus { status villages }
    }
    villageEnterpriseSummary(year: ${year}) { total active villagesWithEnterprise units employees }
    facilitation(year: ${year}) { facilitators experts districtFacilitators localFacilitators }
    programmes(year: ${year}) { programme { code } recipients }`,
    )}`,
  disbursement: (period) =>
    ["PKH", "SEMBAKO", "STIMULUS_SEMBAKO", "BLT_KESRA"]
      .map(
        (programme) => `
    ${programme}: disbursement(period: "${period}", programme: ${programme}) {
      ordered { families amount } credited { families amount } withdrawn { families amount } returned { families amount }
      byBank { bank { id } credited { amount } }
    }`,
      )
      .join(""),
};

const inYear = (period: string, fields: (year: string) => string): string =>
  period.length === 4 ? fields(period) : "";

type Answer = (region: Summaries) => unknown;

/** Follows names from field to field; null where one is null or was not asked. */
const at =
  (...path: readonly string[]): Answer =>
  (region) =>
    path.reduce<unknown>((value, name) => (value as Summaries | null | undefined)?.[name] ?? null, region);

/** A figure of the entry of a list that has a value. */
const entry =
  (list: Answer, key: Answer, wanted: unknown, figure: string): Answer =>
  (region) =>
    ((list(region) ?? []) as readonly Summaries[]).find((each) => key(each) === wanted)?.[figure] ?? null;

const component = (name: string): Answer => entry(at("welfare", "byComponent"), at("component"), name, "members");
const status = (name: string): Answer => entry(at("welfare", "byStatus"), at("status"), name, "families");
const kind = (name: string): Answer => entry(at("graduation", "byKind"), at("kind"), name, "families");
const category = (name: string): Answer => entry(at("complaints", "byCategory"), at("category"), name, "complaints");
const stage = (number: number): Answer => entry(at("villageFund", "stages"), at("stage"), number, "transferred");
const earmark = (name: string): Answer => entry(at("villageFund", "earmarks"), at("kind"), name, "amount");
const villages = (name: string): Answer => entry(at("villageIndex", "byStatus"), at("status"), name, "villages");
const recipients = (code: string): Answer => entry(at("programmes"), at("programme", "code"), code, "recipients");

/** A score as a whole number of ten-thousandths. */
const score =
  (...path: readonly string[]): Answer =>
  (region) => {
    const value = at("villageIndex", ...path)(region);
    return value === null ? null : Math.round(Number(value) * 1e4);
  };

const steps = (programme: string, ...names: readonly string[]): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    names.flatMap((step) => [
      [`${programme}_${step.toUpperCase()}_FAMILIES`, at(programme, step, "families")],
      [`${programme}_${step.toUpperCase()}_AMOUNT`, at(programme, step, "amount")],
    ]),
  );

/** By measure: the figure of the graph that it is. */
export const MEASURE_ANSWERS: Readonly<Record<string, Answer>> = {
  PKH_FAMILIES: at("welfare", "families"),
  PKH_MEMBERS: at("welfare", "members"),
  PKH_PREGNANT: component("PREGNANT"),
  PKH_EARLY_CHILDHOOD: component("EARLY_CHILDHOOD"),
  PKH_PRIMARY: component("PRIMARY"),
  PKH_JUNIOR_SECONDARY: component("JUNIOR_SECONDARY"),
  PKH_SENIOR_SECONDARY: component("SENIOR_SECONDARY"),
  PKH_ELDERLY: component("ELDERLY"),
  PKH_SEVERE_DISABILITY: component("SEVERE_DISABILITY"),
  PKH_GROSS_HR_VIOLATION_VICTIM: component("GROSS_HR_VIOLATION_VICTIM"),
  PKH_ACTIVE_FAMILIES: status("ACTIVE"),
  PKH_SUSPENDED_FAMILIES: status("SUSPENDED"),
  PKH_FAMILIES_WITH_FOOD_AID: entry(at("welfare", "complementary"), at("programme"), "SEMBAKO", "families"),
  PKH_ENTITLED: at("welfare", "entitled"),
  COMMITMENT_CHECKED: at("welfare", "commitment", "checked"),
  COMMITMENT_MET: at("welfare", "commitment", "met"),
  P2K2_SESSIONS: at("welfare", "sessions", "held"),
  P2K2_REGISTERED: at("welfare", "sessions", "registered"),
  P2K2_ATTENDED: at("welfare", "sessions", "attended"),
  PKH_FACILITATORS: at("welfare", "staff"),
  RECERTIFICATION_FAMILIES: at("recertification", "families"),
  GRADUATED_FAMILIES: at("graduation", "graduated"),
  GRADUATED_NATURALLY: kind("NATURAL"),
  GRADUATED_PROSPEROUS: kind("PROSPEROUS"),
  GRADUATED_INDEPENDENT: kind("INDEPENDENT"),
  COMPLAINTS_FILED: at("complaints", "filed"),
  COMPLAINTS_RESOLVED: at("complaints", "resolved"),
  COMPLAINTS_INVALID_DATA: category("INVALID_DATA"),
  COMPLAINTS_NOT_DISBURSED: category("NOT_DISBURSED"),
  COMPLAINTS_UNDESERVING: category("UNDESERVING"),
  COMPLAINTS_DEDUCTION: category("DEDUCTION"),
  COMPLAINTS_OTHER: category("OTHER"),
  ACTIONS_AGREED: at("coordination", "agreed"),
  ACTIONS_DONE: at("coordination", "done"),
  ACTIONS_OVERDUE: at("coordination", "overdue"),
  VILLAGE_FUND_CEILING: at("villageFund", "ceiling"),
  VILLAGE_FUND_ADDITIONAL: at("villageFund", "additional"),
  VILLAGE_FUND_TRANSFERRED: at("villageFund", "transferred"),
  VILLAGE_FUND_REALISED: at("villageFund", "realised"),
  VILLAGE_FUND_STAGE_1: stage(1),
  VILLAGE_FUND_STAGE_2: stage(2),
  VILLAGE_FUND_CASH_AID: earmark("CASH_AID"),
  VILLAGE_FUND_FOOD_SECURITY: earmark("FOOD_SECURITY"),
  VILLAGE_FUND_STUNTING: earmark("STUNTING"),
  VILLAGE_FUND_VILLAGES: at("villageFund", "villages"),
  INDEX_SCORE: score("score"),
  INDEX_SOCIAL: score("dimensions", "social"),
  INDEX_ECONOMIC: score("dimensions", "economic"),
  INDEX_ENVIRONMENTAL: score("dimensions", "environmental"),
  INDEX_VILLAGES: at("villageIndex", "villages"),
  VILLAGES_INDEPENDENT: villages("INDEPENDENT"),
  VILLAGES_ADVANCED: villages("ADVANCED"),
  VILLAGES_DEVELOPING: villages("DEVELOPING"),
  VILLAGES_LAGGING: villages("LAGGING"),
  VILLAGES_SEVERELY_LAGGING: villages("SEVERELY_LAGGING"),
  ENTERPRISES: at("villageEnterpriseSummary", "total"),
  ENTERPRISES_ACTIVE: at("villageEnterpriseSummary", "active"),
  ENTERPRISE_VILLAGES: at("villageEnterpriseSummary", "villagesWithEnterprise"),
  ENTERPRISE_UNITS: at("villageEnterpriseSummary", "units"),
  ENTERPRISE_EMPLOYEES: at("villageEnterpriseSummary", "employees"),
  VILLAGE_FACILITATORS: at("facilitation", "facilitators"),
  VILLAGE_EXPERTS: at("facilitation", "experts"),
  DISTRICT_FACILITATORS: at("facilitation", "districtFacilitators"),
  LOCAL_FACILITATORS: at("facilitation", "localFacilitators"),
  JATIM_PUSPA_RECIPIENTS: recipients("JATIM_PUSPA"),
  PKH_PLUS_RECIPIENTS: recipients("PKH_PLUS"),
  ...steps("PKH", "ordered", "credited", "withdrawn", "returned"),
  ...steps("SEMBAKO", "ordered", "credited", "withdrawn", "returned"),
  ...steps("STIMULUS_SEMBAKO", "credited"),
  ...steps("BLT_KESRA", "credited"),
};

/** The first bank of a list that begins with the one that credited most; null where its figures are hidden. */
const mainBank: Answer = (region) => {
  const [first] = (at("PKH", "byBank")(region) ?? []) as readonly Summaries[];
  return first === undefined ? null : at("bank", "id")(first);
};

/** By attribute, likewise. */
export const ATTRIBUTE_ANSWERS: Readonly<Record<string, Answer>> = {
  INDEX_STATUS: at("villageIndex", "status"),
  INDEX_KIND: at("villageIndex", "kind"),
  PKH_BANK: mainBank,
};
