import type { ReasonCode } from "../reasons.ts";

/** One import of one file, from the ledger. Times are UTC in ISO form. */
export interface ImportRunRow {
  /** Within its source. */
  readonly id: number;
  readonly format: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly sourceId: string;
  readonly status: "RUNNING" | "DONE";
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly rowsFlagged: number;
  readonly cellsCorrected: number;
}

/** Something found in a file; personal values came into the ledger masked. */
export interface FindingRow {
  readonly runId: number;
  readonly line: number;
  /** Which of the findings of its line, from 0. */
  readonly ordinal: number;
  readonly columnHeading: string | null;
  readonly reason: ReasonCode;
  readonly value: string | null;
}

/** How often something was found. */
export interface ReasonCountRow {
  readonly runId: number;
  readonly reason: ReasonCode;
  readonly findings: number;
  readonly rows: number;
  readonly firstLine: number;
}

/** What a file says a sum is, and what its rows sum to. */
export interface TotalRow {
  readonly runId: number;
  readonly line: number;
  readonly field: string;
  /** Exact decimal numbers, as text. */
  readonly stated: string;
  readonly computed: string;
  readonly isSame: boolean;
}

/** A row that was refused or flagged, as the file has it: texts by heading, personal ones masked. */
export interface RowAside {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A code of a region, or a name, that was not found as it stands. */
export interface CodeRow {
  readonly reason: ReasonCode;
  readonly value: string;
  readonly rows: number;
  readonly firstLine: number;
}
