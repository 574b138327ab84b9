import type { Texts } from "./language.ts";
import type { ReconciledRow } from "./reconciled-row.ts";
import type { Scope } from "./reconciliation-states.ts";
import type { FigureUnit, MissingReason } from "./report-document.ts";

interface ReconciledFigureInfo {
  readonly side: "social" | "village";
  readonly label: Texts;
  readonly unit: FigureUnit;
  /** What the graph calls the order by it. */
  readonly order: string;
  /** What it is worked out from: without one of these it is missing for the same reason. */
  readonly from?: readonly (keyof ReconciledRow["social"] | keyof ReconciledRow["village"])[];
}

/** The figures of a reconciliation that readers see, by the names that the graph has for them. */
export const RECONCILED_FIGURES = {
  entitled: {
    side: "social",
    label: { id: "Besaran seharusnya", en: "Due" },
    unit: "RUPIAH",
    order: "ENTITLED",
  },
  ordered: { side: "social", label: { id: "SP2D", en: "Ordered (SP2D)" }, unit: "RUPIAH", order: "ORDERED" },
  credited: { side: "social", label: { id: "Tersalur", en: "Credited" }, unit: "RUPIAH", order: "CREDITED" },
  withdrawn: { side: "social", label: { id: "Dicairkan", en: "Withdrawn" }, unit: "RUPIAH", order: "WITHDRAWN" },
  returned: { side: "social", label: { id: "Retur", en: "Returned" }, unit: "RUPIAH", order: "RETURNED" },
  uncredited: {
    side: "social",
    label: { id: "Belum tersalur (PKH)", en: "Not credited (PKH)" },
    unit: "RUPIAH",
    order: "UNCREDITED",
    from: ["ordered", "credited"],
  },
  creditedPercent: {
    side: "social",
    label: { id: "Tersalur, % SP2D", en: "Credited, % of ordered" },
    unit: "PERCENT",
    order: "CREDITED_PERCENT",
    from: ["ordered", "credited"],
  },
  activeFamilies: {
    side: "social",
    label: { id: "KPM aktif", en: "Active families" },
    unit: "FAMILIES",
    order: "ACTIVE_FAMILIES",
  },
  creditedFamilies: {
    side: "social",
    label: { id: "KPM tersalur", en: "Families credited" },
    unit: "FAMILIES",
    order: "CREDITED_FAMILIES",
  },
  available: {
    side: "village",
    label: { id: "Pagu Dana Desa dan tambahan", en: "Village fund set and added" },
    unit: "RUPIAH",
    order: "AVAILABLE",
  },
  transferred: {
    side: "village",
    label: { id: "Penyaluran Dana Desa", en: "Village fund transferred" },
    unit: "RUPIAH",
    order: "TRANSFERRED",
  },
  realised: {
    side: "village",
    label: { id: "Realisasi Dana Desa", en: "Village fund spent" },
    unit: "RUPIAH",
    order: "REALISED",
  },
  absorptionPercent: {
    side: "village",
    label: { id: "Serapan Dana Desa, % pagu", en: "Village fund spent, % of set" },
    unit: "PERCENT",
    order: "ABSORPTION",
    from: ["available", "realised"],
  },
  untransferred: {
    side: "village",
    label: { id: "Dana Desa belum tersalur", en: "Village fund not transferred" },
    unit: "RUPIAH",
    order: "UNTRANSFERRED",
    from: ["available", "transferred"],
  },
} as const satisfies Readonly<Record<string, ReconciledFigureInfo>>;
export type ReconciledFigureName = keyof typeof RECONCILED_FIGURES;

/** The figures of each reconciliation, in the order of their columns. */
export const FIGURES_OF: Readonly<Record<Scope, readonly ReconciledFigureName[]>> = {
  SOCIAL: [
    "entitled",
    "ordered",
    "credited",
    "withdrawn",
    "returned",
    "creditedPercent",
    "activeFamilies",
    "creditedFamilies",
  ],
  VILLAGE: ["available", "transferred", "realised", "absorptionPercent", "untransferred"],
  COMBINED: ["creditedPercent", "uncredited", "absorptionPercent", "untransferred"],
};

/** A figure of a row, or why there is none. */
export const figureIn = (
  { social, village }: Pick<ReconciledRow, "social" | "village">,
  name: ReconciledFigureName,
): { readonly value: number | null; readonly missing: MissingReason | null } => {
  const figures = { ...social, ...village };
  const figure = figures[name];
  if (typeof figure === "number") return { value: figure, missing: null };
  if (figure === null) {
    const info: ReconciledFigureInfo = RECONCILED_FIGURES[name];
    const reasons = (info.from ?? []).map(
      (part) => figureIn({ social, village }, part as ReconciledFigureName).missing,
    );
    return { value: null, missing: reasons.find((reason) => reason !== null) ?? "UNDEFINED" };
  }
  const value = "amount" in figure ? figure.amount : figure.families;
  return { value, missing: figure.absence?.reason ?? null };
};
