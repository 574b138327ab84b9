import { computedFigure, divided, type FigureRow } from "../figure.ts";
import { DISBURSEMENT } from "./disbursement.ts";
import { VILLAGE } from "./village.ts";
import { WELFARE } from "./welfare.ts";

type Texts = Pick<FigureRow, "id" | "label" | "definition" | "unit">;

const ratio = (
  texts: Texts,
  of: FigureRow,
  per: FigureRow,
  compute: (of: number, per: number) => number | null,
): FigureRow => ({
  ...texts,
  figureOf: (at) => computedFigure(texts.unit, [of.figureOf(at), per.figureOf(at)], compute),
});

/** What follows from figures of several sources. */
export const RATIOS = {
  fundPerFamily: ratio(
    {
      id: "village-fund-per-family",
      label: { id: "Dana Desa per KPM", en: "Village fund per PKH family" },
      definition: {
        id: "Pagu Dana Desa dibagi KPM PKH.",
        en: "Ceiling of the village fund divided by the PKH families.",
      },
      unit: "RUPIAH_PER_FAMILY",
    },
    VILLAGE.fundCeiling,
    WELFARE.families,
    divided(),
  ),
  creditedPerFamily: ratio(
    {
      id: "pkh-credited-per-family",
      label: { id: "PKH tersalur per KPM", en: "PKH credited per family" },
      definition: {
        id: "Nominal PKH tersalur dibagi KPM tersalur.",
        en: "Money of PKH credited divided by the families credited.",
      },
      unit: "RUPIAH_PER_FAMILY",
    },
    DISBURSEMENT.credited.amount,
    DISBURSEMENT.credited.families,
    divided(),
  ),
  creditedPercent: ratio(
    {
      id: "pkh-credited-percent",
      label: { id: "PKH tersalur dari SP2D", en: "PKH credited of ordered" },
      definition: {
        id: "Nominal PKH tersalur dalam persen dari nominal SP2D.",
        en: "Money of PKH credited as a percentage of what was ordered.",
      },
      unit: "PERCENT",
    },
    DISBURSEMENT.credited.amount,
    DISBURSEMENT.ordered.amount,
    divided(100),
  ),
  familiesPerStaff: ratio(
    {
      id: "families-per-facilitator",
      label: { id: "KPM per pendamping", en: "Families per facilitator" },
      definition: { id: "KPM PKH dibagi pendamping sosial PKH.", en: "PKH families divided by social facilitators." },
      unit: "FAMILIES",
    },
    WELFARE.families,
    WELFARE.staff,
    divided(1, 0),
  ),
  villagesWithoutEnterprise: ratio(
    {
      id: "villages-without-enterprise",
      label: { id: "Desa tanpa BUM Desa", en: "Villages without an enterprise" },
      definition: {
        id: "Desa penerima Dana Desa dikurangi desa yang memiliki BUM Desa.",
        en: "Villages with village fund less the villages that have an enterprise.",
      },
      unit: "VILLAGES",
    },
    VILLAGE.fundVillages,
    VILLAGE.enterpriseVillages,
    // Two sources may contradict each other: less than none is no figure.
    (villages, having) => (villages < having ? null : villages - having),
  ),
};
