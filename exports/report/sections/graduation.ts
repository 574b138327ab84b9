import type { Figure } from "../../../presentation/report-document.ts";
import { figureCell, figureColumn, textCell, textColumn } from "../cell.ts";
import { figureTable } from "../figure-table.ts";
import { figureFrom } from "../figure.ts";
import { WELFARE } from "../figures/welfare.ts";
import { knownYears } from "../known-years.ts";
import { sayFigures, sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { GRADUATION_NAMES, nameIn, PERIOD } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const COLUMNS = [WELFARE.graduated, WELFARE.graduationRate, WELFARE.graduationTarget];

/** Families that left, against what was aimed at, year by year. */
export const graduationSection: MakeSection = ({ own, now, years }) => {
  const known = knownYears(COLUMNS, years);
  const kinds = own.graduationDetail?.byKind ?? [];
  const { graduation } = now.region;
  const kindFigure = (kind: (typeof kinds)[number]): Figure =>
    figureFrom("FAMILIES", {
      value: kind.families,
      block: graduation,
      provenance: graduation?.detailProvenance ?? null,
      absence: kind.absence,
      period: now.year,
    });
  return {
    id: "graduation",
    title: { id: "Graduasi KPM", en: "Graduation of families" },
    lead: sayFigures(COLUMNS, now),
    charts: [
      {
        kind: "TARGET",
        id: "graduation-by-year",
        title: { id: "Tingkat graduasi terhadap target", en: "Graduation rate against the target" },
        summary: {
          id: "Tingkat graduasi setiap tahun, dan targetnya bila ditetapkan.",
          en: "The graduation rate of each year, and its target where one was set.",
        },
        unit: "PERCENT",
        bars: known.toReversed().map((at) => ({
          label: sayPeriod(at.period),
          value: WELFARE.graduationRate.figureOf(at).value,
          target: WELFARE.graduationTarget.figureOf(at).value,
        })),
      },
    ],
    tables: [
      figureTable(
        {
          id: "graduation-by-year",
          title: { id: "Graduasi per tahun", en: "Graduation by year" },
          head: ["period", PERIOD],
        },
        COLUMNS,
        known.map((at) => ({ head: sayPeriod(at.period), at, region: null })),
      ),
      ...(kinds.length === 0
        ? []
        : [
            tableOf({
              id: "graduation-by-kind",
              title: { id: "Graduasi per jenis", en: "Graduation by kind" },
              columns: [textColumn("kind", { id: "Jenis", en: "Kind" }), figureColumn(WELFARE.graduated)],
              rows: kinds.map((kind) => ({
                region: null,
                cells: [textCell(nameIn(GRADUATION_NAMES, kind.kind)), figureCell(kindFigure(kind))],
              })),
            }),
          ]),
    ],
    notes: [],
  };
};
