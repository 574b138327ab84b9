import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { AppError } from "../../../../platform/errors.ts";
import { text } from "../../../../platform/import/cells/text.ts";
import { year } from "../../../../platform/import/cells/year.ts";
import type { Columns } from "../../../../platform/import/format.ts";
import { fieldOfHeading, headingOf, matchHeader } from "../../../../platform/import/match-header.ts";

interface Row {
  readonly code: string;
  readonly year: number;
  readonly name: string | null;
  readonly note: string | null;
}

const description = { id: "Contoh.", en: "Example." };
const columns: Columns<Row> = {
  code: { heading: "Kode Desa", synonyms: ["id_desa", "KPM"], description, cell: text(), needs: "COLUMN" },
  year: { heading: "Tahun", description, cell: year(), needs: "COLUMN" },
  name: { heading: "Nama Desa", description, cell: text(), needs: "VALUE" },
  note: { heading: "Catatan", description, cell: text(), needs: "NOTHING" },
};

const FULL = ["Tahun", "Kode Desa", "Nama Desa", "Catatan"];
const match = (headings: readonly string[], given: readonly string[] = []): ReturnType<typeof matchHeader<Row>> =>
  matchHeader(columns, headings, "laporan.csv", new Set(given));

describe("the headings of a file", () => {
  test("are found in any order, and what is not known is listed", () => {
    const { positions, unknown } = match(["No.", "Nama Desa", "Tahun", "", "Kode Desa", "__proto__", "constructor"]);
    expect(Object.fromEntries(positions)).toEqual({ name: 1, year: 2, code: 4 });
    expect(unknown).toEqual(["No.", "__proto__", "constructor"]);
  });

  test.each([
    ["case", "KODE DESA"],
    ["spaces", " kode  desa "],
    ["punctuation", "kode_desa"],
    ["a line break", "Kode\nDesa"],
    ["a no-break space", "Kode\u00A0Desa"],
    ["an invisible character", "\uFEFFKode Desa"],
    ["look-alikes", "Kоdе Dеsа"],
    ["a synonym", "ID Desa"],
    ["a synonym in Greek letters", "ΚΡΜ"],
  ])("are the same with another %s", (_, heading) => {
    expect(match(["Tahun", heading, "Nama Desa"]).positions.get("code")).toBe(1);
    expect(fieldOfHeading(columns, heading)).toBe("code");
  });

  test("that are missing are named, with what the file has and the nearest of it", () => {
    expect(() => match(["Tahun", "Kode Dsa", "Keterangan"])).toThrow(
      expect.objectContaining({
        code: "COLUMN_MISSING",
        details: {
          file: "laporan.csv",
          missing: expect.stringMatching(/^Kode Desa \(≈ Kode Dsa\), Nama Desa/i),
          found: "Tahun, Kode Dsa, Keterangan",
        },
      }),
    );
  });

  test("may lack what is given for all rows, and what a file need not have", () => {
    expect([...match(["Kode Desa", "Nama Desa"], ["year"]).positions.keys()]).toEqual(["code", "name"]);
  });

  test("that name one column twice are refused with their places", () => {
    expect(() => match([...FULL, "id_desa"])).toThrow(
      expect.objectContaining({
        code: "COLUMN_DOUBLED",
        details: { file: "laporan.csv", found: "Kode Desa (2), id_desa (5)" },
      }),
    );
  });

  test("whatever they are, are matched or refused by name", () => {
    const heading = fc.oneof(fc.string(), fc.constantFrom(...FULL, "__proto__", "toString", "id_desa"));
    const outcome = (headings: readonly string[]): unknown => {
      try {
        return [...match(headings).positions.values()].every((position) => position < headings.length);
      } catch (error) {
        return error instanceof AppError && error.code.startsWith("COLUMN_");
      }
    };
    fc.assert(fc.property(fc.array(heading, { maxLength: 8 }), (headings) => expect(outcome(headings)).toBe(true)));
  });

  test("are told from the lines of a title: they name at least half of what a file must have", () => {
    const isHeading = headingOf(columns);
    expect(isHeading(FULL)).toBe(true);
    expect(isHeading(["Kode Desa", "Tahun", "Lain"])).toBe(true);
    expect(isHeading(["LAPORAN DANA DESA"])).toBe(false);
    expect(isHeading(["Tahun", "2024"])).toBe(false);
    expect(isHeading(["Catatan"])).toBe(false);
  });

  test("of a format that uses one for two columns are a mistake in the format", () => {
    const doubled = { ...columns, note: { ...columns.note, synonyms: ["ID DESA"] } };
    expect(() => headingOf(doubled)).toThrow("names code and note");
  });
});
