import { expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { workbookOf } from "../../../../platform/xlsx/write.ts";

const firstCells = async (values: readonly (string | number | null)[]): Promise<ExcelJS.Cell[]> => {
  const rows = values.map((value) => [{ value }]);
  const bytes = await workbookOf([{ name: "Data & <lain>", head: ["=judul"], rows }]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("Data & <lain>");
  return [undefined, ...values].map((_, index) => sheet?.getCell(index + 1, 1) as ExcelJS.Cell);
};

const texts = fc
  .tuple(fc.constantFrom("", "=1+1", "+", "-", "@", "0", "<"), fc.string({ unit: "grapheme-ascii", maxLength: 20 }))
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

test("every text is a cell of that text and never a formula, and numbers are numbers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(texts, fc.integer()), { minLength: 1, maxLength: 20 }), async (values) => {
      const cells = await firstCells(values);
      expect(cells.map(({ value }) => value)).toEqual(["=judul", ...values]);
      expect(cells.map(({ type }) => type)).not.toContain(ExcelJS.ValueType.Formula);
    }),
    { numRuns: 30 },
  );
});

test("a text longer than a cell may be is cut", async () => {
  const [, cell] = await firstCells(["x".repeat(40_000)]);
  expect(cell?.value).toBe("x".repeat(32_767));
});
