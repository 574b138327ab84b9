import { AppError } from "../../platform/errors.ts";
import type { PageArguments } from "../../platform/page.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { readFamilyPage } from "../../platform/serve-subgraph/family-list.ts";
import { createListQuestion, createQuestion } from "../../platform/serve-subgraph/question.ts";
import { type FamilyFilter, familyCountByRegion, familyListByRegion } from "./family-list-repository.ts";
import type { FamilyPosition, FamilyRecord, FamilyRecordPage } from "./family-rows.ts";

/** How many families the pages of all regions of a list hold together: what an answer may weigh. */
const FAMILIES_ALTOGETHER = 20_000;

const PAGE = 100;

/** A question takes one plain argument; this is what stands in it. */
interface Asked extends FamilyFilter {
  readonly after: string | null;
  readonly limit: number;
}

/** Lists of families of one request: the pages of all regions asked in one tick are one statement, their counts another. */
export const createFamilyLists = (context: ContextDeps) => {
  const { scoped } = context;

  const familyList = createListQuestion<string, FamilyRecord & { readonly code: RegionCode }>(
    async (codes, argument) => {
      const { after, limit, ...filter } = JSON.parse(argument) as Asked; // written by `families` below
      const rows = await familyListByRegion(scoped, codes, filter, positionOf(after), limit, FAMILIES_ALTOGETHER + 1);
      if (rows.length > FAMILIES_ALTOGETHER) throw new AppError("FAMILIES_TOO_MANY", { maximum: FAMILIES_ALTOGETHER });
      return rows;
    },
  );

  const familyCount = createQuestion<string, { readonly code: RegionCode; readonly families: number }>(
    (codes, argument) => familyCountByRegion(scoped, codes, JSON.parse(argument) as FamilyFilter),
  );

  return {
    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID, FAMILIES_TOO_MANY */
    families: (within: RegionCode, filter: FamilyFilter, { first, after }: PageArguments): Promise<FamilyRecordPage> =>
      readFamilyPage<FamilyRecord>(
        {
          key: ["families", within, filter],
          within,
          read: async (position, limit) => {
            const asked: Asked = { ...filter, after: position, limit };
            return (await familyList.load(within, JSON.stringify(asked))) ?? [];
          },
          count: async () => (await familyCount.load(within, JSON.stringify(filter)))?.families ?? 0,
          positionOf: ({ regencyCode, villageCode, id }) => `${regencyCode}/${villageCode}/${id}`,
        },
        { first: first ?? PAGE, after },
        context,
      ),
  };
};

export type FamilyLists = ReturnType<typeof createFamilyLists>;

/** Cursors are signed, so what they hold has the form it was given. */
const positionOf = (after: string | null): FamilyPosition | null => {
  const [regencyCode, villageCode, id] = (after?.split("/") ?? []) as [RegionCode?, RegionCode?, string?];
  return regencyCode === undefined || villageCode === undefined || id === undefined
    ? null
    : { regencyCode, villageCode, id };
};
