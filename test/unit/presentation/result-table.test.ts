import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse } from "graphql";
import { type AnswerShape, shapeOfData } from "../../../presentation/answer-shape.ts";
import { shapeOfQuestion } from "../../../presentation/asked-shape.ts";
import { listsOf, mainList } from "../../../presentation/result-lists.ts";
import { openTable, type TableOptions } from "../../../presentation/result-table.ts";

const tableOf = (data: unknown, options?: TableOptions, query?: string) => {
  const shape = query === undefined ? shapeOfData(data) : shapeOfQuestion(parse(query));
  const reader = openTable(data, shape, options);
  if (reader === undefined) throw new Error("no such list");
  return { ids: reader.columns.map(({ id }) => id), rows: [...reader.rowsOf(data)], reader };
};

const PROVINCES = {
  regions: {
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: "x" },
    nodes: [
      { region: { code: "35", name: "Jawa Timur" }, credited: { amount: 12 }, payments: [{ id: "a" }, { id: "b" }] },
      { region: { code: "53", name: null }, credited: null, payments: [] },
    ],
  },
};

const QUERY = `{ regions { totalCount pageInfo { hasNextPage endCursor } nodes {
  region { code name } credited { amount } payments { id } } } }`;

describe("a table of an answer", () => {
  it("has a row an element of the page's list, with columns named by their way from the row", () => {
    const { ids, rows } = tableOf(PROVINCES, {}, QUERY);
    expect(ids).toEqual(["region.code", "region.name", "credited.amount", "payments.id"]);
    expect(rows).toEqual([
      ["35", "Jawa Timur", 12, "a; b"],
      ["53", null, null, null],
    ]);
  });

  it("says which other table has the values that a cell joins", () => {
    const { reader } = tableOf(PROVINCES);
    expect(reader.columns.map(({ joins }) => joins)).toEqual([null, null, null, "regions.nodes.payments"]);
  });

  it("has the rows of a list inside, with what stands above repeated, when that list is chosen", () => {
    const { ids, rows } = tableOf(PROVINCES, { list: "regions.nodes.payments" });
    expect(ids).toEqual([
      "regions.totalCount",
      "regions.nodes.region.code",
      "regions.nodes.region.name",
      "regions.nodes.credited.amount",
      "id",
    ]);
    expect(rows).toEqual([
      [2, "35", "Jawa Timur", 12, "a"],
      [2, "35", "Jawa Timur", 12, "b"],
    ]);
    expect(tableOf(PROVINCES, { list: "regions.nodes.payments", parents: false }).rows).toEqual([["a"], ["b"]]);
  });

  it("tells a value above from one of the row with the same name", () => {
    const data = { region: { code: "35" }, list: [{ region: { code: "35.01" } }] };
    const { ids, rows } = tableOf(data, { list: "list", parents: true });
    expect(ids).toEqual(["/region.code", "region.code"]);
    expect(rows).toEqual([["35", "35.01"]]);
  });

  it("keeps the order of the question where rows lack what other rows have", () => {
    const query = "{ nodes { a b { c d } e } }";
    const { ids, rows } = tableOf({ nodes: [{ a: 1, b: null, e: 3 }, null] }, {}, query);
    expect(ids).toEqual(["a", "b.c", "b.d", "e"]);
    expect(rows).toEqual([
      [1, null, null, 3],
      [null, null, null, null],
    ]);
  });

  it("has columns by alias, through fragments and without what conditions leave out", () => {
    const query = `query A($no: Boolean = false) { nodes { ...F z: code @include(if: $no) y: code @skip(if: true) } }
      fragment F on Region { first: name ... on Region { second: name } first: name }`;
    expect(tableOf({ nodes: [{ first: "a", second: "b" }] }, {}, query).ids).toEqual(["first", "second"]);
  });

  it("takes the operation of that name, with its variables", () => {
    const query = "query A { a } query B($yes: Boolean!) { b @include(if: $yes) c }";
    expect([...shapeOfQuestion(parse(query), "B", { yes: true }).keys()]).toEqual(["b", "c"]);
    expect([...shapeOfQuestion(parse(query), "C").keys()]).toEqual([]);
  });

  it("is the answer itself as one row when it has no list", () => {
    const { ids, rows } = tableOf({ region: { welfare: { families: 3 } } });
    expect(ids).toEqual(["region.welfare.families"]);
    expect(rows).toEqual([[3]]);
  });

  it("has one column of a list of texts", () => {
    const { ids, rows } = tableOf({ codes: ["35", null] }, { list: "codes" });
    expect(ids).toEqual(["value"]);
    expect(rows).toEqual([["35"], [null]]);
  });

  it("is a page's list before another, also when the page is empty", () => {
    const data = {
      synergy: {
        sources: [
          { a: 1, b: 2 },
          { a: 1, b: 2 },
        ],
        nodes: [],
      },
    };
    expect(tableOf(data, {}, "{ synergy { sources { a b } nodes { c d } } }").reader.list.id).toBe("synergy.nodes");
  });

  it("is the page inside the only row of another list, since that was asked for", () => {
    const data = { regions: { nodes: [{ code: "35", children: { nodes: [{ code: "35.01" }, { code: "35.02" }] } }] } };
    const { ids, rows } = tableOf(data);
    expect(ids).toEqual(["regions.nodes.code", "code"]);
    expect(rows).toEqual([
      ["35", "35.01"],
      ["35", "35.02"],
    ]);
  });

  it("is nothing for a list that the answer has not", () => {
    expect(openTable(PROVINCES, shapeOfData(PROVINCES), { list: "families" })).toBeUndefined();
  });

  it("reads names that every object has from none that lacks them", () => {
    const query = "{ nodes { constructor toString } }";
    expect(tableOf({ nodes: [{}] }, {}, query).rows).toEqual([[null, null]]);
  });
});

