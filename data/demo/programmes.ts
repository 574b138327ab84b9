import type { Published, PublishedFigure } from "../read-published.ts";
import type { SeedTable } from "./seed-table.ts";

/** Provincial programmes: published figures only, nothing is made up. */
export const programmeTables = (published: Published): readonly SeedTable[] => [
  {
    table: "programme",
    columns: ["code", "name", "province_code", "benefit"],
    rows: () =>
      published
        .rows("village-development/programme-list")
        .map((row) => [row["code"], row["name"], row["province_code"], row["benefit"]]),
  },
  {
    table: "programme_year",
    columns: ["code", "year", "target", "budget", "amount_per_recipient", "source_ids"],
    rows: () =>
      grouped(published, ({ code, figure }) => `${code}/${figure.year}`).map((stated) => [
        stated.code,
        stated.year,
        stated.value("target"),
        stated.value("budget"),
        stated.value("amountPerRecipient"),
        stated.sourceIds,
      ]),
  },
  {
    table: "programme_share",
    columns: ["region_code", "code", "year", "recipients", "villages", "source_id"],
    rows: () =>
      grouped(published, ({ code, figure }) => `${code}/${figure.year}/${figure.regionCode}`)
        .filter((stated) => stated.value("recipients") !== null || stated.value("villages") !== null)
        .map((stated) => [
          stated.regionCode,
          stated.code,
          stated.year,
          stated.value("recipients"),
          stated.value("villages"),
          stated.sourceIds[0],
        ]),
  },
];

interface ProgrammeFigure {
  readonly code: string;
  readonly field: string;
  readonly figure: PublishedFigure;
}

/** Figures of programmes, told by anchors such as `PKH_PLUS.target@2025`, that share a key. */
const grouped = (published: Published, keyOf: (figure: ProgrammeFigure) => string) => {
  const groups = new Map<string, ProgrammeFigure[]>();
  for (const figure of published.figures.village_development) {
    const match = /^([A-Z_]+)\.(\w+)@/.exec(figure.anchors);
    if (match === null) continue;
    const stated = { code: match[1] ?? "", field: match[2] ?? "", figure };
    groups.set(keyOf(stated), [...(groups.get(keyOf(stated)) ?? []), stated]);
  }
  return [...groups.values()].map((list) => ({
    code: list[0]?.code ?? "",
    year: list[0]?.figure.year,
    regionCode: list[0]?.figure.regionCode,
    sourceIds: [...new Set(list.map(({ figure }) => figure.sourceId))],
    value: (field: string): number | null => list.find((stated) => stated.field === field)?.figure.value ?? null,
  }));
};
