import DataLoader from "dataloader";
import { hasScope } from "../../access/viewer.ts";
import { AppError } from "../../errors.ts";
import { type Page, type PageArguments, type PageRequest, readPage, toPage } from "../../page.ts";
import type { ContextDeps } from "../../serve-subgraph/definition.ts";
import {
  countRuns,
  findingsByRun,
  type FindingPlace,
  listRuns,
  reasonCountsByRun,
  type RunFilter,
  totalsByRun,
} from "../report/repository.ts";
import type { FindingRow, ImportRunRow, ReasonCountRow, TotalRow } from "../report/rows.ts";

export interface ImportRunPage extends Page<ImportRunRow> {
  readonly countAll: () => Promise<number>;
}

export type FindingPage = Page<FindingRow>;

const RUN_PAGE = { initial: 50, maximum: 1_000 } as const;
const FINDING_PAGE = { initial: 50, maximum: 10_000 } as const;

type Deps = Pick<ContextDeps, "db" | "viewer" | "cursors" | "sources">;

/**
 * The questions about one source's imports, of one request. A reader who may not import is refused here too, whatever the
 * gateway let through.
 *
 * @param field the root field that lists them, to which cursors are bound
 */
export const createImportQuestions = ({ db, viewer, cursors, sources }: Deps, field: string) => {
  const reasons = byRun<ReasonCountRow>((ids) => reasonCountsByRun(db, ids));
  const totals = byRun<TotalRow>((ids) => totalsByRun(db, ids));
  const findings = new Map<string, DataLoader<number, readonly FindingRow[]>>();

  /** Runs asked for the same page in one tick share a statement. */
  const findingsPage = (reason: string | null, request: PageRequest): DataLoader<number, readonly FindingRow[]> => {
    const key = JSON.stringify([reason, request]);
    const known = findings.get(key);
    if (known !== undefined) return known;
    const made = byRun((ids) => findingsByRun(db, ids, reason, placeOf(request.after), request.limit));
    findings.set(key, made);
    return made;
  };

  return {
    /** @throws AppError FORBIDDEN, PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    runs: async (filter: RunFilter, page: PageArguments): Promise<ImportRunPage> => {
      if (!hasScope(viewer, "import:write")) {
        throw new AppError("FORBIDDEN", { field: `Query.${field}`, missing: "scope import:write", places: 1 });
      }
      const list = [field, filter];
      const request = readPage(cursors, list, page, RUN_PAGE);
      const rows = await listRuns(db, filter, request.after === null ? null : Number(request.after), request.limit);
      await sources.note(rows.map(({ sourceId }) => sourceId));
      return { ...toPage(cursors, list, request, rows, ({ id }) => String(id)), countAll: () => countRuns(db, filter) };
    },

    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    findings: async (runId: number, reason: string | null, page: PageArguments): Promise<FindingPage> => {
      const list = [field, runId, reason];
      const request = readPage(cursors, list, page, FINDING_PAGE);
      const rows = await findingsPage(reason, request).load(runId);
      return toPage(cursors, list, request, rows, ({ line, ordinal }) => `${line}/${ordinal}`);
    },

    reasons: (runId: number): Promise<readonly ReasonCountRow[]> => reasons.load(runId),
    totals: (runId: number): Promise<readonly TotalRow[]> => totals.load(runId),
  };
};

export type ImportQuestions = ReturnType<typeof createImportQuestions>;

const byRun = <Row extends { readonly runId: number }>(
  ask: (runIds: readonly number[]) => Promise<readonly Row[]>,
): DataLoader<number, readonly Row[]> =>
  new DataLoader(async (runIds) => {
    const rows = new Map<number, Row[]>(runIds.map((id) => [id, []]));
    for (const row of await ask(runIds)) rows.get(row.runId)?.push(row);
    return runIds.map((id) => rows.get(id) ?? []);
  });

/** Cursors are signed, so what they hold has the form it was given. */
const placeOf = (after: string | null): FindingPlace | null => {
  const [line, ordinal] = after?.split("/") ?? [];
  return line === undefined ? null : { line: Number(line), ordinal: Number(ordinal) };
};
