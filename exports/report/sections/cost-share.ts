import { figureTable } from "../figure-table.ts";
import { WELFARE } from "../figures/welfare.ts";
import { knownYears } from "../known-years.ts";
import { sayFigures, sayPeriod } from "../say.ts";
import { PERIOD } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const COLUMNS = [WELFARE.costShareBase, WELFARE.costSharePercent, WELFARE.costShareAppeal, WELFARE.costShareRealised];

/** What the region is asked to add to running the programme, and what it did. */
export const costShareSection: MakeSection = ({ now, years }) => {
  const known = knownYears(COLUMNS, years);
  return {
    id: "cost-share",
    title: { id: "Dana sharing daerah", en: "Regional cost sharing" },
    lead: sayFigures(COLUMNS.slice(1), now),
    charts: [
      {
        kind: "TARGET",
        id: "cost-share-by-year",
        title: { id: "Dana sharing terhadap himbauan", en: "Cost sharing against the appeal" },
        summary: {
          id: "Realisasi dana sharing setiap tahun terhadap nilai himbauan.",
          en: "Realised cost sharing of each year against what the appeal comes to.",
        },
        unit: "RUPIAH",
        bars: known.toReversed().map((at) => ({
          label: sayPeriod(at.period),
          value: WELFARE.costShareRealised.figureOf(at).value,
          target: WELFARE.costShareAppeal.figureOf(at).value,
        })),
      },
    ],
    tables: [
      figureTable(
        {
          id: "cost-share-by-year",
          title: { id: "Dana sharing per tahun", en: "Cost sharing by year" },
          head: ["period", PERIOD],
        },
        COLUMNS,
        known.map((at) => ({ head: sayPeriod(at.period), at, region: null })),
      ),
    ],
    notes: [
      {
        id: "Dana sharing membiayai pendamping dan operasional; tidak menambah bantuan KPM. Himbauan bukan kewajiban.",
        en: "Cost sharing pays for staff and running costs and adds nothing to the families' aid. An appeal is no obligation.",
      },
    ],
  };
};
