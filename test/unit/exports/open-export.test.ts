import { buffer, text } from "node:stream/consumers";
import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { createExports } from "../../../exports/open-export.ts";
import type { ExportedFile } from "../../../platform/exports/exporter.ts";
import { madeUpGraph, type MadeUpRow, requestOf } from "../../support/made-up-graph.ts";

const region = (name: string, place = 1) => ({
  code: `35.01.01.${2000 + place}`,
  name,
  ancestors: [
    { level: "NATION", name: "Indonesia" },
    { level: "PROVINCE", name: "Jawa Timur" },
    { level: "REGENCY", name: "Pacitan" },
    { level: "DISTRICT", name: "@Donorojo" },
  ],
});
const row = (changes: MadeUpRow = {}): MadeUpRow => ({ region: region("Widoro"), c0: 12, n0: null, ...changes });

const read = (file: ExportedFile): Readable => Readable.from(file.body());

const tableOf = async (graph: ReturnType<typeof madeUpGraph>, parameters = {}): Promise<string[][]> =>
  parse(await buffer(read(await createExports()(requestOf(graph, "synergy.csv", parameters)))), { bom: true });

const workbookOf = async (graph: ReturnType<typeof madeUpGraph>, parameters = {}): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await buffer(read(await createExports()(requestOf(graph, "synergy.xlsx", parameters))));
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
};

const valuesOf = (sheet: ExcelJS.Worksheet | undefined): unknown[][] => {
  const lines: unknown[][] = [];
  sheet?.eachRow((line) => lines.push((line.values as unknown[]).slice(1)));
  return lines;
};

test("a file has codes, names, regions above, figures with period and unit, and notes", async () => {
  const columns = "PKH_FAMILIES,PKH_FAMILIES~2023~PERCENT,PKH_FAMILIES/INDEX_SCORE@2023,INDEX_SCORE,INDEX_STATUS";
  const graph = madeUpGraph(1, () => row({ c1: -2.5, c2: 1.25, c3: 0.7, c4: "ADVANCED" }));
  const [head, line, end] = await tableOf(graph, { columns });
  expect(head).toEqual([
    "Kode",
    "Nama",
    "Provinsi",
    "Kabupaten/Kota",
    "Kecamatan",
    "KPM PKH 2024 (keluarga)",
    "Perubahan KPM PKH 2024 sejak 2023 (persen)",
    "KPM PKH per Skor 2023 (keluarga/skor 0-1)",
    "Skor 2024 (skor 0-1)",
    "Status desa",
    "Keterangan",
  ]);
  expect(line?.slice(2)).toEqual(["Jawa Timur", "Pacitan", "'@Donorojo", "12", "-2.5", "1.25", "0.7", "Maju", ""]);
  expect(end).toEqual(["#selesai", "1", ...Array.from({ length: 9 }, () => "")]);

  const [ids, raw] = await tableOf(graph, {
    columns,
    headings: "ids",
    language: "en",
    delimiter: ",",
    parents: "false",
  });
  expect(ids).toEqual(["code", "name", ...columns.split(","), "notes"]);
  expect(raw?.at(-2)).toBe("ADVANCED");
  const [english] = await tableOf(graph, { language: "en", rank: "true", notes: "false" });
  expect(english).toEqual([
    "Rank",
    "Code",
    "Name",
    "Province",
    "Regency or city",
    "District",
    "PKH families 2024 (families)",
  ]);
});

test("only what is wanted is asked for", async () => {
  const graph = madeUpGraph(1, () => row());
  await tableOf(graph, { parents: "false", notes: "false", end: "false" });
  expect(graph.queries[1]).toMatch(/nodes \{\s+region \{ code name \}\s+c0: value\(of: PKH_FAMILIES\)\s+\}/);
});

test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "a name that begins as %j does runs nowhere",
  async (name) => {
    const graph = madeUpGraph(1, () => row({ region: region(name) }));
    expect((await tableOf(graph))[1]?.[1]).toBe(`'${name}`);
    const cell = (await workbookOf(graph)).getWorksheet("Data")?.getCell("B2");
    expect([cell?.type, cell?.value]).toEqual([ExcelJS.ValueType.String, name]);
    const [, line = ""] = (await text(read(await createExports()(requestOf(graph, "synergy.ndjson"))))).split("\n");
    expect(JSON.parse(line)).toMatchObject({ name });
  },
);

