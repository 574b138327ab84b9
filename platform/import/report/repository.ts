import type { Knex } from "knex";
import { timeAsText } from "../../audit/read-audit.ts";
import { queryRows } from "../../database/query-rows.ts";
import { FINDING_KINDS } from "../reason-rows/row.ts";
import { REASONS, type ReasonCode, reasonOf } from "../reasons.ts";
import type { CodeRow, FindingRow, ImportRunRow, ReasonCountRow, RowAside, TotalRow } from "./rows.ts";

const RUN_COLUMNS = `
  id, format, file_name as "fileName", sha256, bytes, source_id as "sourceId", status,
  ${timeAsText("started_at")} as "startedAt", ${timeAsText("finished_at")} as "finishedAt", rows_read as "rowsRead",
  rows_taken as "rowsTaken", rows_refused as "rowsRefused", rows_flagged as "rowsFlagged",
  cells_corrected as "cellsCorrected"`;

const RUNS_BY_ID = `select ${RUN_COLUMNS} from import_run where id = any($1::bigint[])`;

/** The runs with these ids that exist. */
export const runsById = (db: Knex, ids: readonly number[]): Promise<ImportRunRow[]> =>
  queryRows(db, "importRunsById", RUNS_BY_ID, [ids]);

const RUNS_BY_FILE = `select ${RUN_COLUMNS} from import_run where sha256 = $1 order by id`;

/** The runs of one file: one for each format it was imported as. */
export const runsByFile = (db: Knex, sha256: string): Promise<ImportRunRow[]> =>
  queryRows(db, "importRunsByFile", RUNS_BY_FILE, [sha256]);

/** Which runs a list holds. */
export interface RunFilter {
  readonly format: string | null;
  readonly status: ImportRunRow["status"] | null;
}

const RUN_MATCHES = `where ($1::text is null or format = $1) and ($2::text is null or status = $2)`;

const LIST_RUNS = `
  select ${RUN_COLUMNS} from import_run ${RUN_MATCHES} and ($3::bigint is null or id < $3)
  order by id desc limit $4`;

/** A page of runs, the newest first. */
export const listRuns = (
  db: Knex,
  { format, status }: RunFilter,
  after: number | null,
  limit: number,
): Promise<ImportRunRow[]> => queryRows(db, "listImportRuns", LIST_RUNS, [format, status, after, limit]);

const COUNT_RUNS = `select count(*) as count from import_run ${RUN_MATCHES}`;

export const countRuns = async (db: Knex, { format, status }: RunFilter): Promise<number> => {
  const [row] = await queryRows<{ count: number }>(db, "countImportRuns", COUNT_RUNS, [format, status]);
  return row?.count ?? 0;
};

const REASON_COUNTS = `
  select run_id as "runId", reason, count(*) as findings, count(distinct line) as rows, min(line) as "firstLine"
  from import_finding where run_id = any($1::bigint[])
  group by run_id, reason order by findings desc, reason`;

/** How often each reason was found in each of these runs: the gravest kind first, and of each kind the most frequent. */
export const reasonCountsByRun = async (db: Knex, runIds: readonly number[]): Promise<ReasonCountRow[]> => {
  const rows = await queryRows<ReasonCountRow>(db, "reasonCountsByRun", REASON_COUNTS, [runIds]);
  return FINDING_KINDS.flatMap((kind) => rows.filter(({ reason }) => reasonOf(reason).kind === kind));
};

const TOTALS = `
  select run_id as "runId", line, field, stated::text as stated, computed::text as computed,
    stated = computed as "isSame"
  from import_total where run_id = any($1::bigint[]) order by run_id, line, field`;

/** What these runs' files state as totals, with what their rows sum to. */
export const totalsByRun = (db: Knex, runIds: readonly number[]): Promise<TotalRow[]> =>
  queryRows(db, "importTotalsByRun", TOTALS, [runIds]);

/** The place of a finding in its run. */
export type FindingPlace = Pick<FindingRow, "line" | "ordinal">;

const BEFORE_ALL: FindingPlace = { line: -1, ordinal: -1 };

const LIST_FINDINGS = `
  select found.* from unnest($1::bigint[]) as asked(run_id)
  cross join lateral (
    select run_id as "runId", line, ordinal, column_heading as "columnHeading", reason, value
    from import_finding f
    where f.run_id = asked.run_id and (line, ordinal) > ($2, $3) and ($4::text is null or reason = $4)
    order by line, ordinal limit $5
  ) found`;

/** The findings of each of these runs after a place, in the order of their lines. */
export const findingsByRun = (
  db: Knex,
  runIds: readonly number[],
  reason: string | null,
  after: FindingPlace | null,
  limit: number,
): Promise<FindingRow[]> => {
  const { line, ordinal } = after ?? BEFORE_ALL;
  return queryRows(db, "importFindingsByRun", LIST_FINDINGS, [runIds, line, ordinal, reason, limit]);
};

const ROWS_ASIDE = `
  select line, cells from import_row_aside where run_id = $1 and line > $2 order by line limit $3`;

/** The refused and flagged rows of a run after a line, as the file has them. */
export const rowsAside = (db: Knex, runId: number, afterLine: number, limit: number): Promise<RowAside[]> =>
  queryRows(db, "importRowsAside", ROWS_ASIDE, [runId, afterLine, limit]);

const REGION_REASONS = (Object.keys(REASONS) as ReasonCode[]).filter((code) => reasonOf(code).isAboutRegion); // keys of a constant table

const CODES = `
  select reason, value, count(distinct line) as rows, min(line) as "firstLine"
  from import_finding where run_id = $1 and reason = any($2::text[]) and value is not null
  group by reason, value order by reason, value limit $3`;

/** The codes and names of regions of a run that were led to another region or to none. */
export const regionCodesFound = (db: Knex, runId: number, limit: number): Promise<CodeRow[]> =>
  queryRows(db, "importRegionCodes", CODES, [runId, REGION_REASONS, limit]);
