import type { Knex } from "knex";
import { FINDING_KINDS, type FindingKind } from "../reason-rows/row.ts";
import { reasonOf } from "../reasons.ts";
import { allFindings } from "./all-findings.ts";
import { reasonCountsByRun, regionCodesFound, rowsAside, totalsByRun } from "./repository.ts";
import type { CodeRow, FindingRow, ImportRunRow, ReasonCountRow, RowAside, TotalRow } from "./rows.ts";

/** What a workbook shows of a run; lists end after `limit`, and one more says that there is more. */
export interface ImportReport {
  readonly run: ImportRunRow;
  readonly reasons: readonly ReasonCountRow[];
  readonly totals: readonly TotalRow[];
  readonly findings: readonly FindingRow[];
  readonly rowsAside: readonly RowAside[];
  /** What was found in the rows aside: by line and heading, the gravest. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<string, FindingKind>>;
  readonly codes: readonly CodeRow[];
}

/**
 * Reads what there is to say of a run.
 *
 * @param limit of each list, so that a file with a million findings takes no more memory than this
 */
export const readReport = async (db: Knex, run: ImportRunRow, limit: number): Promise<ImportReport> => {
  const aside = await rowsAside(db, run.id, -1, limit + 1);
  return {
    run,
    reasons: await reasonCountsByRun(db, [run.id]),
    totals: await totalsByRun(db, [run.id]),
    ...(await readFindings(db, run.id, aside, limit)),
    rowsAside: aside,
    codes: await regionCodesFound(db, run.id, limit + 1),
  };
};

/** One walk through the findings: the first ones for the list, and those of the rows aside for the marks. */
const readFindings = async (
  db: Knex,
  runId: number,
  aside: readonly RowAside[],
  limit: number,
): Promise<Pick<ImportReport, "findings" | "marks">> => {
  const marks = new Map<number, Map<string, FindingKind>>(aside.map(({ line }) => [line, new Map()]));
  const lastLine = aside.at(-1)?.line ?? -1;
  const findings: FindingRow[] = [];
  for await (const finding of allFindings(db, runId)) {
    if (findings.length > limit && finding.line > lastLine) break;
    if (findings.length <= limit) findings.push(finding);
    mark(marks.get(finding.line), finding);
  }
  return { findings, marks };
};

const mark = (ofRow: Map<string, FindingKind> | undefined, { columnHeading, reason }: FindingRow): void => {
  if (ofRow === undefined || columnHeading === null) return;
  const { kind } = reasonOf(reason);
  const known = ofRow.get(columnHeading);
  if (known === undefined || FINDING_KINDS.indexOf(kind) < FINDING_KINDS.indexOf(known)) ofRow.set(columnHeading, kind);
};