describe("an empty cell says why in the notes", () => {
  const columns = "PKH_FAMILIES,PKH_FAMILIES/INDEX_SCORE,INDEX_STATUS";
  const absence = (reason: string) => ({ reason });
  test.each([
    [
      "Dirahasiakan (ditekan): KPM PKH 2024 (keluarga), KPM PKH per Skor 2024 (keluarga/skor 0-1)",
      { c0: null, n0: absence("SUPPRESSED") },
    ],
    ["Tidak dapat dihitung: KPM PKH per Skor 2024 (keluarga/skor 0-1)", { c0: 3 }],
    ["Tidak berlaku: KPM PKH per Skor 2024 (keluarga/skor 0-1)", { c0: 3, n1: absence("NOT_APPLICABLE") }],
    ["Belum tersedia: semua angka", { c0: null, c2: null, n0: absence("NOT_AVAILABLE"), n1: absence("NOT_AVAILABLE") }],
  ])("%s", async (note, changes) => {
    const graph = madeUpGraph(1, () => row({ c1: null, c2: "ADVANCED", n1: null, ...changes }));
    expect((await tableOf(graph, { columns }))[1]?.at(-1)).toBe(note);
  });
});

test("a workbook has the data, a dictionary of its columns, the sources and the question", async () => {
  const graph = madeUpGraph(2, (place) =>
    row({ region: region(`Desa ${place}`, place), c1: 0.5, c0: place === 0 ? null : 4 }),
  );
  const where = { of: "PKH_FAMILIES", gt: 3 };
  const workbook = await workbookOf(graph, { columns: ["PKH_FAMILIES", "INDEX_SCORE"], where, parents: false });
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Kamus data", "Sumber", "Pertanyaan"]);
  const [data, dictionary, sources, question] = workbook.worksheets.map(valuesOf);
  expect(data?.slice(1)).toEqual([
    ["35.01.01.2000", "Desa 0", undefined, 0.5, "Tidak dapat dihitung: KPM PKH 2024 (keluarga)"],
    ["35.01.01.2001", "Desa 1", 4, 0.5],
  ]);
  expect(dictionary?.map(([heading, key]) => [heading, key])).toEqual([
    ["Kolom", "Kode / Id"],
    ["Kode", "code"],
    ["Nama", "name"],
    ["KPM PKH 2024 (keluarga)", "PKH_FAMILIES"],
    ["Skor 2024 (skor 0-1)", "INDEX_SCORE"],
  ]);
  expect(dictionary?.at(-1)).toEqual(
    expect.arrayContaining(["Score", "2025: Indeks lain. / Another index.", "Kementerian / Ministry"]),
  );
  expect(sources?.slice(1).map(([id, , , , state, revision, asOf]) => [id, state, revision, asOf])).toEqual([
    ["SOCIAL_WELFARE", "BEHIND: tertinggal / behind", "7", "2024-12-31"],
    ["terbit", undefined, undefined, "2024-06-30"],
  ]);
  expect(question).toEqual(
    expect.arrayContaining([
      ["where", JSON.stringify(where)],
      ["columns", "PKH_FAMILIES,INDEX_SCORE"],
    ]),
  );
});

test("lines of JSON begin with what they are and end with how many there were", async () => {
  const graph = madeUpGraph(3, (place) =>
    row({
      region: region("x", place),
      c0: place === 1 ? null : place,
      n0: place === 1 ? { reason: "SUPPRESSED" } : null,
    }),
  );
  const lines = (await text(read(await createExports({ pageRows: 2 })(requestOf(graph, "synergy.ndjson")))))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    expect.objectContaining({
      rows: 3,
      columns: [expect.objectContaining({ key: "PKH_FAMILIES", period: "2024" })],
      sources: [expect.objectContaining({ freshness: "BEHIND" })],
    }),
    expect.objectContaining({
      code: "35.01.01.2000",
      province: "Jawa Timur",
      values: { PKH_FAMILIES: 0 },
      absences: {},
    }),
    expect.objectContaining({ values: { PKH_FAMILIES: null }, absences: { PKH_FAMILIES: "SUPPRESSED" } }),
    expect.objectContaining({ values: { PKH_FAMILIES: 2 } }),
    { end: true, rows: 3 },
  ]);
});

