import type { Knex } from "knex";
import { AppError } from "../../platform/errors.ts";
import { type PageArguments, readPage, toPage } from "../../platform/page.ts";
import type { SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import {
  countEnterprises,
  countRegions,
  type EnterpriseFilter,
  type EnterprisePosition,
  listEnterprises,
  listRegions,
  type RegionFilter,
} from "./repository.ts";
import type { EnterprisePage, RegionPage } from "./rows.ts";

export const REGION_PAGE_MAXIMUM = 10_000;
export const ENTERPRISE_PAGE_MAXIMUM = 1_000;

/** The paged lists of one request. Each page is one statement; the count over all pages is another, when selected. */
export const createLists = (db: Knex, { cursors, sources }: Pick<SubgraphContext, "cursors" | "sources">) => ({
  /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID, LIST_TOO_LONG, ARGUMENTS_CONFLICT */
  regions: async (filter: RegionFilter, page: PageArguments, initial: number): Promise<RegionPage> => {
    checkRegionFilter(filter);
    const list = ["regions", filter];
    const request = readPage(cursors, list, page, { initial, maximum: REGION_PAGE_MAXIMUM });
    const rows = await listRegions(db, filter, request);
    return {
      ...toPage(cursors, list, request, rows, ({ code }) => code),
      countAll: () => countRegions(db, filter),
    };
  },

  /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
  enterprises: async (filter: EnterpriseFilter, page: PageArguments): Promise<EnterprisePage> => {
    const list = ["villageEnterprises", filter];
    const request = readPage(cursors, list, page, { initial: 50, maximum: ENTERPRISE_PAGE_MAXIMUM });
    const rows = await listEnterprises(db, filter, positionOf(request.after), request.limit);
    await sources.note(rows.map(({ sourceId }) => sourceId));
    return {
      ...toPage(cursors, list, request, rows, ({ villageCode, number }) => `${villageCode}/${number}`),
      countAll: () => countEnterprises(db, filter),
    };
  },
});

export type Lists = ReturnType<typeof createLists>;

const checkRegionFilter = ({ codes, within, level, search }: RegionFilter): void => {
  if (codes === null) return;
  if (codes.length > REGION_PAGE_MAXIMUM) {
    throw new AppError("LIST_TOO_LONG", { value: codes.length, maximum: REGION_PAGE_MAXIMUM });
  }
  if (within !== null || level !== null || search !== null) {
    throw new AppError("ARGUMENTS_CONFLICT", { value: "codes + within/level/search" });
  }
};

/** Cursors are signed, so what they hold has the form it was given. */
const positionOf = (after: string | null): EnterprisePosition | null => {
  const [villageCode, number] = after?.split("/") ?? [];
  return villageCode === undefined ? null : { villageCode, number: Number(number) };
};
