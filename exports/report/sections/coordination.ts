import { figureTable } from "../figure-table.ts";
import { figureFrom } from "../figure.ts";
import { figureCell, figureColumn, textCell, textColumn } from "../cell.ts";
import { RATIOS } from "../figures/ratios.ts";
import { WELFARE } from "../figures/welfare.ts";
import { knownYears } from "../known-years.ts";
import { sayFigures, sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { COMPLAINT_NAMES, nameIn, PERIOD } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const COLUMNS = [
  WELFARE.actionsAgreed,
  WELFARE.actionsDone,
  WELFARE.actionsOverdue,
  WELFARE.complaintsFiled,
  WELFARE.complaintsResolved,
  WELFARE.staff,
  RATIOS.familiesPerStaff,
];

/** What coordination meetings agreed, what families complain about, and who accompanies them. */
export const coordinationSection: MakeSection = ({ own, now, years }) => {
  const { complaints } = now.region;
  const categories = (own.complaintsDetail?.byCategory ?? []).map(({ category, complaints: value, absence }) => ({
    name: nameIn(COMPLAINT_NAMES, category),
    figure: figureFrom("COMPLAINTS", {
      value,
      block: complaints,
      provenance: complaints?.provenance ?? null,
      absence,
      period: now.year,
    }),
  }));
  return {
    id: "coordination",
    title: { id: "Koordinasi dan pengaduan", en: "Coordination and complaints" },
    lead: sayFigures([WELFARE.actionsAgreed, WELFARE.actionsOverdue, WELFARE.complaintsFiled], now),
    charts:
      categories.length === 0
        ? []
        : [
            {
              kind: "COLUMNS",
              id: "complaints-by-category",
              title: { id: "Pengaduan menurut kategori", en: "Complaints by category" },
              summary: { id: "Jumlah pengaduan setiap kategori.", en: "Number of complaints of each category." },
              unit: "COMPLAINTS",
              categories: categories.map(({ name }) => name),
              series: [{ label: WELFARE.complaintsFiled.label, values: categories.map(({ figure }) => figure.value) }],
            },
          ],
    tables: [
      figureTable(
        {
          id: "coordination-by-year",
          title: { id: "Koordinasi dan pengaduan per tahun", en: "Coordination and complaints by year" },
          head: ["period", PERIOD],
        },
        COLUMNS,
        knownYears(COLUMNS, years).map((at) => ({ head: sayPeriod(at.period), at, region: null })),
      ),
      ...(categories.length === 0
        ? []
        : [
            tableOf({
              id: "complaints-by-category",
              title: { id: "Pengaduan menurut kategori", en: "Complaints by category" },
              columns: [
                textColumn("category", { id: "Kategori", en: "Category" }),
                figureColumn(WELFARE.complaintsFiled),
              ],
              rows: categories.map(({ name, figure }) => ({
                region: null,
                cells: [textCell(name), figureCell(figure)],
              })),
            }),
          ]),
    ],
    notes: [],
  };
};
