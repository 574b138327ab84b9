import type { Texts } from "../../../presentation/language.ts";
import { computedFigure, divided, figureFrom } from "../figure.ts";
import { figureCell, textCell, textColumn } from "../cell.ts";
import { tableOf } from "../table.ts";
import { COMPONENT_NAMES, nameIn } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const MEMBERS: Texts = { id: "Anggota", en: "Members" };

/** Members of PKH families by what makes them eligible. */
export const componentsSection: MakeSection = ({ own, now }) => {
  const { welfare } = now.region;
  const components = own.welfareDetail?.byComponent ?? [];
  if (components.length === 0) return undefined;
  const figures = components.map(({ component, members, absence }) => ({
    name: nameIn(COMPONENT_NAMES, component),
    figure: figureFrom("PEOPLE", {
      value: members,
      block: welfare,
      provenance: welfare?.detailProvenance ?? null,
      absence,
      period: welfare?.countedFor ?? now.period,
    }),
  }));
  // A share tells what is hidden once the others are known: without all of them there is none.
  const all = computedFigure(
    "PEOPLE",
    figures.map(({ figure }) => figure),
    (...members) => members.reduce((sum, each) => sum + each, 0),
  );
  return {
    id: "components",
    title: { id: "Komponen PKH", en: "Components of PKH" },
    lead: {
      id: "Anggota keluarga yang menjadi komponen PKH; satu keluarga dapat memiliki beberapa.",
      en: "Members that make their families eligible; one family may have several.",
    },
    charts: [
      {
        kind: "COLUMNS",
        id: "components",
        title: { id: "Anggota per komponen", en: "Members by component" },
        summary: { id: "Jumlah anggota setiap komponen.", en: "Number of members with each component." },
        unit: "PEOPLE",
        categories: figures.map(({ name }) => name),
        series: [{ label: MEMBERS, values: figures.map(({ figure }) => figure.value) }],
      },
    ],
    tables: [
      tableOf({
        id: "components",
        title: { id: "Anggota per komponen", en: "Members by component" },
        columns: [
          textColumn("component", { id: "Komponen", en: "Component" }),
          {
            id: "pkh-members",
            label: MEMBERS,
            definition: {
              id: "Anggota KPM dengan komponen ini, posisi terakhir dalam periode.",
              en: "Members of PKH families with this component, the last known count in the period.",
            },
            unit: "PEOPLE",
          },
          {
            id: "pkh-members-share",
            label: { id: "Bagian", en: "Share" },
            definition: {
              id: "Anggota komponen ini dalam persen dari anggota semua komponen.",
              en: "Members with this component as a percentage of those with any.",
            },
            unit: "PERCENT",
          },
        ],
        rows: figures.map(({ name, figure }) => ({
          region: null,
          cells: [
            textCell(name),
            figureCell(figure),
            figureCell(computedFigure("PERCENT", [figure, all], divided(100))),
          ],
        })),
      }),
    ],
    notes: [],
  };
};
