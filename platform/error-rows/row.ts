/**
 * A row of the error table: everything the product says about one failure: who must act, the HTTP status of a
 * request that is refused because of it, whether trying again can help, what the reader sees in Indonesian and
 * English, and the remedy. `{name}` in a text is replaced by the detail of that name; only details listed here leave
 * the process.
 */
export interface ErrorRow {
  /** Who must act. */
  readonly who: "CLIENT" | "DATA" | "UPSTREAM" | "OPERATOR" | "BUG";
  readonly status: number;
  readonly retryable: boolean;
  readonly id: string;
  readonly en: string;
  readonly remedy: string;
  readonly details: readonly string[];
  readonly since: string;
}

/** One row of the table; see `ErrorRow`. */
export const row = (
  who: ErrorRow["who"],
  status: number,
  texts: { id: string; en: string; remedy: string },
  options: { details?: readonly string[]; retryable?: boolean } = {},
): ErrorRow => ({
  who,
  status,
  retryable: options.retryable ?? false,
  ...texts,
  details: options.details ?? [],
  since: "0.1.0",
});
