import { describe, expect, test } from "@jest/globals";
import { type CheckedChunk, checkChunk, countChunk, withNotWritten } from "../../../../platform/import/check-chunk.ts";
import { anyFormat, type ImportFormat } from "../../../../platform/import/format.ts";
import { text } from "../../../../platform/import/cells/text.ts";
import { wholeNumber } from "../../../../platform/import/cells/whole-number.ts";
import { createRowReader, type RowReader } from "../../../../platform/import/read-row.ts";
import { createRegionResolver } from "../../../../platform/import/regions/create-resolver.ts";
import { createTotals, type Totals } from "../../../../platform/import/totals.ts";
import { TEST_KEYS } from "../../../support/subgraph-kit.ts";

interface Parcel {
  readonly name: string;
  readonly tons: number;
  readonly stored: number | null;
}

const column = { description: { id: "Kolom", en: "Column" } } as const;

const parcels: ImportFormat<Parcel> = {
  id: "parcels",
  title: { id: "Bidang", en: "Parcels" },
  publisher: "Dinas Rekaan",
  columns: {
    name: { ...column, heading: "Nama", cell: text(), needs: "COLUMN" },
    tons: { ...column, heading: "Ton", cell: wholeNumber({ min: 0 }), needs: "COLUMN" },
    stored: { ...column, heading: "Simpanan", cell: wholeNumber({ min: 0 }), needs: "VALUE" },
  },
  key: ["name"],
  summed: ["tons", "stored"],
  check: ({ tons, stored }) => (stored !== null && stored > tons ? [{ reason: "PARTS_DIFFER", field: "stored" }] : []),
  isTotal: ({ name }) => name === "Jumlah",
  write: async () => [],
};

const format = anyFormat(parcels);
const reader: RowReader = createRowReader(
  format,
  {
    positions: new Map([
      ["name", 0],
      ["tons", 1],
      ["stored", 2],
    ]),
    given: new Map(),
  },
  { regions: createRegionResolver([], []), keys: TEST_KEYS },
);

const check = (lines: readonly string[], totals: Totals = createTotals(format.summed)): Promise<CheckedChunk> =>
  checkChunk(format, reader, totals, {
    ordinal: 0,
    rows: lines.map((line, place) => ({ line: place + 2, cells: line.split(",") })),
  });

/** The findings as `line reason heading value`. */
const told = (chunk: CheckedChunk): string[] =>
  [...chunk.findings].flatMap(([line, found]) =>
    found.map(({ reason, heading, value }) => `${line} ${reason} ${heading} ${value}`),
  );

describe("checkChunk", () => {
  test("takes the first row of a key and refuses the others", async () => {
    const chunk = await check(["A,1,1", "B,2,1", "A,3,1"]);
    expect(chunk.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(told(chunk)).toEqual(["4 DUPLICATE_KEY Nama A"]);
  });

  test("a row that is refused leaves its key to the next one", async () => {
    const chunk = await check(["A,x,1", "A,3,1"]);
    expect(chunk.rows.map(({ line }) => line)).toEqual([3]);
  });

  test("an empty cell is refused where the column needs a value, and null where it does not", async () => {
    const chunk = await check(["A,,1", "B,1,"]);
    expect(told(chunk)).toEqual(["2 EMPTY Ton "]);
    expect(chunk.rows.map(({ row }) => row)).toEqual([{ name: "B", tons: 1, stored: null }]);
  });

  test("a total is compared with all rows before it, the refused ones as well, and is no row", async () => {
    const totals = createTotals(format.summed);
    await check(["A,10,5", "A,1,1"], totals);
    const chunk = await check(["B,2,", "Jumlah,13,7"], totals);
    expect(chunk.totals).toEqual([
      { line: 3, field: "tons", stated: 13, computed: 13 },
      { line: 3, field: "stored", stated: 7, computed: 6 },
    ]);
    expect(told(chunk)).toEqual(["3 TOTAL_DIFFERS Simpanan 7"]);
    expect(chunk.rows.map(({ line }) => line)).toEqual([2]);
    expect(chunk.sums).toEqual({ tons: 13, stored: 6 });
  });

  test("sums go on where an import goes on", async () => {
    const chunk = await check(["Jumlah,13,7"], createTotals(format.summed, { tons: 13, stored: 7 }));
    expect(chunk.findings.size).toBe(0);
  });
});

describe("countChunk", () => {
  test("counts a row once, by the gravest that was found in it", async () => {
    const chunk = await check(["A,1,2", "B,x,y", "A,1,1", "C,1,1", "D,1,1", "Jumlah,4,5"]);
    const notWritten = [
      { line: 5, reason: "DUPLICATE_KEY" },
      { line: 6, reason: "STATED_TOTAL_DIFFERS" },
    ] as const;
    const findings = withNotWritten(format, reader, chunk, notWritten);
    expect(countChunk(chunk, findings)).toEqual({
      rowsRead: 6,
      rowsTaken: 2, // A and D
      rowsRefused: 3,
      cellsCorrected: 0,
      rowsFlagged: 2, // A, whose parts differ, and D
    });
    expect(findings.get(5)).toEqual([{ reason: "DUPLICATE_KEY", heading: "Nama", value: "C" }]);
  });
});
