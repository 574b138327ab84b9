import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Viewer } from "../../../platform/access/viewer.ts";
import { compileToFunction, interpret } from "../../../platform/serve-subgraph/compile.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer, identityViewer } from "../../support/family-viewers.ts";
import { benefitRate } from "./fixtures.ts";
import { familyRow, identityRow, keyOf, memberRow } from "./family-fixtures.ts";
import { type FamilyKit, openFamilies, readingStatements } from "./family-kit.ts";

let kit: FamilyKit;
beforeAll(async () => {
  kit = await openFamilies();
});
afterAll(() => kit.stop());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

interface Asked {
  readonly within: string;
  readonly status?: string;
  readonly component?: string;
  readonly cohort?: number;
  readonly first?: number;
  readonly after?: string | null;
}

const LIST = `query ($within: RegionCode!, $status: FamilyStatus, $component: PkhComponent, $cohort: Int, $first: Int, $after: String) {
  families(within: $within, status: $status, component: $component, cohort: $cohort, first: $first, after: $after) {
    nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

const nation = familyViewer(["ID"]);

const list = async (asked: Asked, viewer: Viewer = nation): Promise<Page> => {
  const { data, errors } = await kit.ask(LIST, { ...asked }, undefined, viewer);
  expect(errors).toEqual([]);
  return data?.["families"] as Page;
};

/** 60 families of four villages in two regencies, of which every other is suspended, every third of 2008, every fifth with a pupil. */
const families = Array.from({ length: 60 }, (_, number) => {
  const regency = number % 4 < 2 ? "33.07" : "33.08";
  return familyRow(regency, number, {
    village_code: `${regency}.0${(number % 2) + 1}.2001`,
    status: number % 2 === 0 ? "ACTIVE" : "SUSPENDED",
    cohort: number % 3 === 0 ? 2008 : 2015,
  });
});

describe("a list of families", () => {
  beforeAll(() =>
    kit.store({
      family: families,
      family_member: families.flatMap((family, number) => [
        memberRow(family, 1, "PRIMARY", { until: number % 5 === 0 ? null : "2020-07-01" }),
        memberRow(family, 2, "PRIMARY", { since: "2016-01-01", until: number % 5 === 0 ? null : "2020-07-01" }),
      ]),
    }),
  );

  const inOrder = families
    .toSorted((a, b) => (a.village_code + a.id < b.village_code + b.id ? -1 : 1))
    .map((family) => ({ ...family, number: families.indexOf(family) }));

  test("has every family once on its pages, in the order of villages, whatever the filter and the size", async () => {
    const asked = fc.record(
      {
        within: fc.constantFrom("ID", "33", "33.07", "33.08.01", "33.07.02.2001"),
        status: fc.constantFrom("ACTIVE", "SUSPENDED"),
        component: fc.constantFrom("PRIMARY", "ELDERLY"),
        cohort: fc.constantFrom(2008, 2015, 1999),
      },
      { requiredKeys: ["within"] },
    );
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 1, max: 25 }), async (filter, first) => {
        const matches = inOrder.filter(
          ({ village_code, status, cohort, number }) =>
            (filter.within === "ID" || village_code.startsWith(filter.within)) &&
            (filter.status === undefined || status === filter.status) &&
            (filter.cohort === undefined || cohort === filter.cohort) &&
            (filter.component === undefined || (filter.component === "PRIMARY" && number % 5 === 0)),
        );
        const seen: string[] = [];
        for (let after: string | null = null; ; ) {
          const page: Page = await list({ ...filter, first, after });
          seen.push(...page.nodes.map(({ id }) => id));
          expect(page.totalCount).toBe(matches.length);
          expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
          expect(page.pageInfo.hasNextPage).toBe(seen.length < matches.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(matches.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });

  test("has a hundred families a page unless another number is asked for, and a thousand at most", async () => {
    expect((await list({ within: "33", first: 1_000 })).nodes).toHaveLength(60);
    for (const first of [0, 1_001, -1]) {
      const { errors } = await kit.ask(LIST, { within: "33", first }, undefined, nation);
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["PAGE_SIZE_EXCEEDED"]);
    }
  });

  describe("gives cursors that hold", () => {
    const cursor = async (): Promise<string> => (await list({ within: "33", first: 2 })).pageInfo.endCursor ?? "";

    test("for the same list of the same viewer, over the root and over the region alike", async () => {
      const after = await cursor();
      const next = inOrder.slice(2, 4).map(({ id }) => ({ id }));
      expect((await list({ within: "33", first: 2, after })).nodes).toEqual(next);
      const { regions } = await kit.askRegions(
        ["33"],
        `families(first: 2, after: "${after}") { nodes { id } }`,
        undefined,
        nation,
      );
      expect(regions).toEqual([{ families: { nodes: next } }]);
    });

    test.each<[string, Partial<Asked>, Viewer]>([
      ["another region", { within: "33.07" }, nation],
      ["another status", { status: "ACTIVE" }, nation],
      ["another component", { component: "PRIMARY" }, nation],
      ["another cohort", { cohort: 2008 }, nation],
      ["a viewer of another scope", {}, familyViewer(["33"])],
      ["a viewer who may see nothing there", {}, familyViewer(["35"])],
    ])("for no list of %s", async (_, changed, viewer) => {
      const after = await cursor();
      const { data, errors } = await kit.ask(LIST, { within: "33", first: 2, after, ...changed }, undefined, viewer);
      expect(data).toEqual({ families: null });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
    });

    test("for no other text: forged, cut or changed ones are refused", async () => {
      const after = await cursor();
      const forged = Buffer.concat([Buffer.alloc(12), Buffer.from("33.07/33.07.01.2001/")]).toString("base64url");
      for (const other of [forged, after.slice(1), `A${after.slice(1)}`, `${after}AAAA`, "", "%"]) {
        const { errors } = await kit.ask(LIST, { within: "33", first: 2, after: other }, undefined, nation);
        expect([other, errors.map(({ extensions }) => extensions?.["code"])]).toEqual([other, ["CURSOR_INVALID"]]);
      }
    });
  });
});

/** Every field of a family, and of what it leads to. */
const EVERYTHING = `id region { code name level } cohort enteredOn leftOn status statusSince isInTransition isRemote
  statusHistory { status since reason } members { component since until } early: members(on: "2020-01-01") { component }
  memberHistory { component since until } registry { version decile }
  entitlement(period: 2021) { amount fixedPart ratesOf cappedBy components { component annualAmount amount counted } }
  stage: entitlement(period: "2020-T1") { amount } commitmentChecks(period: 2024) { period kind checked met sanction }
  sessions(year: 2024) { registered attended } graduation { on kind } recertification { year outcome }
  complementary { programme since until } facilitator { ref role familiesServed }
  identity { representativeName cardNumber isMasked } provenance source { id }`;

describe("many families", () => {
  const many = Array.from({ length: 1_000 }, (_, number) =>
    familyRow(number % 2 === 0 ? "33.07" : "53.14", number, { facilitator_ref: `P-${number % 30}` }),
  );
  const few = many.slice(0, 4);
  const officer = identityViewer(["ID"]);

  beforeAll(() =>
    kit.store({
      family: many,
      family_member: many.map((family) => memberRow(family, 1, "ELDERLY")),
      registry_entry: many.map((family) => ({ ...keyOf(family), version: "2025-Q1", decile: 2 })),
      family_identity: many.map((family, number) => identityRow(family, number, `Contoh ${number}`)),
      pkh_staff: ["33.07", "53.14"].flatMap((regency_code) =>
        Array.from({ length: 30 }, (_, number) => ({ regency_code, ref: `P-${number}`, role: "FACILITATOR" })),
      ),
      benefit_rate: [
        benefitRate({ year: 2020, component: "PREGNANT" }),
        benefitRate({ year: 2020, component: "ELDERLY" }),
      ],
    }),
  );

  test.each([
    ["compiled", compileToFunction],
    ["interpreted", interpret],
  ] as const)("cost as many statements as a few, with all their fields; %s", async (_, compile) => {
    const ofFew = await kit.askFamilies(
      officer,
      few.map(({ id }) => id),
      EVERYTHING,
      compile,
    );
    const ofMany = await kit.askFamilies(
      officer,
      many.map(({ id }) => id),
      EVERYTHING,
      compile,
    );
    expect([...ofFew.errors, ...ofMany.errors]).toEqual([]);
    const names = readingStatements(ofFew.statements);
    expect(new Set(names).size + 1).toBe(names.length); // the rates of two years
    expect(readingStatements(ofMany.statements).toSorted()).toEqual(names.toSorted());
    expect(ofMany.families.slice(0, few.length)).toEqual(ofFew.families);
    expect(ofMany.families.map((family) => family?.["identity"])).toEqual(
      many.map((_family, number) => expect.objectContaining({ representativeName: `Contoh ${number}` })),
    );
  });

  test("of a list cost as many statements as those of a short page", async () => {
    const page = (first: number): string =>
      `{ families(within: "ID", first: ${first}) { totalCount nodes { ${EVERYTHING} } } }`;
    const short = await kit.ask(page(3), {}, undefined, officer);
    const long = await kit.ask(page(1_000), {}, undefined, officer);
    expect(long.data).toEqual({ families: expect.objectContaining({ totalCount: many.length }) });
    expect(kit.lastReads()["FACTS"]).toHaveLength(many.length);
    expect(readingStatements(long.statements).toSorted()).toEqual(readingStatements(short.statements).toSorted());
  });

  test("of many regions are one statement, their counts another", async () => {
    const codes = ["ID", "33", "53", "33.07", "53.14", "33.07.01", "53.14.01.2001", "31"];
    const { regions, statements } = await kit.askRegions(
      codes,
      "families(first: 3) { totalCount nodes { id members { component } } }",
      undefined,
      nation,
    );
    expect(regions.map(({ families: found }) => (found as Page).totalCount)).toEqual([
      1_000, 500, 500, 500, 500, 500, 500, 0,
    ]);
    expect(readingStatements(statements).toSorted()).toEqual([
      "familyCountByRegion",
      "familyListByRegion",
      "membersByFamily",
    ]);
  });
});

test("the pages of many regions hold twenty thousand families together, and more are refused", async () => {
  const districts = Array.from({ length: 10 }, (_, number) => `33.07.${number + 10}`);
  await kit.store({
    family: districts.flatMap((district, place) =>
      Array.from({ length: 1_000 }, (_, number) =>
        familyRow("33.07", 0, { id: familyId("33.07", place * 1_000 + number), village_code: `${district}.2001` }),
      ),
    ),
  });
  const ask = (codes: readonly string[]) =>
    kit.askRegions(codes, "families(first: 1000) { nodes { id } }", undefined, nation);
  const twenty = [...districts, ...districts.map((district) => `${district}.2001`)];
  const most = await ask(twenty);
  expect(most.errors).toEqual([]);
  expect(most.regions.flatMap(({ families: found }) => (found as Page).nodes)).toHaveLength(20_000);
  const more = await ask([...twenty, "33"]);
  expect(new Set(more.errors.map(({ extensions }) => extensions?.["code"]))).toEqual(new Set(["FAMILIES_TOO_MANY"]));
  expect(more.regions).toEqual(Array.from({ length: 21 }, () => ({ families: null })));
});
