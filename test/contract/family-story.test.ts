import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

// What no source can answer alone: what a family was due, what became of the money, and what its village gave it.

let graph: TestGraph;
let officer: string;
beforeAll(async () => {
  graph = await startTestGraph("compiled");
  officer = await graph.tokenFor("regency:33.07");
}, 120_000);
afterAll(() => graph.stop());

/** Asks as an officer of the regency; the list of the answer is its only field. */
const ask = async (query: string) => {
  const { data, errors, statements, calls } = await graph.ask(query, {}, { token: officer });
  expect(errors).toBeUndefined();
  const [list] = Object.values(data ?? {});
  return { list, statements, calls };
};

interface Transfer {
  readonly amount: number;
  readonly creditedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly order: { readonly dates: readonly { readonly on: string }[] } | null;
}

interface Story {
  readonly id: string;
  readonly entitlement: { readonly amount: number } | null;
  readonly graduation: { readonly on: string } | null;
  readonly transfers: readonly Transfer[];
  readonly villageCashAid: { readonly amount: number } | null;
  readonly enrolments: readonly { readonly year: number; readonly group: { readonly name: string } | null }[];
}

const story = (first: number) => `{
  transfers(within: "33.07", period: "2024-T1", stage: WITHDRAWN, first: ${first}) { nodes { family {
    id entitlement(period: "2024-T1") { amount } graduation { on }
    transfers(period: "2024-T1") { amount creditedOn withdrawnOn order { dates { on } } }
    villageCashAid(year: 2020) { amount } enrolments { year group { name } } account { number bank { id } }
  } } } }`;

describe("the whole story of a family", () => {
  test("is one query over three sources: due, ordered, credited, withdrawn, graduated, enrolled", async () => {
    const { list, calls } = await ask(story(1_000));
    expect(calls.toSorted()).toEqual(["disbursement", "social-welfare", "village-development"]);
    const families = (list as { nodes: { family: Story }[] }).nodes.map(({ family }) => family);
    expect(families).toHaveLength(1_000);
    expect(families.every(({ id }) => id.startsWith("33.07-"))).toBe(true);
    const days = families.flatMap(({ transfers }) =>
      transfers.map(({ order, creditedOn, withdrawnOn }) => [
        ...(order?.dates.map(({ on }) => on) ?? []),
        ...[creditedOn, withdrawnOn].filter((day) => day !== null),
      ]),
    );
    for (const inOrder of days) expect(inOrder).toEqual(inOrder.toSorted());
    // The seeded exceptions are few.
    const asDue = families.filter(({ entitlement, transfers }) => entitlement?.amount === transfers[0]?.amount);
    expect(asDue.length).toBeGreaterThan(950);
    expect(families.some(({ graduation, enrolments }) => graduation !== null && enrolments.length > 0)).toBe(true);
    expect(families.some(({ villageCashAid }) => villageCashAid !== null)).toBe(true);
  });

  test("costs as many statements for a thousand families as for two", async () => {
    await ask(story(2)); // the sources of figures are looked up once in the life of a server
    const namesOf = async (first: number): Promise<readonly string[]> =>
      (await ask(story(first))).statements.map(({ source, name }) => `${source} ${name}`).toSorted();
    expect(await namesOf(1_000)).toEqual(await namesOf(2));
  });

  test.each(["analyst", "governor:35", "auditor"])("is not told to %s", async (who) => {
    const { data } = await graph.ask(story(3), {}, { token: await graph.tokenFor(who) });
    const [list] = Object.values(data ?? {}) as ({ nodes: readonly unknown[] } | null)[];
    expect(list?.nodes ?? []).toEqual([]);
  });
});

describe("what went wrong is found by a query", () => {
  test.each([
    "stage: ACCOUNT_CHECK, returnReason: ACCOUNT_UNMATCHED",
    "stage: RETURNED, returnReason: ACCOUNT_UNMATCHED",
    "returnReason: DUPLICATE",
    "returnReason: CARD_NOT_DISTRIBUTED",
    "returnReason: ACCOUNT_CLOSED",
    "returnReason: DECEASED",
    "returnReason: NOT_TRANSACTED",
    "returnReason: ALREADY_GRADUATED",
    "stage: CREDITED, cardStatus: NOT_DISTRIBUTED",
  ])("payments with %s", async (filter) => {
    const { list } = await ask(`{ transfers(within: "33.07", ${filter}) { totalCount } }`);
    expect((list as { totalCount: number }).totalCount).toBeGreaterThan(0);
  });

  test("payments after graduation", async () => {
    const { list } = await ask(`{
      families(within: "33.07", status: GRADUATED_PROSPEROUS, first: 1000) {
        nodes { graduation { on } transfers(period: 2024) { creditedOn } } } }`);
    const late = (list as { nodes: Story[] }).nodes.filter(({ graduation, transfers }) =>
      transfers.some(({ creditedOn }) => creditedOn !== null && creditedOn > (graduation?.on ?? "9")),
    );
    expect(late.length).toBeGreaterThan(0);
  });

  test("PKH and village cash aid at once in 2020, when the rule forbade it", async () => {
    const { list } = await ask(`{
      cashAidRecipients(within: "33.07", year: 2020, first: 1000) {
        nodes { villageCashAid(year: 2020) { amount } transfers(period: "2020-Q2") { creditedOn } } } }`);
    const { nodes } = list as { nodes: Story[] };
    expect(nodes.every(({ villageCashAid }) => villageCashAid !== null)).toBe(true);
    const both = nodes.filter(({ transfers }) => transfers.some(({ creditedOn }) => creditedOn !== null));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(nodes.length);
  });
});