/** Answers with a list of objects at `nodes`, of which any part may be missing. */
const leaf = fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean(), fc.constant(null));
const row = fc.record({
  id: fc.integer(),
  a: leaf,
  b: fc.option(fc.record({ c: leaf, d: fc.option(fc.record({ e: leaf })) })),
  list: fc.option(fc.array(fc.record({ f: leaf, g: leaf }), { maxLength: 4 })),
});
const ROW_QUERY = "{ x { nodes { id a b { c d { e } } list { f g } } } }";
const ROW_SHAPE: AnswerShape = shapeOfQuestion(parse(ROW_QUERY));
const answers = fc.array(row, { maxLength: 12 }).map((nodes) => ({ x: { nodes } }));

const valuesOf = (value: unknown): readonly unknown[] => {
  if (value === null) return [];
  return typeof value === "object" ? Object.values(value).flatMap(valuesOf) : [value];
};

describe("a table of any answer", () => {
  it("has every row of its list once, in order", () => {
    fc.assert(
      fc.property(answers, (data) => {
        const reader = openTable(data, ROW_SHAPE);
        expect([...(reader?.rowsOf(data) ?? [])].map(([id]) => id)).toEqual(data.x.nodes.map(({ id }) => id));
      }),
    );
  });

  it("loses no value and makes none up", () => {
    fc.assert(
      fc.property(answers, (data) => {
        const rows = [...(openTable(data, ROW_SHAPE)?.rowsOf(data) ?? [])];
        for (const [place, node] of data.x.nodes.entries()) {
          const { list, ...single } = node;
          const cells = rows[place] ?? [];
          expect(cells.slice(0, 4).filter((cell) => cell !== null)).toEqual(valuesOf(single));
          const joined = (values: readonly (string | number | boolean | null)[]) =>
            values.every((value) => value === null) ? null : values.map((value) => value ?? "").join("; ");
          expect(cells.slice(4)).toEqual([
            joined((list ?? []).map(({ f }) => f)),
            joined((list ?? []).map(({ g }) => g)),
          ]);
        }
      }),
    );
  });

  it("has every element of a list inside once, beside the row that it belongs to", () => {
    fc.assert(
      fc.property(answers, (data) => {
        const rows = [...(openTable(data, ROW_SHAPE, { list: "x.nodes.list" })?.rowsOf(data) ?? [])];
        const expected = data.x.nodes.flatMap(({ id, list }) => (list ?? []).map(({ f, g }) => [id, f, g]));
        expect(rows.map((cells) => [cells[0], ...cells.slice(-2)])).toEqual(expected);
      }),
    );
  });

  it("has the same columns whatever the answer", () => {
    fc.assert(
      fc.property(answers, (data) => {
        const columns = openTable(data, ROW_SHAPE)?.columns.map(({ id }) => id);
        expect(columns).toEqual(["id", "a", "b.c", "b.d.e", "list.f", "list.g"]);
      }),
    );
  });

  it("is of a list that counts its rows", () => {
    fc.assert(
      fc.property(answers, (data) => {
        const lists = listsOf(data, ROW_SHAPE);
        for (const list of lists) {
          expect([...(openTable(data, ROW_SHAPE, { list: list.id })?.rowsOf(data) ?? [])]).toHaveLength(list.rows);
        }
        expect(lists).toContain(mainList(lists));
      }),
    );
  });
});
