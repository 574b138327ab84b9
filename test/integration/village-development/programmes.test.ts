import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { programme, programmeShare, programmeYear } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
});
afterAll(() => kit.stop());

const puspa = programme({ code: "jatim-puspa" });
const plus = programme({ code: "pkh-plus" });
const puspa2020 = programmeYear({ code: puspa.code, year: 2020 });
const plus2020 = programmeYear({ code: plus.code, year: 2020, target: null, budget: null, amount_per_recipient: null });
const puspa2021 = programmeYear({ code: puspa.code, year: 2021, target: 60, source_ids: [SOURCES.synthetic.id] });
const STORED = { programme: [plus, puspa], programme_year: [puspa2021, plus2020, puspa2020] } as const;

const FIELDS = "code name year province { code } benefit target budget amountPerRecipient sources { id }";
const shown = (base: typeof puspa, year: typeof puspa2020) => ({
  code: base.code,
  name: base.name,
  year: year.year,
  province: { code: base.province_code },
  benefit: base.benefit,
  target: year.target,
  budget: year.budget,
  amountPerRecipient: year.amount_per_recipient,
  sources: year.source_ids.map((id) => ({ id })),
});

test("the programmes of several years are one statement, each year's in the order of their codes", async () => {
  await kit.store(STORED);
  const { data, statements, sources } = await kit.ask(`{
    first: programmes(year: 2020) { ${FIELDS} }
    second: programmes(year: 2021) { ${FIELDS} }
    none: programmes(year: 2022) { code } }`);
  expect(data).toEqual({
    first: [shown(puspa, puspa2020), shown(plus, plus2020)],
    second: [shown(puspa, puspa2021)],
    none: [],
  });
  expect(statements.map(({ name, rows }) => [name, rows])).toEqual([["programmesByYear", 3]]);
  expect(sources).toEqual([...new Set([...puspa2020.source_ids, ...puspa2021.source_ids])].toSorted());
});

test("what programmes did in each region stands beside the programme of that year", async () => {
  const rows = [
    programmeShare({ region_code: "35.07", code: plus.code, year: 2020, recipients: null }),
    programmeShare({ region_code: "35.07", code: puspa.code, year: 2020 }),
    programmeShare({ region_code: "35.07", code: puspa.code, year: 2021 }),
    programmeShare({ region_code: "35", code: puspa.code, year: 2020, villages: 30 }),
  ];
  await kit.store({ ...STORED, programme_share: rows });
  const asked = ["35", "33", "35.07", "35"];
  const { regions, statements } = await kit.askRegions(
    asked,
    "programmes(year: 2020) { programme { code year target } recipients villages provenance sources { id } }",
  );
  const sharesOf = (region: string) =>
    rows
      .filter(({ region_code, year }) => region_code === region && year === 2020)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((row) => ({
        programme: { code: row.code, year: 2020, target: row.code === puspa.code ? puspa2020.target : plus2020.target },
        recipients: row.recipients,
        villages: row.villages,
        provenance: SOURCES.published.provenance,
        sources: [{ id: row.source_id }],
      }));
  expect(regions).toEqual(asked.map((code) => ({ programmes: sharesOf(code) })));
  expect(statements.map(({ name }) => name)).toEqual(["programmeSharesByRegion", "programmesByYear"]);
});

test("published figures about a region come as printed, by year and in their order, or of one year", async () => {
  const figure = (year: number, ordinal: number) => ({
    region_code: "35",
    year,
    ordinal,
    metric: `Angka ${year}/${ordinal}`,
    value: year + ordinal / 10,
    unit: "desa",
    note: ordinal === 1 ? null : "sebagian",
    source_id: SOURCES.published.id,
  });
  const figures = [figure(2020, 1), figure(2020, 2), figure(2021, 1)];
  await kit.store({ published_figure: figures.toReversed() });
  const { regions, statements, sources } = await kit.askRegions(
    ["35", "33"],
    `all: villageFigures { metric value unit year note source { id } } one: villageFigures(year: 2021) { metric }`,
  );
  const printed = figures.map(({ metric, value, unit, year, note, source_id }) => ({
    metric,
    value,
    unit,
    year,
    note,
    source: { id: source_id },
  }));
  expect(regions).toEqual([
    { all: printed, one: [{ metric: printed[2]?.metric }] },
    { all: [], one: [] },
  ]);
  expect(statements.map(({ name }) => name)).toEqual(["publishedFiguresByRegion", "publishedFiguresByRegion"]);
  expect(sources).toEqual([SOURCES.published.id]);
});
