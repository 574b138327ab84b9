/** The measures that are reconciled, by the name they have in statements and rows. */
export const MEASURES = {
  entitled: "PKH_ENTITLED",
  ordered: "PKH_ORDERED_AMOUNT",
  credited: "PKH_CREDITED_AMOUNT",
  withdrawn: "PKH_WITHDRAWN_AMOUNT",
  returned: "PKH_RETURNED_AMOUNT",
  activeFamilies: "PKH_ACTIVE_FAMILIES",
  creditedFamilies: "PKH_CREDITED_FAMILIES",
  ceiling: "VILLAGE_FUND_CEILING",
  additional: "VILLAGE_FUND_ADDITIONAL",
  transferred: "VILLAGE_FUND_TRANSFERRED",
  realised: "VILLAGE_FUND_REALISED",
  cashAid: "VILLAGE_FUND_CASH_AID",
} as const;
export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

/** A measure, or the village fund that was set with what was added. */
export type FigureName = MeasureName | "available";

/** Figures that count families; all others are money. */
export const COUNTS_FAMILIES: ReadonlySet<FigureName> = new Set<FigureName>(["activeFamilies", "creditedFamilies"]);
