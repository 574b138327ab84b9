import { buildSchema, graphql, type GraphQLResolveInfo } from "graphql";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { bind, fetchAhead } from "../../../../platform/serve-subgraph/fetch-ahead.ts";
import { createQuestion } from "../../../../platform/serve-subgraph/question.ts";

const schema = buildSchema(`
  type Query { regions: Page }
  type Page { nodes: [Region!]! }
  type Region { code: String fund(year: Int! = 2024): Fund plan(year: Int!): Plan parent: Region }
  type Fund { total: Int spent: Int share: Int paid: Step due: Step place: Region }
  type Plan { total: Int left: Int }
  type Step { families: Int amount: Int }
`);

const step = (families: string, amount: string) => ({ families: [families], amount: [amount] });
const TABLES = {
  fund: {
    total: ["total"],
    spent: ["spent"],
    share: ["total", "spent"],
    paid: step("paidFamilies", "paidAmount"),
    due: step("dueFamilies", "dueAmount"),
    place: [],
  },
  plan: { total: ["total"], left: ["left"] },
};

const CODES = ["35", "53"].map(parseRegionCode);

/** A part of a selection: what it is written as, and what it reads by question and year. */
interface Part {
  readonly text: string;
  readonly fragments: readonly string[];
  /** Such as `2024 spent`. Both questions have the same loader, as `disbursement` and `reconciliation` do. */
  readonly reads: readonly string[];
}

const EMPTY: Part = { text: "", fragments: [], reads: [] };
const join = (parts: readonly Part[]): Part => ({
  text: parts.map(({ text }) => text).join(" "),
  fragments: parts.flatMap(({ fragments }) => fragments),
  reads: parts.flatMap(({ reads }) => reads),
});

let named = 0;

/** The part behind a condition, in a fragment, or as it is. */
const wrapped = (part: fc.Arbitrary<Part>, type: string): fc.Arbitrary<Part> =>
  fc.tuple(part, fc.constantFrom("", "inline", "typed", "named", "skipped", "left", "with")).map(([inner, way]) => {
    const text = `{ __typename ${inner.text} }`;
    const dropped = { ...inner, reads: [] };
    if (way === "inline") return { ...inner, text: `... ${text}` };
    if (way === "typed") return { ...inner, text: `... on ${type} ${text}` };
    if (way === "skipped") return { ...dropped, text: `... @skip(if: $yes) ${text}` };
    if (way === "left") return { ...dropped, text: `... on ${type} @include(if: $no) ${text}` };
    if (way === "with") return { ...inner, text: `... @include(if: $yes) @skip(if: $no) ${text}` };
    if (way === "") return inner;
    named += 1;
    const fragment = `fragment F${named} on ${type} ${text}`;
    return { ...inner, text: `...F${named} ...F${named}`, fragments: [...inner.fragments, fragment] };
  });

let aliases = 0;
const alias = (): string => {
  aliases += 1;
  return `a${aliases}`;
};

const leaf = (name: string, columns: readonly string[]): Part => ({
  text: `${alias()}: ${name}`,
  fragments: [],
  reads: columns,
});

const fundPart: fc.Arbitrary<Part> = fc.oneof(
  fc.constantFrom("total", "spent", "share").map((name) => leaf(name, TABLES.fund[name as "share"])),
  fc
    .tuple(
      fc.constantFrom("paid", "due"),
      wrapped(
        fc
          .subarray(["families", "amount"] as const)
          .map((fields) => join([EMPTY, ...fields.map((name) => leaf(name, [name]))])),
        "Step",
      ),
    )
    .map(([name, inner]) => ({
      ...inner,
      text: `${alias()}: ${name} { __typename ${inner.text} }`,
      reads: inner.reads.flatMap((field) => TABLES.fund[name as "paid"][field as "amount"]),
    })),
);
const planPart: fc.Arbitrary<Part> = fc
  .constantFrom("total", "left")
  .map((name) => leaf(name, TABLES.plan[name as "total"]));

const summary = (name: "fund" | "plan", type: string, part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.tuple(fc.constantFrom(2023, 2024), fc.array(wrapped(part, type), { maxLength: 3 })).map(([year, parts]) => {
    const inner = join(parts);
    const columns = inner.reads.length === 0 ? ["nothing"] : inner.reads;
    return {
      ...inner,
      text: `${alias()}: ${name}(year: ${year}) { __typename ${inner.text} }`,
      reads: columns.map((column) => `${year} ${column}`),
    };
  });

const region: fc.Arbitrary<Part> = fc
  .array(wrapped(fc.oneof(summary("fund", "Fund", fundPart), summary("plan", "Plan", planPart)), "Region"), {
    maxLength: 4,
  })
  .map(join);

const columnsByYear = (reads: readonly string[]): Map<number, Set<string>> => {
  const byYear = new Map<number, Set<string>>();
  for (const [year = "", column = ""] of reads.map((read) => read.split(" "))) {
    const columns = byYear.get(Number(year)) ?? new Set<string>();
    byYear.set(Number(year), columns);
    if (column !== "nothing") columns.add(column);
  }
  return byYear;
};

/** Runs the query; tells which columns were fetched for each year. */
const run = async (query: string): Promise<Map<number, Set<string>>> => {
  const fetched = new Map<number, Set<string>>();
  const question = createQuestion<number, { code: (typeof CODES)[number] }>(async (codes, year, columns) => {
    if (fetched.has(year)) throw new Error(`${year} was asked twice`);
    fetched.set(year, new Set(columns));
    return codes.map((code) => ({ code }));
  });
  const questions = {
    fund: ({ year }: { readonly year: number }) => bind(question, year, TABLES.fund),
    plan: ({ year }: { readonly year: number }) => bind(question, year, TABLES.plan),
  };
  const regions = async (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    await fetchAhead(
      questions,
      CODES.map((code) => ({ code })),
      info,
      {},
    );
    return null;
  };
  const { errors } = await graphql({
    schema,
    source: query,
    rootValue: { regions },
    variableValues: { yes: true, no: false },
  });
  expect(errors).toBeUndefined();
  return fetched;
};

const HEAD = "query ($yes: Boolean! = true, $no: Boolean! = false, $use: Boolean! = true)";
const write = (selection: string, fragments: readonly string[]): string =>
  `${HEAD} { a: __typename @include(if: $yes) b: __typename @skip(if: $no) c: __typename @skip(if: $use)
    regions { nodes { __typename ${selection} } } } ${fragments.join(" ")}`;

test("the columns fetched for a question and argument are those that its selected fields list, however they are selected", async () => {
  await fc.assert(
    fc.asyncProperty(region, async ({ text, fragments, reads }) => {
      expect(await run(write(text, fragments))).toEqual(columnsByYear(reads));
    }),
    { numRuns: 300 },
  );
});

test("what regions inside the list read is fetched with it: they may be regions of the list", async () => {
  await fc.assert(
    fc.asyncProperty(region, region, async (own, inner) => {
      const query = write(`${own.text} parent { __typename ${inner.text} }`, [...own.fragments, ...inner.fragments]);
      const all = columnsByYear([...own.reads, ...inner.reads]);
      const years = columnsByYear(own.reads);
      expect(await run(query)).toEqual(new Map([...all].filter(([year]) => years.has(year))));
    }),
    { numRuns: 100 },
  );
});
