import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { interpret } from "../../../platform/serve-subgraph/compile.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { cashAid, enrolment, group } from "./family-fixtures.ts";

const VILLAGES = ["33.07.01.2001", "53.14.01.2001", "53.14.01.2002", "53.14.02.2001", "53.15.01.2001"];
const families = VILLAGES.flatMap((village, at) =>
  [0, 1].map((number) => ({ id: familyId(village.slice(0, 5), 10 - 2 * at - number), village })),
).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const GROUPS = VILLAGES.map((village_code, at) => group({ village_code, id: `g${at}` }));
const groupOf = (village: string) => GROUPS.find(({ village_code }) => village_code === village)?.id ?? null;

/** In the order of the lists. */
const AIDS = families.flatMap(({ id, village }, at) =>
  [2020, 2021].slice(at % 2).map((year) => cashAid({ family_id: id, village_code: village, year })),
);
const ENROLMENTS = families.flatMap(({ id, village }) => [
  enrolment({ family_id: id, programme: "PKH_PLUS" }),
  enrolment({ family_id: id, group_id: groupOf(village) }),
  enrolment({ family_id: id, group_id: groupOf(village), year: 2024 }),
]);

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
  await kit.store({
    programme_group: GROUPS,
    enrolment: ENROLMENTS.toReversed(),
    village_cash_aid: AIDS.toReversed(),
  });
});
afterAll(() => kit.stop());

interface Connection {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}
type Variables = Readonly<Record<string, unknown>>;

const PAGE = "pageInfo { hasNextPage endCursor } totalCount";
const LISTS = {
  cashAidRecipients: `query ($within: RegionCode!, $year: Int!, $first: Int, $after: String) {
    cashAidRecipients(within: $within, year: $year, first: $first, after: $after) { nodes { id } ${PAGE} } }`,
  enrolments: `query ($within: RegionCode!, $programme: EmpowermentProgramme, $year: Int, $first: Int, $after: String) {
    enrolments(within: $within, programme: $programme, year: $year, first: $first, after: $after) {
      nodes { family { id } programme year } ${PAGE} } }`,
} as const;
type List = keyof typeof LISTS;

const nation = familyViewer(["ID"]);
const page = async (list: List, given: Variables, viewer: Viewer = nation): Promise<Connection> => {
  const { data, errors } = await kit.ask(LISTS[list], given, undefined, viewer);
  expect(errors).toEqual([]);
  return data?.[list] as Connection;
};

