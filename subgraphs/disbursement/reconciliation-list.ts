import type { Knex } from "knex";
import { type PageArguments, readPage, toPage } from "../../platform/page.ts";
import { periodsWithin } from "../../platform/period.ts";
import type { SubgraphContext } from "../../platform/serve-subgraph/definition.ts";
import { countReconciliation, listReconciliation, type ReconciliationFilter } from "./repository.ts";
import { sourcesOfDisbursements, toDisbursements } from "./steps.ts";
import type { ReconciliationPage } from "./rows.ts";

/**
 * The pages of a reconciliation: one statement each, and another for the count when it is selected.
 *
 * @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID
 */
export const createReconciliationList =
  (db: Knex, { cursors, sources, viewer }: Pick<SubgraphContext, "cursors" | "sources" | "viewer">) =>
  async (filter: ReconciliationFilter, page: PageArguments): Promise<ReconciliationPage> => {
    const list = ["reconciliation", filter];
    const request = readPage(cursors, list, page, { initial: 100, maximum: 10_000 });
    const found = await listReconciliation(db, filter, periodsWithin(filter.period), request);
    const codes = found.map(({ code }) => code);
    const rows = toDisbursements(codes, filter, found, viewer);
    await sources.note(sourcesOfDisbursements(rows));
    return {
      ...toPage(cursors, list, request, rows, ({ code }) => code),
      countAll: () => countReconciliation(db, filter),
    };
  };

export type ReconciliationList = ReturnType<typeof createReconciliationList>;
