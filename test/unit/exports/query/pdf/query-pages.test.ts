import { expect, test } from "@jest/globals";
import { makePdf } from "../../../../../exports/pdf/make-pdf.ts";
import type { PrintedQuery } from "../../../../../exports/query/pdf/printed-query.ts";
import { queryPages } from "../../../../../exports/query/pdf/query-pages.ts";
import type { Language } from "../../../../../presentation/language.ts";
import { pdfPages } from "../../../../support/pdf-text.ts";

const COLUMNS = 24;

const printed = (given: Partial<PrintedQuery> = {}): PrintedQuery => ({
  name: "Desa tanpa BUM Desa",
  saved: { id: "a1b2", version: 3 },
  table: "regions.nodes",
  columns: [
    { heading: "code", definition: "Code of the region (kode wilayah)." },
    { heading: "families", definition: null },
  ],
  rows: [
    ["35.01.01.2001", 1_234],
    ["35.01.01.2002", null],
  ],
  sources: [{ title: "Penerima PKH", publisher: "Kemensos", asOf: "2024-12-31", provenance: "PUBLISHED" }],
  isSynthetic: false,
  madeAt: "2026-11-22T23:00:00.000Z",
  text: "{ regions { nodes { code } } }",
  variables: "{}",
  ...given,
});

const pagesOf = async (query: PrintedQuery, language: Language = "id"): Promise<readonly string[]> =>
  pdfPages(await makePdf(queryPages(query, language), language));

test("a result in print has its rows, meanings, sources and question, and no mark of figures that are not made up", async () => {
  const text = (await pagesOf(printed())).join("");
  for (const said of [
    "DesatanpaBUMDesa",
    "a1b2,versi3",
    "35.01.01.20011.234",
    "Codeoftheregion(kodewilayah).",
    "PenerimaPKHKemensos31Desember2024",
    "{regions{nodes{code}}}",
  ])
    expect(text).toContain(said);
  expect(text).not.toContain("SINTETIS");
  expect(text).not.toContain("Variabel");
});

test("numbers are written in the reader's language, years without dots", async () => {
  const query = printed({
    columns: [
      { heading: "code", definition: null },
      { heading: "year", definition: null },
      { heading: "share", definition: null },
    ],
    rows: [["35", 2024, 1_234.5]],
  });
  expect((await pagesOf(query)).join("")).toContain("3520241.234,5");
  expect((await pagesOf(query, "en")).join("")).toContain("3520241,234.5");
});

test("a table that is wider than a page goes on in parts, of which each begins with the first column", async () => {
  const columns = Array.from({ length: COLUMNS }, (_, place) => ({
    heading: place === 0 ? "name" : `welfare.byComponent${place}.families`,
    definition: null,
  }));
  const rows = ["Abar", "Bulu", "Candi"].map((name, row) => [
    name,
    ...columns.slice(1).map((_, place) => 1_000_000 * (row + 1) + place),
  ]);
  const text = (await pagesOf(printed({ columns, rows }))).join("");
  const parts = [...text.matchAll(/Kolom(\d+)–(\d+)dari24/g)].map(([, from, to]) => [Number(from), Number(to)]);
  expect(parts.length).toBeGreaterThan(1);
  // Together they have every column once.
  expect(
    parts.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, step) => from + step)),
  ).toEqual(columns.slice(1).map((_, place) => place + 2));
  expect(text.match(/Candi/g)).toHaveLength(parts.length);
  const figures = rows.flatMap((cells) => cells.slice(1).map((cell) => Number(cell).toLocaleString("id-ID")));
  expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
});

test("a result without rows says so", async () => {
  expect((await pagesOf(printed({ rows: [] }))).join("")).toContain("Tidakadabaris.");
});

test("figures that are made up are so on every page", async () => {
  const rows = Array.from({ length: 150 }, (_, place) => [`35.${place}`, place]);
  const pages = await pagesOf(printed({ isSynthetic: true, rows }), "en");
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain("SYNTHETIC");
});