/** Follows the cursors to the end, at most as many pages as there may be rows. */
const walk = async (list: List, given: Variables, viewer: Viewer, expected: readonly unknown[]): Promise<void> => {
  const nodes: unknown[] = [];
  for (let after: string | null = null; nodes.length <= expected.length; ) {
    const found: Connection = await page(list, { ...given, after }, viewer);
    nodes.push(...found.nodes);
    expect(found.totalCount).toBe(expected.length);
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  expect(nodes).toEqual(expected);
};

const lies = (code: string, within: string): boolean =>
  within === "ID" || code === within || code.startsWith(`${within}.`);

const within = fc.constantFrom("ID", "53", "53.14", "53.14.01", "53.14.01.2002", "33.07", "99");
const scope = fc.constantFrom("ID", "53", "53.14", "33.07");
const first = fc.integer({ min: 1, max: 12 });

test("the recipients of cash aid, walked at any page size, are every family of the region and year once, in order", async () => {
  await fc.assert(
    fc.asyncProperty(within, scope, fc.constantFrom(2020, 2021, 2022), first, async (region, own, year, size) => {
      const expected = AIDS.filter(
        (aid) => lies(region, own) && lies(aid.village_code, region) && aid.year === year,
      ).map(({ family_id }) => ({ id: family_id }));
      await walk("cashAidRecipients", { within: region, year, first: size }, familyViewer([own]), expected);
    }),
    { numRuns: 40 },
  );
});

test("the enrolments, walked at any page size, are every one that fits once, in order; below a regency by their groups", async () => {
  const programme = fc.constantFrom(null, "PKH_PLUS", "VILLAGE_GROUP", "JATIM_PUSPA");
  await fc.assert(
    fc.asyncProperty(
      within,
      scope,
      programme,
      fc.constantFrom(null, 2023, 2024),
      first,
      async (region, own, asked, year, size) => {
        const expected = ENROLMENTS.filter((row) => {
          const village = GROUPS.find(({ id }) => id === row.group_id)?.village_code;
          const place = region.length > 5 ? village : row.regency_code;
          return (
            lies(region, own) &&
            place !== undefined &&
            lies(place, region) &&
            (asked === null || row.programme === asked) &&
            (year === null || row.year === year)
          );
        }).map((row) => ({ family: { id: row.family_id }, programme: row.programme, year: row.year }));
        await walk(
          "enrolments",
          { within: region, programme: asked, year, first: size },
          familyViewer([own]),
          expected,
        );
      },
    ),
    { numRuns: 60 },
  );
});

describe.each([
  ["cashAidRecipients", { within: "53.14", year: 2020 }, ["listCashAid", "countCashAid"]],
  ["enrolments", { within: "53.14" }, ["listEnrolments", "countEnrolments"]],
] as const)("the list %s", (list, given, names) => {
  test("is one statement a page, and one for the count", async () => {
    const { statements } = await kit.ask(LISTS[list], { ...given, first: 1_000 }, undefined, nation);
    expect(statements.map(({ name }) => name).filter((name) => name !== "appendAudit")).toEqual(names);
  });

  test.each([
    ["nobody", OPEN_DOOR],
    ["a reader of other regencies", familyViewer(["53.15", "33"])],
  ])("is empty to %s, as where there is nothing, and nothing is asked", async (_, viewer) => {
    for (const region of ["53.14", "53"]) {
      const { data, errors, statements } = await kit.ask(LISTS[list], { ...given, within: region }, undefined, viewer);
      const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
      expect([data, errors, statements]).toEqual([{ [list]: nothing }, [], []]);
    }
  });

  test.each([
    ["another region", { within: "53.14.01" }, nation],
    ["another year", { year: 2021 }, nation],
    ["a viewer of other regions", {}, familyViewer(["53.14"])],
    ["a viewer without regions", {}, OPEN_DOOR],
  ])("refuses a cursor that is used with %s", async (_, change, viewer) => {
    const { pageInfo } = await page(list, { ...given, first: 1 });
    const { errors } = await kit.ask(
      LISTS[list],
      { ...given, ...change, after: pageInfo.endCursor },
      undefined,
      viewer,
    );
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  });

  test.each([0, 1_001])("refuses a page of %d", async (size) => {
    const { errors } = await kit.ask(LISTS[list], { ...given, first: size }, undefined, nation);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["PAGE_SIZE_EXCEEDED"]);
  });

  test("is the same compiled and interpreted", async () => {
    const asked = { ...given, first: 3 };
    const [compiled, interpreted] = await Promise.all(
      [undefined, interpret].map((compile) => kit.ask(LISTS[list], asked, compile, nation)),
    );
    expect(interpreted?.data).toEqual(compiled?.data);
  });
});

test("recipients are families: what else is known of them is asked beside", async () => {
  const { data } = await kit.ask(
    '{ cashAidRecipients(within: "53.14.01.2001", year: 2020) { nodes { id villageCashAid(year: 2020) { amount } enrolments { year } } } }',
    {},
    undefined,
    nation,
  );
  const [aid] = AIDS.filter(({ village_code, year }) => village_code === "53.14.01.2001" && year === 2020);
  expect(data).toEqual({
    cashAidRecipients: {
      nodes: [
        {
          id: aid?.family_id,
          villageCashAid: { amount: aid?.amount },
          enrolments: [{ year: 2023 }, { year: 2023 }, { year: 2024 }],
        },
      ],
    },
  });
});
