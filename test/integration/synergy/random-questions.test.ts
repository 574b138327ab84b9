import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { openQuestions, type QuestionsKit } from "../../support/questions-kit.ts";
import { type AnyQuestion, anyQuestion, worldOf, written } from "../../support/synergy-arbitraries.ts";
import {
  attributeOf,
  codesWithin,
  compareRows,
  figureOf,
  type ModelQuestion,
  meets,
  rowsOf,
} from "../../support/synergy-model.ts";
import type { World } from "../../support/told-sources.ts";

// Questions of every form over made-up figures, answered by the database and by a few lines of TypeScript.

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", scopes: ["aggregate:read"] };

let kit: QuestionsKit;
let codes: readonly string[];
beforeAll(async () => {
  kit = await openQuestions();
  const rows = await kit.database.db("region").where("code", "like", "53.14%").orderBy("code").select("code");
  codes = rows.map(({ code }: { code: string }) => code);
}, 60_000);
afterAll(() => kit.stop());

const HEAD = `query ($within: RegionCode, $level: RegionLevel!, $period: Period!, $where: SynergyFilter,
  $orderBy: [SynergyOrder!], $first: Int, $after: String, $x: FigureInput!, $y: FigureInput!)`;
const CALL =
  "synergy(within: $within, level: $level, period: $period, where: $where, orderBy: $orderBy, first: $first, after: $after)";

const modelOf = (world: World, { within, level, period }: AnyQuestion, viewer: Viewer): ModelQuestion => ({
  world,
  codes: codesWithin(codes, within, level),
  period,
  isOpenDoor: viewer === OPEN_DOOR,
});

