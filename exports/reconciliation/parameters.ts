import { type Period, parsePeriod } from "../../platform/period.ts";
import { LEVELS, parseRegionCode, type RegionCode, type RegionLevel } from "../../platform/region-code.ts";
import { LANGUAGES, type Language } from "../../presentation/language.ts";
import { type Scope, SCOPES, type State, STATES } from "../../presentation/reconciliation-states.ts";
import { CSV_PARAMETERS } from "../csv-parameters.ts";
import { oneOf, parameter, type ParameterValues } from "../read-parameters.ts";

/** A value of an enum of the graph, which itself says whether there is one of that name. */
const enumValue = (form: string): { readonly form: string; readonly read: (value: unknown) => string | undefined } => ({
  form,
  read: (value) => (typeof value === "string" && /^[A-Z_]{1,60}$/.test(value) ? value : undefined),
});

/** Everything that can be said of the file of a reconciliation, in the order of the reference. */
export const RECONCILIATION_PARAMETERS = {
  level: parameter<RegionLevel>({ ...oneOf(LEVELS), help: "Level of the regions; a row each." }),
  period: parameter<Period>({
    form: "a period such as 2024, 2024-S1 or 2024-04",
    help: "Span of time of the figures; the village fund is that of its year.",
    read: parsePeriod,
  }),
  within: parameter<RegionCode>({
    form: "the code of a region such as ID, 35 or 35.04",
    help: "Only regions inside this one.",
    default: parseRegionCode("ID"),
    read: parseRegionCode,
  }),
  scope: parameter<Scope>({
    ...oneOf(SCOPES.map(({ scope }) => scope)),
    help: "What is reconciled: which figures and findings the file has, and what `status` is about.",
    default: "COMBINED",
  }),
  status: parameter<State | null>({
    ...oneOf(STATES),
    help: "Only regions in this state.",
    default: null,
    defaultText: "any",
  }),
  finding: parameter<string | null>({
    ...enumValue("a `FindingKind` such as CREDITED_BELOW_ORDERED"),
    help: "Only regions where this is found.",
    default: null,
    defaultText: "any",
  }),
  orderBy: parameter<string>({
    ...enumValue("a `ReconciliationOrderBy` such as UNCREDITED"),
    help: "What the rows are ordered by.",
    default: "CODE",
  }),
  direction: parameter<"ASC" | "DESC">({ ...oneOf(["ASC", "DESC"]), help: "Which way.", default: "DESC" }),
  language: parameter<Language>({ ...oneOf(LANGUAGES), help: "Language of headings and texts.", default: "id" }),
  ...CSV_PARAMETERS,
};

/** What the file of a reconciliation shall be. */
export type ReconciliationQuestion = ParameterValues<typeof RECONCILIATION_PARAMETERS>;
