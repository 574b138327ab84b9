import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type FigureColumn,
  figureQuery,
  flag,
  MANY_REGIONS,
  MOST_SETS,
  number,
  text,
} from "../../../../platform/database/query-figures.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

interface Figures {
  readonly code: string;
  readonly amount: number | null;
  readonly packed: string | null;
  readonly isKnown: boolean | null;
}

const COLUMNS = ["code", "amount", "packed", "isKnown"] as const;
const FIGURES = figureQuery<Figures>("figures", {
  columns: { code: text("code"), amount: number("amount"), packed: text("packed"), isKnown: flag(`"isKnown"`) },
  always: ["code"],
  text: (select) => `
  select ${select}
  from unnest($1::text[], $2::bigint[], $3::text[], $4::boolean[]) as given (code, amount, packed, "isKnown")`,
});

const figures: fc.Arbitrary<Figures> = fc.record({
  code: fc.stringMatching(/^\d\d\.\d\d$/),
  amount: fc.option(fc.oneof(fc.maxSafeInteger(), fc.constant(7))),
  packed: fc.option(fc.constantFrom("{1,NULL}", "{-3,0}", "fr4,demo,demo")),
  isKnown: fc.option(fc.boolean()),
});

const bindings = (rows: readonly Figures[]): unknown[] => COLUMNS.map((column) => rows.map((row) => row[column]));

const plain = ({ code, amount, packed, isKnown }: Figures): Figures => ({ code, amount, packed, isKnown });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 1 });
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

test("of many regions, only the columns that are wanted are fetched, and reading another is an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(figures, { maxLength: 10 }), fc.subarray([...COLUMNS]), async (rows, wanted) => {
      const found = await FIGURES(database.db, MANY_REGIONS, bindings(rows), wanted);
      expect(found).toHaveLength(rows.length);
      for (const [place, row] of found.entries()) {
        const fetched = COLUMNS.filter((column) => column === "code" || wanted.includes(column));
        expect(fetched.map((column) => row[column])).toEqual(fetched.map((column) => rows[place]?.[column]));
        for (const column of COLUMNS.filter((name) => !fetched.includes(name)))
          expect(() => row[column]).toThrow(`${column} is read and was not fetched`);
      }
    }),
    { numRuns: 60 },
  );
});

test("each set of columns has a statement of its own, and beyond the most that are kept all columns are fetched", async () => {
  const names = ["code", "a", "b", "c", "d", "e"] as const;
  type Row = Readonly<Record<(typeof names)[number], number>>;
  const columns = Object.fromEntries(names.map((name) => [name, number("1")])) as Record<keyof Row, FigureColumn>;
  const many = figureQuery<Row>("many sets", { columns, always: ["code"], text: (select) => `select ${select}` });
  const sets = Array.from({ length: 2 ** 5 }, (_, set) => names.slice(1).filter((__, place) => set & (1 << place)));
  expect(sets.length).toBeGreaterThan(MOST_SETS);
  const prepared = async (): Promise<number> => {
    const { rows } = await database.db.raw("select 1 from pg_prepared_statements where name like 'many sets%'");
    return rows.length;
  };
  for (const wanted of [...sets, ...sets]) {
    const [row] = await many(database.db, MANY_REGIONS, [], wanted);
    expect(wanted.map((name) => row?.[name])).toEqual(wanted.map(() => 1));
  }
  expect(await prepared()).toBe(MOST_SETS + 1);
});

test("a number that JavaScript cannot hold is an error where it is read, and nowhere else", async () => {
  const tooLarge = figureQuery<Figures>("too large", {
    columns: {
      code: text("'35'"),
      amount: number("9007199254740993"),
      packed: text("null::text"),
      isKnown: flag("true"),
    },
    always: ["code"],
    text: (select) => `select ${select}`,
  });
  const [row] = await tooLarge(database.db, MANY_REGIONS, []);
  expect(row?.code).toBe("35");
  expect(() => row?.amount).toThrow(expect.objectContaining({ code: "RUPIAH_OUT_OF_RANGE" }));
});