const close = (given: number | null, expected: number | null): void => {
  if (given === null || expected === null) return expect(given).toBe(expected);
  expect(Math.abs(given - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sumOf(values) / values.length;
const quantileOf = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? null : low + (place - Math.floor(place)) * (high - low);
};
const pearsonOf = (pairs: readonly (readonly [number, number])[]): number | null => {
  const [mx, my] = [meanOf(pairs.map(([x]) => x)) ?? 0, meanOf(pairs.map(([, y]) => y)) ?? 0];
  const sxy = sumOf(pairs.map(([x, y]) => (x - mx) * (y - my)));
  const sxx = sumOf(pairs.map(([x]) => (x - mx) ** 2));
  const syy = sumOf(pairs.map(([, y]) => (y - my) ** 2));
  return sxx === 0 || syy === 0 ? null : sxy / Math.sqrt(sxx * syy);
};
const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => {
    const less = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return less + (same + 1) / 2;
  });

interface Summary {
  readonly count: number;
  readonly nulls: number;
  readonly sum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly quantiles: readonly number[] | null;
}
const SUMMARY = "{ count nulls sum mean median min max quantiles(at: [0, 0.25, 1]) }";

const expectSummary = (given: Summary, values: readonly (number | null)[], isSummed: boolean): void => {
  const known = values.filter((value) => value !== null);
  expect([given.count, given.nulls]).toEqual([known.length, values.length - known.length]);
  close(given.sum, known.length > 0 && isSummed ? sumOf(known) : null);
  close(given.mean, meanOf(known));
  close(given.median, quantileOf(known, 0.5));
  expect(given.min).toBe(known.length === 0 ? null : Math.min(...known));
  expect(given.max).toBe(known.length === 0 ? null : Math.max(...known));
  if (known.length === 0) return expect(given.quantiles).toBeNull();
  for (const [place, share] of [0, 0.25, 1].entries())
    close(given.quantiles?.[place] ?? null, quantileOf(known, share));
};

const isSummed = ({ of, per, as }: AnyQuestion["figure"]): boolean =>
  per == null && as !== "PERCENT" && of !== "INDEX_SCORE";

interface Row {
  readonly region: { readonly code: string };
  readonly rank: number;
  readonly figure: number | null;
  readonly status: string | null;
}

interface AnsweredPage {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const fieldOf = (figure: AnyQuestion["figure"]): string =>
  figure.since != null ? "change" : figure.per != null ? "ratio" : "value";

const walk = async (question: AnyQuestion, viewer: Viewer): Promise<Row[]> => {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await kit.ask(
      `${HEAD.replace(", $x: FigureInput!, $y: FigureInput!", "")} { ${CALL} { pageInfo { hasNextPage endCursor }
        nodes { region { code } rank figure: ${fieldOf(question.figure)}(${written(question.figure)}) status: attribute(id: INDEX_STATUS) } } }`,
      { ...question, after },
      viewer,
    );
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = (data as unknown as { synergy: AnsweredPage }).synergy;
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && rows.length < 400);
  return rows;
};

const expectRows = async (world: World, question: AnyQuestion, viewer: Viewer): Promise<readonly string[]> => {
  const model = modelOf(world, question, viewer);
  const expected = rowsOf(model, question.where, question.orderBy);
  const rows = await walk(question, viewer);
  expect(rows.map(({ region }) => region.code)).toEqual(expected);
  expect(rows.map(({ figure }) => figure)).toEqual(expected.map((code) => figureOf(model, question.figure, code)));
  expect(rows.map(({ status }) => status)).toEqual(
    expected.map((code) => attributeOf(model, "INDEX_STATUS", question.period, code)),
  );
  const orders = question.orderBy;
  const first = (code: string): number =>
    orders.length === 0
      ? expected.indexOf(code)
      : expected.findIndex((other) => compareRows(model, orders, other, code) === 0);
  expect(rows.map(({ rank }) => rank)).toEqual(expected.map((code) => first(code) + 1));
  return expected;
};

const expectTotals = async (world: World, question: AnyQuestion, viewer: Viewer): Promise<void> => {
  const model = modelOf(world, question, viewer);
  const expected = rowsOf(model, question.where, []);
  const { figure, other, where } = question;
  const { data, errors } = await kit.ask(
    `${HEAD.replace(", $first: Int, $after: String", "")} { ${CALL.replace(", first: $first, after: $after", "")} { totalCount
      summary(${written(figure)}) ${SUMMARY} other: summary(${written(other)}) { count mean }
      distribution(${written(figure)}, bins: 3) { nulls bins { from to count } }
      correlation(x: $x, y: $y) { count pearson spearman }
      groups(attribute: INDEX_STATUS) { key name count met: count(where: $where) summary(${written(other)}, where: $where) ${SUMMARY} }
      province: groups(level: PROVINCE) { key count summary(${written(figure)}) { count } } } }`,
    // As conditions of groups, those of the question leave out nobody; without one any will do.
    { ...question, where: where ?? { of: "PKH_FAMILIES", gte: -100 }, x: figure, y: other },
    viewer,
  );
  expect(errors).toEqual([]);
  const condition = where ?? { of: "PKH_FAMILIES", gte: -100 };
  const codesHere = where === null ? expected.filter((code) => meets(model, condition, code) === true) : expected;
  const answer = data?.["synergy"] as {
    totalCount: number;
    summary: Summary;
    other: Summary;
    distribution: { nulls: number; bins: { from: number; to: number; count: number }[] };
    correlation: { count: number; pearson: number | null; spearman: number | null };
    groups: { key: string | null; name: string | null; count: number; met: number; summary: Summary }[];
    province: { key: string; count: number; summary: { count: number } }[];
  };
  const [values, others] = [figure, other].map((of) => codesHere.map((code) => figureOf(model, of, code))) as [
    (number | null)[],
    (number | null)[],
  ];
  expect(answer.totalCount).toBe(codesHere.length);
  expectSummary(answer.summary, values, isSummed(figure));
  close(answer.other.mean, meanOf(others.filter((value) => value !== null)));

  const known = values.filter((value) => value !== null);
  const { bins, nulls } = answer.distribution;
  expect(nulls).toBe(values.length - known.length);
  expect(bins.length).toBe(known.length === 0 ? 0 : new Set(known).size === 1 ? 1 : 3);
  expect(bins.map(({ count }) => count)).toEqual(
    bins.map(
      ({ from, to }, place) =>
        known.filter((value) => value >= from && (place === bins.length - 1 ? value <= to : value < to)).length,
    ),
  );

  const pairs = values.flatMap((x, place) => {
    const y = others[place];
    return x === null || y == null ? [] : [[x, y] as const];
  });
  expect(answer.correlation.count).toBe(pairs.length);
  close(answer.correlation.pearson, pearsonOf(pairs));
  const [rx, ry] = [ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y))];
  close(answer.correlation.spearman, pearsonOf(rx.map((x, place) => [x, ry[place] ?? 0] as const)));

  const statusOf = (code: string) => attributeOf(model, "INDEX_STATUS", question.period, code);
  const keys = [...new Set(codesHere.map(statusOf))].toSorted((a, b) => ((a ?? "~") < (b ?? "~") ? -1 : 1));
  expect(answer.groups.map(({ key }) => key)).toEqual(keys);
  for (const group of answer.groups) {
    const inside = codesHere.filter((code) => statusOf(code) === group.key);
    expect([group.count, group.met]).toEqual([inside.length, inside.length]);
    expect(group.name).toBe(group.key === null ? null : group.key === "ADVANCED" ? "Maju" : "Tertinggal");
    expectSummary(
      group.summary,
      inside.map((code) => figureOf(model, other, code)),
      isSummed(other),
    );
  }
  expect(answer.province.map(({ key, count }) => [key, count])).toEqual(
    codesHere.length === 0 ? [] : [["53", codesHere.length]],
  );
};

test("any question over any figures has the answer that plain code gives, for both kinds of viewers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.array(anyQuestion, { minLength: 4, maxLength: 4 }), async (seed, questions) => {
      const world = worldOf(seed, codes);
      kit.sources.tell(world);
      for (const [place, question] of questions.entries()) {
        const viewer = place % 2 === 0 ? OPEN_DOOR : ANALYST;
        await expectRows(world, question, viewer);
        await expectTotals(world, question, viewer);
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);