describe.each(["synergy.csv", "synergy.xlsx", "synergy.ndjson"])("%s", (name) => {
  const open = (graph: ReturnType<typeof madeUpGraph>, parameters = {}): Promise<ExportedFile> =>
    createExports({ pageRows: 1_000, pauseMs: 1 })(requestOf(graph, name, parameters));

  test("of 80,000 rows is asked for page by page, each when the one before is taken", async () => {
    const graph = madeUpGraph(80_000, (place) => row({ region: region(`Desa ${place * 7919}`, place), c0: place }));
    let most = 0;
    let pages = 0;
    let bytes = 0;
    for await (const piece of (await open(graph)).body()) {
      most = Math.max(most, graph.pages.length - pages);
      pages = graph.pages.length;
      bytes += piece.length;
    }
    expect(graph.pages).toEqual(Array.from({ length: 80 }, (_, page) => page));
    // A page more is asked for than was taken, and packing keeps some of what it was given.
    expect(most).toBeLessThan(20);
    expect(bytes).toBeGreaterThan(300_000);
  });

  test("is not asked for on when nobody takes it", async () => {
    const graph = madeUpGraph(80_000, (place) => row({ region: region(`Desa ${place}`, place) }));
    for await (const _ of (await open(graph)).body()) break;
    await new Promise(setImmediate);
    expect(graph.pages.length).toBeLessThan(20);
  });

  test.each(["PAGE_MOVED", "SUBGRAPH_UNAVAILABLE"] as const)(
    "fails when a page in the middle does, with %s",
    async (code) => {
      const graph = madeUpGraph(3_000, () => row());
      graph.failPage(1, code);
      const file = await open(graph);
      await expect(buffer(read(file))).rejects.toMatchObject({ code });
    },
  );

  test("fails when there are fewer rows than were told", async () => {
    const file = await open(madeUpGraph(1_500, () => row(), 1_600));
    await expect(buffer(read(file))).rejects.toThrow("told of 1600 rows and gave 1500");
  });

  test("waits for figures that are copied for the first time", async () => {
    const graph = madeUpGraph(1, () => row());
    graph.failPage(0, "FIGURES_LOADING", 3);
    expect((await buffer(read(await open(graph)))).length).toBeGreaterThan(0);
    graph.failPage(1, "SUBGRAPH_UNAVAILABLE");
    await expect(open(graph)).rejects.toMatchObject({ code: "SUBGRAPH_UNAVAILABLE" });
  });

  test("has only the first rows where only those are wanted", async () => {
    const graph = madeUpGraph(5_000, () => row());
    const file = await open(graph, { first: "1500" });
    await buffer(read(file));
    expect(file.headers["sinergi-rows"]).toBe(1_500);
    expect(graph.pages).toEqual([0, 2]); // the second is of 500 rows
  });
});

test("a version is that of question, form and figures, and names what the file is about", async () => {
  const open = createExports();
  const graph = madeUpGraph(1, () => row());
  const versionOf = async (name: string, parameters = {}): Promise<string> =>
    (await open(requestOf(graph, name, parameters))).version;
  const version = await versionOf("synergy.csv");
  expect(await versionOf("synergy.csv")).toBe(version);
  const others = [
    await versionOf("synergy.xlsx"),
    await versionOf("synergy.csv", { language: "en" }),
    await versionOf("synergy.csv", { where: { of: "PKH_FAMILIES", gt: 1 } }),
    (
      await open(
        requestOf(
          madeUpGraph(2, () => row()),
          "synergy.csv",
        ),
      )
    ).version,
  ];
  expect(new Set([version, ...others]).size).toBe(5);
  const file = await open(requestOf(graph, "synergy.csv", { within: "35.04", period: "2024-S1" }));
  expect(file.fileName).toBe("sinergi-village-35.04-2024-S1.csv");
  expect(file.headers["sinergi-sources"]).toBe("SOCIAL_WELFARE 2024 revision=7 BEHIND");
});

test.each([
  ["synergy.pdf", {}, "EXPORT_UNKNOWN", { value: "synergy.pdf", exports: "synergy.csv" }],
  ["families.csv", {}, "EXPORT_UNKNOWN", { value: "families.csv", exports: "synergy.csv" }],
  ["synergy.constructor", {}, "EXPORT_UNKNOWN", expect.anything()],
  [
    "synergy.csv",
    { columns: "PKH_FAMILIE" },
    "EXPORT_COLUMN_UNKNOWN",
    { value: "PKH_FAMILIE", part: "PKH_FAMILIE", nearest: "PKH_FAMILIES" },
  ],
  [
    "synergy.csv",
    { columns: "PKH_FAMILIES/INDEX_SCOR" },
    "EXPORT_COLUMN_UNKNOWN",
    { value: "PKH_FAMILIES/INDEX_SCOR", part: "INDEX_SCOR", nearest: "INDEX_SCORE" },
  ],
  ["synergy.csv", { columns: "INDEX_STATUS~2023" }, "EXPORT_COLUMN_UNKNOWN", expect.anything()],
])("%s with %j is refused", async (name, parameters, code, details) => {
  const opened = createExports()(
    requestOf(
      madeUpGraph(1, () => row()),
      name,
      parameters,
    ),
  );
  await expect(opened).rejects.toMatchObject({ code, details });
});
