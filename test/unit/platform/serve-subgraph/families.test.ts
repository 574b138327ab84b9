import type { GraphQLResolveInfo } from "graphql";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { createFamilyReads } from "../../../../platform/audit/family-reads.ts";
import { type FamilyId, parseFamilyId } from "../../../../platform/identity/family-id.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import {
  createFamilyListQuestion,
  createFamilyQuestion,
  familiesInScope,
  familyLists,
  familyReferences,
} from "../../../../platform/serve-subgraph/families.ts";

const idOf = (regency: string, number: number): string => `${regency}-${number.toString(16).padStart(32, "0")}`;

const families = ["33.07", "53.14"].flatMap((regency) =>
  [1, 2, 3].map((number) => parseFamilyId(idOf(regency, number))),
);

const asked = fc.array(fc.tuple(fc.constantFrom(...families), fc.constantFrom(2023, 2024)), {
  minLength: 1,
  maxLength: 30,
});

describe("a question about families", () => {
  test("is one statement for each argument, and each family gets its own row whatever the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.subarray(families), fc.infiniteStream(fc.boolean()), async (asks, existing, flips) => {
        const known = (id: string): boolean => existing.some((family) => family.id === id);
        const statements: { families: readonly FamilyId[]; year: number }[] = [];
        const question = createFamilyQuestion(async (wanted, year: number) => {
          statements.push({ families: wanted, year });
          const rows = wanted.filter(({ id }) => known(id)).map(({ id }) => ({ familyId: id, year }));
          return rows.toSorted(() => (flips.next().value ? 1 : -1));
        });
        // Every place has a family object of its own, as representations do.
        const answers = await Promise.all(asks.map(([family, year]) => question.load({ ...family }, year)));
        expect(answers).toEqual(
          asks.map(([family, year]) => (known(family.id) ? { familyId: family.id, year } : null)),
        );
        const years = new Set(asks.map(([, year]) => year));
        expect(statements).toHaveLength(years.size);
        expect(new Set(statements.map(({ year }) => year))).toEqual(years);
        for (const { families: wanted } of statements)
          expect(new Set(wanted.map(({ id }) => id)).size).toBe(wanted.length);
      }),
      { numRuns: 300 },
    );
  });

  test("with several rows keeps the order of the statement, and a family without rows has an empty list", async () => {
    const question = createFamilyListQuestion<null, { familyId: string; n: number }>(async (wanted) =>
      [3, 1, 2].flatMap((n) => wanted.slice(1).map(({ id }) => ({ familyId: id, n }))),
    );
    const answers = await Promise.all(families.map((family) => question.load(family, null)));
    expect(answers).toEqual(
      families.map(({ id }, place) => (place === 0 ? [] : [3, 1, 2].map((n) => ({ familyId: id, n })))),
    );
  });

  test("that fails fails for every family, and leaves no family with another's answer", async () => {
    const question = createFamilyQuestion<null, { familyId: string }>(async () => {
      throw new Error("no answer");
    });
    const answers = await Promise.allSettled(families.map((family) => question.load(family, null)));
    expect(answers.map(({ status }) => status)).toEqual(families.map(() => "rejected"));
  });
});

test("the lists of a statement name each regency and each family once", () => {
  expect(familyLists([...families, ...families])).toEqual([
    "{33.07,53.14}",
    `{${families.map(({ id }) => id).join(",")}}`,
  ]);
  expect(familyLists([])).toEqual(["{}", "{}"]);
});

const contextOf = (...regions: readonly string[]) => ({
  viewer: { ...OPEN_DOOR, regions: regions.map(parseRegionCode) },
  reads: createFamilyReads(),
});

describe("references to families", () => {
  const own = idOf("33.07", 1);
  const representations = [
    { id: idOf("53.14", 1) },
    { id: own },
    { id: `${own} ` },
    { id: 7 },
    {},
    { id: idOf("33.07", 9) },
    { id: own },
  ];

  test.each([
    [["33.07"], [null, "33.07", null, null, null, "33.07", "33.07"]],
    [["33"], [null, "33.07", null, null, null, "33.07", "33.07"]],
    [["ID"], ["53.14", "33.07", null, null, null, "33.07", "33.07"]],
    [
      ["33.08", "31"],
      [null, null, null, null, null, null, null],
    ],
    [[], [null, null, null, null, null, null, null]],
  ])("of a viewer of %j: foreign, malformed and unknown look alike, and every place keeps its own", (regions, seen) => {
    const found = familiesInScope(representations, contextOf(...regions));
    expect(found.map((family) => family?.regencyCode ?? null)).toEqual(seen);
    expect(found).toEqual(
      seen.map((regency, place) =>
        regency === null ? null : { id: representations[place]?.id, regencyCode: regency },
      ),
    );
  });

  test("note for the audit the families handed out, and no others", async () => {
    const context = contextOf("33.07");
    const resolved = await familyReferences(representations, context, {} as GraphQLResolveInfo);
    expect(resolved).toEqual(familiesInScope(representations, context));
    expect([...context.reads.list()]).toEqual([["FACTS", [own, idOf("33.07", 9)]]]);
  });
});
