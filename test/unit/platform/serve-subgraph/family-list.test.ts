import { describe, expect, test } from "@jest/globals";
import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { createFamilyReads } from "../../../../platform/audit/family-reads.ts";
import { createCursors } from "../../../../platform/cursor.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { type FamilyList, readFamilyPage } from "../../../../platform/serve-subgraph/family-list.ts";
import { createUsedSources } from "../../../../platform/serve-subgraph/sources.ts";

interface Row {
  readonly familyId: string;
  readonly sourceId: string;
}

const ROWS: readonly Row[] = ["a", "b", "c"].map((familyId) => ({ familyId, sourceId: "sintetis" }));
const cursors = createCursors(() => ["a-key-for-the-cursors-of-tests-only"]);

const contextOf = (...regions: readonly string[]) => ({
  viewer: { ...OPEN_DOOR, regions: regions.map(parseRegionCode) },
  cursors,
  reads: createFamilyReads(),
  sources: createUsedSources({ ensure: async () => {}, get: () => undefined }),
});

const listOf = (asked: string[] = []): FamilyList<Row> => ({
  key: ["transfers", "53.14"],
  within: parseRegionCode("53.14"),
  read: async (after, limit) => {
    asked.push("rows");
    return ROWS.filter(({ familyId }) => after === null || familyId > after).slice(0, limit);
  },
  count: async () => {
    asked.push("count");
    return ROWS.length;
  },
  positionOf: ({ familyId }) => familyId,
});

describe("a page of a list of families", () => {
  test("notes the families on it, and not the one that only tells that more follow", async () => {
    const context = contextOf("53.14");
    const page = await readFamilyPage(listOf(), { first: 2 }, context);
    expect(page.nodes).toEqual(ROWS.slice(0, 2));
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect([...context.reads.list()]).toEqual([["FACTS", ["a", "b"]]]);
    expect(await page.countAll()).toBe(ROWS.length);
  });

  test.each([[["33.07"]], [["53.15", "33"]], [[]]])(
    "outside the regions %j is empty, and nothing is asked",
    async (regions) => {
      const asked: string[] = [];
      const context = contextOf(...regions);
      const page = await readFamilyPage(listOf(asked), {}, context);
      expect([page.nodes, page.pageInfo, await page.countAll()]).toEqual([
        [],
        { hasNextPage: false, endCursor: null },
        0,
      ]);
      expect(asked).toEqual([]);
      expect(context.reads.list().size).toBe(0);
    },
  );

  test("goes on at its cursor for the same viewer and regions, and refuses it for others", async () => {
    const { pageInfo } = await readFamilyPage(listOf(), { first: 2 }, contextOf("53.14"));
    const page = { after: pageInfo.endCursor };
    expect((await readFamilyPage(listOf(), page, contextOf("53.14"))).nodes).toEqual(ROWS.slice(2));
    for (const other of ["53", "ID", "33.07"]) {
      await expect(readFamilyPage(listOf(), page, contextOf(other))).rejects.toMatchObject({ code: "CURSOR_INVALID" });
    }
    const context = contextOf("53.14");
    const colleague = { ...context, viewer: { ...context.viewer, subject: "colleague" } };
    await expect(readFamilyPage(listOf(), page, colleague)).rejects.toMatchObject({ code: "CURSOR_INVALID" });
  });
});
