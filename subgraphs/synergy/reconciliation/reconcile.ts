import { type Page, type PageArguments, readPage, toPage } from "../../../platform/page.ts";
import type { Period } from "../../../platform/period.ts";
import { NATION, type RegionCode, type RegionLevel } from "../../../platform/region-code.ts";
import type { AskedField } from "../questions/asked-fields.ts";
import { readPosition, stateOf, writePosition } from "../questions/cursor-place.ts";
import { termOf } from "../questions/figure.ts";
import { plain } from "../questions/keys.ts";
import { createNeededSets } from "../questions/needed-sets.ts";
import { answerOne, atThisMoment, inOneMoment } from "../questions/one-moment.ts";
import { columnFor, ROW_MAXIMUM, type SynergyDeps } from "../questions/synergy.ts";
import { createVocabulary, type Vocabulary } from "../questions/vocabulary.ts";
import { createStatement } from "../sql/statement.ts";
import type { AskedSet } from "../store/figure-set.ts";
import type {
  FindingKind,
  ReconciliationOrderBy,
  ReconciliationScope,
  ReconciliationState,
} from "../types.generated.ts";
import { MEASURE_NAMES, MEASURES } from "./figures.ts";
import { orderKey } from "./order.ts";
import { type AskedReconciliation, planPage, planTotals, type ReconciliationTotals } from "./plan.ts";
import type { ReconciledTerms } from "./reconciled-sql.ts";
import type { ReconciledRow } from "./row.ts";

const ROWS_INITIAL = 100;

/** The arguments of `combinedReconciliation(...)`. */
export interface ReconciliationArguments extends PageArguments {
  readonly within?: RegionCode | null | undefined;
  readonly level: RegionLevel;
  readonly period: Period;
  readonly scope: ReconciliationScope;
  readonly status?: ReconciliationState | null | undefined;
  readonly finding?: FindingKind | null | undefined;
  readonly orderBy?:
    | { readonly by: ReconciliationOrderBy; readonly direction?: "ASC" | "DESC" | null | undefined }
    | null
    | undefined;
}

/** What `combinedReconciliation(...)` answers: the parts that were asked, the others null. */
export interface ReconciliationAnswer {
  readonly page: Page<ReconciledRow> | null;
  readonly totals: ReconciliationTotals | null;
  readonly sets: readonly AskedSet[];
}

const PAGE_FIELDS: readonly string[] = ["nodes", "edges", "pageInfo"];
const TOTAL_FIELDS: readonly string[] = ["totalCount", "byStatus", "byFinding"];

/**
 * Answers `combinedReconciliation(...)`: one statement for the page and one for all counts, which see the same moment.
 *
 * @throws AppError MEASURE_NOT_PUBLISHED, PAGE_SIZE_EXCEEDED, CURSOR_INVALID, PAGE_MOVED, FIGURES_LOADING; what `queryOnce` throws
 */
export const createReconciliation =
  ({ db, viewer, cursors, sources, figures }: SynergyDeps) =>
  async (args: ReconciliationArguments, fields: readonly AskedField[]): Promise<ReconciliationAnswer> => {
    const isAsked = (names: readonly string[]): boolean => fields.some(({ name }) => names.includes(name));
    const asked = readReconciliation(args, createVocabulary(await figures.catalogue()));
    const column = columnFor(viewer);
    const list = ["combinedReconciliation", column, plain({ ...args, first: null, after: null })];
    const request = isAsked(PAGE_FIELDS)
      ? readPage(cursors, list, args, { initial: ROWS_INITIAL, maximum: ROW_MAXIMUM })
      : null;

    const needed = createNeededSets();
    Object.values(asked.terms).forEach(needed.addTerm);
    const ensured = await figures.ensureFigures(args.level, needed.list());
    await sources.note(ensured.flatMap(({ set }) => set?.sourceIds ?? []));

    return inOneMoment(db, async (trx) => {
      const sets = await atThisMoment(trx, args.level, ensured);
      const page = async (): Promise<Page<ReconciledRow> | null> => {
        if (request === null) return null;
        const state = stateOf(sets);
        const after = readPosition(request.after, state);
        const rows = await answerOne(trx, "reconciliationRows", createStatement(sets, column), (statement) =>
          planPage(asked, { after, limit: request.limit }, statement),
        );
        return toPage(cursors, list, request, rows, (row) => writePosition(row, state));
      };
      return {
        page: await page(),
        totals: isAsked(TOTAL_FIELDS)
          ? await answerOne(trx, "reconciliationTotals", createStatement(sets, column), (statement) =>
              planTotals(asked, statement),
            )
          : null,
        sets,
      };
    });
  };

const readReconciliation = (
  { within, level, period, scope, status, finding, orderBy }: ReconciliationArguments,
  vocabulary: Vocabulary,
): AskedReconciliation => {
  const terms = MEASURE_NAMES.map((name) => [name, termOf(vocabulary.measure(MEASURES[name]), period)]);
  const key = orderBy == null ? null : orderKey(orderBy.by, scope);
  return {
    regions: { within: within ?? NATION, level },
    terms: Object.fromEntries(terms) as ReconciledTerms, // of all names
    scope,
    status: status ?? null,
    finding: finding ?? null,
    order: key === null ? null : { key, direction: orderBy?.direction === "ASC" ? "asc" : "desc" },
  };
};
