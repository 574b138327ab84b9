import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { figureQuery, MANY_REGIONS } from "../../../../platform/database/query-figures.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

interface Figures {
  readonly code: string;
  readonly amount: number | null;
  readonly packed: string | null;
  readonly isKnown: boolean | null;
}

const COLUMNS = { code: "text", amount: "number", packed: "text", isKnown: "flag" } as const;
const TEXT = `
  select code, amount, packed, "isKnown"
  from unnest($1::text[], $2::bigint[], $3::text[], $4::boolean[]) as given (code, amount, packed, "isKnown")`;
const FIGURES = figureQuery<Figures>("figures", TEXT, COLUMNS);

const figures: fc.Arbitrary<Figures> = fc.record({
  code: fc.stringMatching(/^\d\d\.\d\d$/),
  amount: fc.option(fc.maxSafeInteger()),
  packed: fc.option(fc.constantFrom("{1,NULL}", "{-3,0}", "fr4,demo,demo")),
  isKnown: fc.option(fc.boolean()),
});

const bindings = (rows: readonly Figures[]): unknown[] =>
  (["code", "amount", "packed", "isKnown"] as const).map((column) => rows.map((row) => row[column]));

const plain = ({ code, amount, packed, isKnown }: Figures): Figures => ({ code, amount, packed, isKnown });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

test("rows read by column are the rows read one by one, whatever is missing in them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(figures, { maxLength: 30 }), async (rows) => {
      const [few, many] = [
        await FIGURES(database.db, 1, bindings(rows)),
        await FIGURES(database.db, MANY_REGIONS, bindings(rows)),
      ];
      expect(few.map(plain)).toEqual(rows);
      expect(many.map(plain)).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});

test("a number that JavaScript cannot hold is an error where it is read, and nowhere else", async () => {
  const text = "select '35' as code, 9007199254740993 as amount, null::text as packed, true as \"isKnown\"";
  const [row] = await figureQuery<Figures>("too large", text, COLUMNS)(database.db, MANY_REGIONS, []);
  expect(row?.code).toBe("35");
  expect(() => row?.amount).toThrow(expect.objectContaining({ code: "RUPIAH_OUT_OF_RANGE" }));
});
