import type { Texts } from "../../../platform/import/texts.ts";
import type { FindingKind, FindingNature } from "../types.generated.ts";
import type { FigureName } from "./figures.ts";

/** How two figures of a region are compared: `SHARE` asks how much of one the other is, `APART` looks in both directions. */
export type Comparison = "BELOW" | "ABOVE" | "APART" | "SHARE";

interface Rule {
  readonly kind: FindingKind;
  readonly scope: "SOCIAL" | "VILLAGE";
  readonly nature: FindingNature;
  readonly name: Texts;
}

/** Finds that a source has no figure. Hidden figures are there. */
export interface PresenceRule extends Rule {
  readonly nature: "MISSING";
  /** One of them suffices. */
  readonly lacks: readonly FigureName[];
}

/** Finds that a figure differs from another by more than so many percent of the other. Nothing is found where one is unknown. */
export interface ComparisonRule extends Rule {
  readonly nature: "CONTRADICTION" | "DIFFERENCE";
  readonly of: FigureName;
  readonly by: Comparison;
  readonly against: FigureName;
  /** Whole percent of `against`; exactly so much is not found. */
  readonly percent: number;
}

export type FindingRule = PresenceRule | ComparisonRule;

/** How far figures of two sources may lie apart, in percent: days at the end of a period, roundings, single late payments. */
const TOLERATED = 1;

/** What the four amounts that aid passes through are; without one of them it is not reconciled. */
export const SOCIAL_STEPS = ["entitled", "ordered", "credited", "withdrawn"] as const satisfies readonly FigureName[];

/** Everything that is looked for, in the order in which findings are told. The place of a rule is its bit in a statement. */
export const RULES: readonly FindingRule[] = [
  {
    kind: "ENTITLED_MISSING",
    scope: "SOCIAL",
    nature: "MISSING",
    lacks: ["entitled"],
    name: { id: "Besaran bantuan belum ada", en: "Aid due is not known" },
  },
  {
    kind: "PAYMENT_MISSING",
    scope: "SOCIAL",
    nature: "MISSING",
    lacks: ["ordered", "credited", "withdrawn"],
    name: { id: "Angka penyaluran belum lengkap", en: "Payments are not all known" },
  },
  {
    kind: "ORDERED_BELOW_ENTITLED",
    scope: "SOCIAL",
    nature: "DIFFERENCE",
    of: "ordered",
    by: "BELOW",
    against: "entitled",
    percent: TOLERATED,
    name: { id: "SP2D di bawah besaran bantuan", en: "Ordered below what is due" },
  },
  {
    kind: "ORDERED_ABOVE_ENTITLED",
    scope: "SOCIAL",
    nature: "DIFFERENCE",
    of: "ordered",
    by: "ABOVE",
    against: "entitled",
    percent: TOLERATED,
    name: { id: "SP2D di atas besaran bantuan", en: "Ordered above what is due" },
  },
  {
    kind: "CREDITED_BELOW_ORDERED",
    scope: "SOCIAL",
    nature: "DIFFERENCE",
    of: "credited",
    by: "BELOW",
    against: "ordered",
    percent: TOLERATED,
    name: { id: "Penyaluran di bawah SP2D", en: "Credited below ordered" },
  },
  {
    kind: "CREDITED_ABOVE_ORDERED",
    scope: "SOCIAL",
    nature: "CONTRADICTION",
    of: "credited",
    by: "ABOVE",
    against: "ordered",
    percent: 0,
    name: { id: "Penyaluran di atas SP2D", en: "Credited above ordered" },
  },
  {
    kind: "WITHDRAWN_BELOW_CREDITED",
    scope: "SOCIAL",
    nature: "DIFFERENCE",
    of: "withdrawn",
    by: "BELOW",
    against: "credited",
    percent: TOLERATED,
    name: { id: "Pencairan di bawah penyaluran", en: "Withdrawn below credited" },
  },
  {
    kind: "WITHDRAWN_ABOVE_CREDITED",
    scope: "SOCIAL",
    nature: "CONTRADICTION",
    of: "withdrawn",
    by: "ABOVE",
    against: "credited",
    percent: 0,
    name: { id: "Pencairan di atas penyaluran", en: "Withdrawn above credited" },
  },
  {
    kind: "RETURNED_HIGH",
    scope: "SOCIAL",
    nature: "DIFFERENCE",
    of: "returned",
    by: "SHARE",
    against: "ordered",
    percent: TOLERATED,
    name: { id: "Retur tinggi", en: "Many returns" },
  },
  {
    kind: "FAMILIES_DIFFER",
    scope: "SOCIAL",
    nature: "DIFFERENCE",
    of: "creditedFamilies",
    by: "APART",
    against: "activeFamilies",
    percent: TOLERATED,
    name: { id: "KPM tersalur berbeda dari KPM aktif", en: "Families credited differ from active ones" },
  },
  {
    kind: "FUND_MISSING",
    scope: "VILLAGE",
    nature: "MISSING",
    lacks: ["ceiling", "transferred", "realised"],
    name: { id: "Angka Dana Desa belum lengkap", en: "Village fund is not all known" },
  },
  {
    kind: "FUND_NOT_TRANSFERRED",
    scope: "VILLAGE",
    nature: "DIFFERENCE",
    of: "transferred",
    by: "BELOW",
    against: "available",
    percent: TOLERATED,
    name: { id: "Dana Desa belum tersalur", en: "Village fund not transferred" },
  },
  {
    kind: "FUND_ABOVE_CEILING",
    scope: "VILLAGE",
    nature: "CONTRADICTION",
    of: "transferred",
    by: "ABOVE",
    against: "available",
    percent: 0,
    name: { id: "Dana Desa melebihi pagu", en: "Village fund above its ceiling" },
  },
  {
    kind: "FUND_NOT_REALISED",
    scope: "VILLAGE",
    nature: "DIFFERENCE",
    of: "realised",
    by: "BELOW",
    against: "transferred",
    percent: TOLERATED,
    name: { id: "Dana Desa belum direalisasikan", en: "Village fund not spent" },
  },
  {
    kind: "FUND_REALISED_ABOVE_TRANSFERRED",
    scope: "VILLAGE",
    nature: "CONTRADICTION",
    of: "realised",
    by: "ABOVE",
    against: "transferred",
    percent: 0,
    name: { id: "Realisasi Dana Desa melebihi penyaluran", en: "Village fund spent above what was transferred" },
  },
];
