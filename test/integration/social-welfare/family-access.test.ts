import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { compileToFunction, interpret } from "../../../platform/serve-subgraph/compile.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { familyRow, idOf, REGENCIES } from "./family-fixtures.ts";
import { type FamilyKit, openFamilies, readingStatements } from "./family-kit.ts";

const families = REGENCIES.flatMap((regency) => [1, 2, 3].map((number) => familyRow(regency, number)));
const idsOf = (...regencies: readonly string[]): string[] =>
  families.filter(({ regency_code }) => regencies.includes(regency_code)).map(({ id }) => id);

let kit: FamilyKit;
beforeAll(async () => {
  kit = await openFamilies();
  await kit.store({ family: families });
});
afterAll(() => kit.stop());

/** Scopes of regions, and whose families lie in them. */
const SCOPES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["33.07"], ["33.07"]],
  [["33"], ["33.07", "33.08"]],
  [
    ["33.08", "53"],
    ["33.08", "53.14"],
  ],
  [["ID"], REGENCIES],
  [["35"], []],
  [[], []],
];

describe.each([
  ["compiled", compileToFunction],
  ["interpreted", interpret],
] as const)("%s, a viewer", (_, compile) => {
  test.each(SCOPES)("of %j finds one family only where it is theirs", async (regions, own) => {
    for (const { id, regency_code } of families) {
      const { data, errors } = await kit.ask(
        "query ($id: ID!) { family(id: $id) { id cohort } }",
        { id },
        compile,
        familyViewer(regions),
      );
      expect({ data, errors }).toEqual({
        data: { family: own.includes(regency_code) ? { id, cohort: 2015 } : null },
        errors: [],
      });
    }
  });

  test.each(SCOPES)(
    "of %j gets references answered at their places, foreign ones as if they were not",
    async (regions, own) => {
      const asked = [
        ...idsOf(...REGENCIES),
        idOf("33.07", 99),
        ...idsOf("53.14"),
        "33.07",
        `${idOf("33.07", 1)}' or true --`,
        null,
        7,
        ...idsOf("33.07"),
      ];
      const answer = await kit.askFamilies(familyViewer(regions), asked, "id region { code }", compile);
      const theirs = new Set<unknown>(idsOf(...own));
      expect(answer.families).toEqual(
        asked.map((id) => (theirs.has(id) ? { id, region: { code: `${String(id).slice(0, 5)}.01.2001` } } : null)),
      );
      expect(answer.errors).toEqual([]);
      expect(kit.lastReads()).toEqual(theirs.size === 0 ? {} : { FACTS: idsOf(...own) });
    },
  );

  test.each(SCOPES)(
    "of %j finds in lists of every region what is theirs, and an empty page elsewhere",
    async (regions, own) => {
      const asked = ["ID", "33", "53", "33.07", "33.08", "53.14", "33.07.01", "53.14.01.2001", "33.07.02", "31"];
      const page = "nodes { id } edges { node { id } } totalCount pageInfo { hasNextPage }";
      const viewer = familyViewer(regions);
      const mayList = (code: string): boolean => regions.some((region) => region === "ID" || code.startsWith(region));
      const expected = asked.map((code) => {
        const within = own.filter((regency) => code === "ID" || regency.startsWith(code) || code.startsWith(regency));
        const ids = mayList(code) && code !== "33.07.02" ? idsOf(...within).toSorted() : [];
        return {
          nodes: ids.map((id) => ({ id })),
          edges: ids.map((id) => ({ node: { id } })),
          totalCount: ids.length,
          pageInfo: { hasNextPage: false },
        };
      });
      const roots = asked.map((code, place) => `_${place}: families(within: "${code}") { ${page} }`);
      const fromRoot = await kit.ask(`{ ${roots.join(" ")} }`, {}, compile, viewer);
      expect(Object.values(fromRoot.data ?? {})).toEqual(expected);
      const fromRegions = await kit.askRegions(asked, `families { ${page} }`, compile, viewer);
      expect(fromRegions.regions.map(({ families: found }) => found)).toEqual(expected);
      expect([...fromRoot.errors, ...fromRegions.errors]).toEqual([]);
    },
  );
});

test("what is foreign is refused before PostgreSQL is asked", async () => {
  const viewer = familyViewer(["33.08"]);
  const foreign = await kit.askFamilies(viewer, idsOf("33.07", "53.14"), "id cohort");
  expect(readingStatements(foreign.statements)).toEqual([]);
  for (const id of idsOf("33.07", "53.14")) {
    const { statements } = await kit.ask("query ($id: ID!) { family(id: $id) { id } }", { id }, undefined, viewer);
    expect(readingStatements(statements)).toEqual([]);
  }
  const lists = await kit.askRegions(["33.07", "53", "ID"], "families { nodes { id } totalCount }", undefined, viewer);
  expect(readingStatements(lists.statements)).toEqual([]);
});

test("an id of another form is an error that does not repeat it", async () => {
  const { data, errors } = await kit.ask(
    '{ family(id: "3300000000000001") { id } }',
    {},
    undefined,
    familyViewer(["ID"]),
  );
  expect(data).toEqual({ family: null });
  expect(errors).toEqual([expect.objectContaining({ extensions: { code: "FAMILY_ID_MALFORMED", details: {} } })]);
  expect(JSON.stringify(errors)).not.toContain("3300000000000001");
});

test("families of a list are noted as read: those of the page, and no others", async () => {
  await kit.ask('{ families(within: "33.07", first: 2) { nodes { id } } }', {}, undefined, familyViewer(["33"]));
  expect(kit.lastReads()).toEqual({ FACTS: idsOf("33.07").toSorted().slice(0, 2) });
  const empty = await kit.ask('{ families(within: "53.14") { nodes { id } } }', {}, undefined, familyViewer(["33"]));
  expect(empty.errors).toEqual([]);
  expect(kit.lastReads()).toEqual({});
});
