import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { seededConfig } from "../support/seeded-sources.ts";
import { type AnyQuestion, questionsOver, written } from "../support/synergy-arbitraries.ts";
import { questionSql } from "../support/synergy-sql/question-sql.ts";
import { copyRollups } from "../support/synergy-sql/rollup-copies.ts";
import { SEEN_BY, WRITTEN_IDS, WRITTEN_PERIODS, writeSeenFigures } from "../support/synergy-sql/written-measures.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

// Random questions over the demo data, asked of the product over HTTP and of one database with the rollups of all sources.

const QUESTIONS = 100;

/** Villages of one year alone: their figures take the longest to load. */
const PLACES = {
  many: [
    { within: "ID", level: "REGENCY" },
    { within: "35", level: "REGENCY" },
    { within: "35", level: "DISTRICT" },
    { within: "33.07", level: "DISTRICT" },
  ],
  villages: [
    { within: "53.14", level: "VILLAGE" },
    { within: "35.09", level: "VILLAGE" },
    { within: "33.07.01", level: "VILLAGE" },
  ],
} as const;

/** Some that figures equal, and of every order of size. */
const BOUNDS = fc.constantFrom(-1, 0, 1, 5, 11, 40, 0.5, 0.6, 0.7001, 100, 300, 5_000, 250_000, 3e6, 1e9, 5e10);

const SCOPES = [
  { places: PLACES.many, periods: WRITTEN_PERIODS },
  { places: PLACES.villages, periods: ["2024"] },
].map((scope) => questionsOver({ ...scope, measures: WRITTEN_IDS, bounds: BOUNDS }));

/** Kelurahan have no index: whether their status is one of none is unknown, and so is whether it is not. */
const NONE_OF_NONE: AnyQuestion = {
  within: "33.07.01",
  level: "VILLAGE",
  period: "2024",
  where: { not: { attribute: "INDEX_STATUS", in: [] } },
  orderBy: [],
  first: 50,
  figure: { of: "PKH_FAMILIES" },
  other: { of: "PKH_FAMILIES" },
};

let graph: TestGraph;
let scratch: TestDatabase;
beforeAll(async () => {
  scratch = await createTestDatabase();
  const copied = [
    "length(code) = 5",
    ...Object.values(PLACES)
      .flat()
      .flatMap(({ within, level }) =>
        level === "REGENCY" ? [] : [`length(code) = ${level === "DISTRICT" ? 8 : 13} and code like '${within}.%'`],
      ),
  ];
  await copyRollups(await seededConfig(), scratch.db, copied.map((each) => `(${each})`).join(" or "));
  await writeSeenFigures(scratch.db);
  graph = await startTestGraph("compiled", { SYNERGY_WAIT_MS: 60_000 });
}, 120_000);
afterAll(async () => {
  await graph.stop();
  await scratch.stop();
});

interface Row {
  readonly code: string;
  readonly figure: number | null;
}

const fieldOf = ({ since, per }: AnyQuestion["figure"]): string =>
  since != null ? "change" : per != null ? "ratio" : "value";

const inGraph = async (question: AnyQuestion, token: string | undefined): Promise<readonly Row[]> => {
  const { figure, other: _, ...variables } = question;
  const { data, errors } = await graph.ask(
    `query ($within: RegionCode, $level: RegionLevel!, $period: Period!, $where: SynergyFilter, $orderBy: [SynergyOrder!], $first: Int) {
      synergy(within: $within, level: $level, period: $period, where: $where, orderBy: $orderBy, first: $first) {
        totalCount nodes { region { code } figure: ${fieldOf(figure)}(${written(figure)}) }
      }
    }`,
    { ...variables, first: 10_000 },
    token === undefined ? {} : { token },
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = (data as unknown as { synergy: Answer }).synergy;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ region, figure: told }) => ({ code: region.code, figure: told }));
};

interface Answer {
  readonly totalCount: number;
  readonly nodes: readonly { readonly region: { readonly code: string }; readonly figure: number | null }[];
}

const inSql = async (question: AnyQuestion, table: string): Promise<readonly Row[]> => {
  const { rows } = await scratch.db.raw(questionSql(question, table));
  return rows;
};

/** The last digits of a percentage differ with the way to it. */
const rounded = ({ code, figure }: Row): readonly unknown[] => [code, figure === null ? null : figure.toPrecision(13)];

test("random questions have the rows that SQL over all sources' tables gives, in their order, for everyone who may ask", async () => {
  const analyst = await graph.tokenFor("analyst");
  let selective = 0;
  let seenByOneOnly = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(...SCOPES), async (question) => {
      const all = await inSql({ ...question, where: null }, SEEN_BY.analyst.table);
      const answers: (readonly Row[])[] = [];
      for (const [token, { table }] of [
        [analyst, SEEN_BY.analyst],
        [undefined, SEEN_BY.openDoor],
      ] as const) {
        const [answer, expected] = [await inGraph(question, token), await inSql(question, table)];
        expect(answer.map(rounded)).toEqual(expected.map(rounded));
        answers.push(answer);
        if (answer.length > 0 && answer.length < all.length) selective += 1;
      }
      if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1])) seenByOneOnly += 1;
    }),
    { numRuns: QUESTIONS, seed: 20_240_611, examples: [[NONE_OF_NONE]], endOnFailure: true },
  );
  // Questions that ask for nothing, and viewers who see the same, would prove little.
  expect(selective).toBeGreaterThan(QUESTIONS / 3);
  expect(seenByOneOnly).toBeGreaterThan(QUESTIONS / 10);
}, 120_000);
