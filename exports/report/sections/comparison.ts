import type { Texts } from "../../../presentation/language.ts";
import type { ColumnsChart, FigureUnit, ReportTable, TableCell } from "../../../presentation/report-document.ts";
import { difference } from "../change.ts";
import { figureCell, linkOf, textCell, textColumn } from "../cell.ts";
import type { FigureRow, RegionAt } from "../figure.ts";
import { DISBURSEMENT } from "../figures/disbursement.ts";
import { RATIOS } from "../figures/ratios.ts";
import { VILLAGE } from "../figures/village.ts";
import { WELFARE } from "../figures/welfare.ts";
import { sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { texts } from "../texts.ts";
import type { MakeSection } from "./section.ts";

interface Group {
  readonly id: string;
  readonly title: Texts;
  /** Of the two sides; figures of a group are shown alike. */
  readonly unit: FigureUnit;
  readonly figures: readonly FigureRow[];
  readonly isCharted: boolean;
}

/** A table each, since the cells of a column are in one unit. */
const GROUPS: readonly Group[] = [
  {
    id: "money",
    title: { id: "Uang", en: "Money" },
    unit: "RUPIAH",
    figures: [
      WELFARE.entitled,
      DISBURSEMENT.ordered.amount,
      DISBURSEMENT.credited.amount,
      DISBURSEMENT.withdrawn.amount,
      VILLAGE.fundCeiling,
      VILLAGE.fundRealised,
      WELFARE.costShareAppeal,
    ],
    isCharted: true,
  },
  {
    id: "per-family",
    title: { id: "Uang per keluarga", en: "Money per family" },
    unit: "RUPIAH_PER_FAMILY",
    figures: [RATIOS.fundPerFamily, RATIOS.creditedPerFamily],
    isCharted: true,
  },
  {
    id: "families",
    title: { id: "Keluarga", en: "Families" },
    unit: "FAMILIES",
    figures: [WELFARE.families, DISBURSEMENT.credited.families, DISBURSEMENT.withdrawn.families, WELFARE.graduated],
    isCharted: true,
  },
  {
    id: "rates",
    title: { id: "Persentase", en: "Percentages" },
    unit: "PERCENT",
    figures: [RATIOS.creditedPercent, WELFARE.graduationRate, VILLAGE.fundAbsorption],
    isCharted: false,
  },
  {
    id: "counts",
    title: { id: "Jumlah lain", en: "Other numbers" },
    unit: "COUNT",
    figures: [
      VILLAGE.fundVillages,
      VILLAGE.enterprises,
      VILLAGE.enterprisesActive,
      RATIOS.villagesWithoutEnterprise,
      VILLAGE.independentVillages,
      WELFARE.complaintsFiled,
      WELFARE.actionsOverdue,
    ],
    isCharted: false,
  },
  {
    id: "index",
    title: { id: "Indeks desa", en: "Village index" },
    unit: "SCORE",
    figures: [VILLAGE.indexScore],
    isCharted: false,
  },
];

const nameAt = ({ region, period }: RegionAt): Texts =>
  texts((language) => `${linkOf(region).name}, ${sayPeriod(period)[language]}`);

const known = (value: number | null): TableCell => ({ value, missing: value === null ? "UNDEFINED" : null });

const tableFor = ({ id, title, unit, figures }: Group, now: RegionAt, other: RegionAt): ReportTable =>
  tableOf({
    id: `comparison-${id}`,
    title,
    columns: [
      textColumn("figure", { id: "Angka", en: "Figure" }),
      { id: "own", label: nameAt(now), definition: null, unit },
      { id: "other", label: nameAt(other), definition: null, unit },
      {
        id: "difference",
        label: { id: "Selisih", en: "Difference" },
        definition: { id: "Yang pertama dikurangi yang kedua.", en: "The first less the second." },
        unit,
      },
      {
        id: "percent",
        label: { id: "Selisih (persen)", en: "Difference (percent)" },
        definition: { id: "Selisih dalam persen dari yang kedua.", en: "Difference as a percentage of the second." },
        unit: "PERCENT",
      },
    ],
    rows: figures.map((row) => {
      const by = difference(row, now, other);
      return {
        region: null,
        cells: [
          textCell(row.label),
          figureCell(row.figureOf(now)),
          figureCell(row.figureOf(other)),
          known(by?.absolute ?? null),
          known(by?.percent ?? null),
        ],
      };
    }),
  });

const chartFor = ({ id, title, unit, figures }: Group, now: RegionAt, other: RegionAt): ColumnsChart => ({
  kind: "COLUMNS",
  id: `comparison-${id}`,
  title,
  summary: texts((language) =>
    language === "id"
      ? `${nameAt(now).id} di samping ${nameAt(other).id}.`
      : `${nameAt(now).en} beside ${nameAt(other).en}.`,
  ),
  unit,
  categories: figures.map(({ label }) => label),
  series: [now, other].map((at) => ({
    label: nameAt(at),
    values: figures.map(({ figureOf }) => figureOf(at).value),
  })),
});

/** The report's region and period beside another. */
export const comparisonSection: MakeSection = ({ now, against }) => {
  if (against === null) return undefined;
  return {
    id: "comparison",
    title: { id: "Perbandingan", en: "Comparison" },
    lead: texts((language) =>
      language === "id"
        ? `${nameAt(now).id} dibandingkan dengan ${nameAt(against).id}.`
        : `${nameAt(now).en} compared with ${nameAt(against).en}.`,
    ),
    charts: GROUPS.filter(({ isCharted }) => isCharted).map((group) => chartFor(group, now, against)),
    tables: GROUPS.map((group) => tableFor(group, now, against)),
    notes: [
      {
        id: "Selisih hanya dihitung bila kedua angka diketahui dan dihitung dengan cara yang sama.",
        en: "A difference is told only where both figures are known and counted in the same way.",
      },
    ],
  };
};
