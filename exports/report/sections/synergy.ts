import type { LinesChart } from "../../../presentation/report-document.ts";
import { figureTable } from "../figure-table.ts";
import type { FigureRow } from "../figure.ts";
import { DISBURSEMENT } from "../figures/disbursement.ts";
import { RATIOS } from "../figures/ratios.ts";
import { VILLAGE } from "../figures/village.ts";
import { WELFARE } from "../figures/welfare.ts";
import { knownYears } from "../known-years.ts";
import { sayFigures, sayPeriod } from "../say.ts";
import { PERIOD } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const COLUMNS: readonly FigureRow[] = [
  WELFARE.families,
  DISBURSEMENT.credited.amount,
  VILLAGE.fundCeiling,
  VILLAGE.fundRealised,
  RATIOS.fundPerFamily,
  RATIOS.creditedPerFamily,
  VILLAGE.enterprises,
  VILLAGE.enterprisesActive,
  RATIOS.villagesWithoutEnterprise,
];

const MONEY: readonly FigureRow[] = [DISBURSEMENT.credited.amount, VILLAGE.fundCeiling, VILLAGE.fundRealised];
const ENTERPRISES: readonly FigureRow[] = [VILLAGE.enterprises, VILLAGE.enterprisesActive];

/** PKH beside village fund and village enterprises, now and in the years before. */
export const synergySection: MakeSection = ({ now, years }) => {
  const known = knownYears(COLUMNS, years);
  const inOrder = known.toReversed();
  const lines = (figures: readonly FigureRow[]): LinesChart["series"] =>
    figures.map(({ label, figureOf }) => ({ label, values: inOrder.map((at) => figureOf(at).value) }));
  const times = [...(now.period === now.year ? [] : [now]), ...known];
  return {
    id: "synergy",
    title: { id: "PKH, Dana Desa, dan BUM Desa", en: "PKH, village fund and village enterprises" },
    lead: sayFigures(
      [WELFARE.families, VILLAGE.fundCeiling, RATIOS.fundPerFamily, RATIOS.villagesWithoutEnterprise],
      now,
    ),
    charts: [
      {
        kind: "LINES",
        id: "money-by-year",
        title: { id: "PKH dan Dana Desa per tahun", en: "PKH and village fund by year" },
        summary: {
          id: "PKH tersalur, pagu dan realisasi Dana Desa, setiap tahun.",
          en: "PKH credited, ceiling and realised village fund, each year.",
        },
        unit: "RUPIAH",
        periods: inOrder.map(({ period }) => period),
        series: lines(MONEY),
      },
      {
        kind: "COLUMNS",
        id: "enterprises-by-year",
        title: { id: "BUM Desa per tahun", en: "Village enterprises by year" },
        summary: {
          id: "Seluruh BUM Desa dan yang aktif, setiap tahun.",
          en: "All enterprises and those at work, each year.",
        },
        unit: "ENTERPRISES",
        categories: inOrder.map(({ period }) => sayPeriod(period)),
        series: lines(ENTERPRISES),
      },
    ],
    tables: [
      figureTable(
        {
          id: "synergy-by-period",
          title: { id: "PKH, Dana Desa, dan BUM Desa per periode", en: "PKH, village fund and enterprises by period" },
          head: ["period", PERIOD],
        },
        COLUMNS,
        times.map((at) => ({ head: sayPeriod(at.period), at, region: null })),
      ),
    ],
    notes: [
      {
        id: "Dana Desa dan BUM Desa diketahui per tahun: di samping periode yang lebih pendek, angkanya adalah angka tahunnya.",
        en: "Village fund and enterprises are known by year: beside a shorter period, theirs are those of its year.",
      },
    ],
  };
};
