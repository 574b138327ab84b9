import type { RankedBarsChart, RegionLink, ReportChart, TileMapChart } from "../../../presentation/report-document.ts";
import { linkOf, nameOf } from "../cell.ts";
import { figureTable } from "../figure-table.ts";
import type { FigureRow, RegionAt } from "../figure.ts";
import { DISBURSEMENT } from "../figures/disbursement.ts";
import { RATIOS } from "../figures/ratios.ts";
import { VILLAGE } from "../figures/village.ts";
import { WELFARE } from "../figures/welfare.ts";
import { CHILDREN_NAMES, nameIn, REGION, texts } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const COLUMNS: readonly FigureRow[] = [
  WELFARE.families,
  DISBURSEMENT.credited.amount,
  RATIOS.creditedPercent,
  VILLAGE.fundCeiling,
  VILLAGE.fundRealised,
  RATIOS.fundPerFamily,
  VILLAGE.enterprises,
  VILLAGE.enterprisesActive,
  RATIOS.villagesWithoutEnterprise,
  VILLAGE.indexScore,
  WELFARE.graduationRate,
  WELFARE.complaintsFiled,
  WELFARE.actionsOverdue,
];

const CHARTED: readonly FigureRow[] = [WELFARE.families, RATIOS.fundPerFamily];

interface Child {
  readonly region: RegionLink;
  readonly at: RegionAt;
}

const valuesOf = ({ figureOf }: FigureRow, children: readonly Child[]): TileMapChart["tiles"] =>
  children.map(({ region, at }) => ({ region, value: figureOf(at).value }));

/** The greatest first, and what is missing last. */
const ranked = (bars: RankedBarsChart["bars"]): RankedBarsChart["bars"] =>
  bars.toSorted(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || a.region.code.localeCompare(b.region.code),
  );

/** The regions directly inside the report's, each with the main figures. */
export const childrenSection: MakeSection = ({ own, now }) => {
  const children = own.children.nodes.map((region) => ({ region: linkOf(region), at: { ...now, region } }));
  if (children.length === 0) return undefined;
  const names = nameIn(CHILDREN_NAMES, own.level);
  const title = texts((language) => `${names[language]} ${language === "id" ? "di" : "of"} ${linkOf(own).name}`);
  const chartOf = (figure: FigureRow): ReportChart => {
    const base = {
      id: `children-${figure.id}`,
      title: texts((language) => `${figure.label[language]}: ${names[language].toLowerCase()}`),
      summary: texts((language) =>
        language === "id"
          ? `${figure.label.id} setiap wilayah di ${linkOf(own).name}; angka pastinya di tabel.`
          : `${figure.label.en} of each region of ${linkOf(own).name}; the table has the exact figures.`,
      ),
      unit: figure.unit,
    };
    const values = valuesOf(figure, children);
    return own.level === "NATION"
      ? { ...base, kind: "TILE_MAP", tiles: values }
      : { ...base, kind: "RANKED_BARS", bars: ranked(values) };
  };
  return {
    id: "children",
    title,
    lead: texts((language) =>
      language === "id"
        ? `${children.length} wilayah di bawah ${linkOf(own).name}, masing-masing dengan laporannya sendiri.`
        : `${children.length} regions inside ${linkOf(own).name}, each with a report of its own.`,
    ),
    charts: CHARTED.map(chartOf),
    tables: [
      figureTable(
        { id: "children", title, head: ["name", REGION] },
        COLUMNS,
        children.map(({ region, at }) => ({ head: nameOf(region.name), at, region })),
      ),
    ],
    notes: [],
  };
};
