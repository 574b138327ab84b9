import type { ErrorCode } from "../error-table.ts";
import { AppError } from "../errors.ts";

/** SQLSTATEs, whole or by their class (the first two characters). */
const CODE_BY_SQLSTATE: Readonly<Record<string, ErrorCode>> = {
  "57014": "DATABASE_TIMEOUT", // cancelled by statement_timeout
  "55P03": "DATABASE_TIMEOUT", // lock_timeout
  "40P01": "DATABASE_TIMEOUT", // deadlock: as with a lock that never came, the same request may succeed later
  "40001": "DATABASE_TIMEOUT",
  "25P03": "DATABASE_TIMEOUT", // idle_in_transaction_session_timeout
  "08": "DATABASE_UNAVAILABLE",
  "28": "DATABASE_UNAVAILABLE", // wrong password or role
  "3D": "DATABASE_UNAVAILABLE", // no such database
  "53": "DATABASE_UNAVAILABLE", // out of connections, memory or disk
  "57": "DATABASE_UNAVAILABLE", // shutting down, starting up
  "58": "DATABASE_UNAVAILABLE", // I/O error of the server
};

/** No class begins with E; system codes such as EPIPE do. */
const SQLSTATE = /^(?!E)[0-9A-Z]{5}$/;

/**
 * Texts of the driver and the pool for a connection that is gone or cannot be had; these errors carry no code. They stand first,
 * or behind the statement that knex puts before them.
 */
const CONNECTION_LOST =
  /(?:^| - )(?:Connection terminated|Connection ended|Client was closed|Client has encountered|timeout expired|Unable to acquire|Knex: Timeout acquiring)/;

/**
 * Turns whatever the driver or the pool threw into a failure of our table. The message never holds SQL, values or
 * addresses; `cause`, for the log, says which statement failed and how, without the row values PostgreSQL quotes.
 *
 * @param statement name of the statement that failed
 */
export const mapDatabaseError = (error: unknown, statement?: string): AppError =>
  error instanceof AppError ? error : new AppError(codeOf(error), {}, describe(error, statement));

const codeOf = (error: unknown): ErrorCode => {
  const { code, message } = fieldsOf(error);
  if (message === "Query read timeout") return "DATABASE_TIMEOUT";
  if (CONNECTION_LOST.test(message)) return "DATABASE_UNAVAILABLE";
  if (SQLSTATE.test(code)) {
    return CODE_BY_SQLSTATE[code] ?? CODE_BY_SQLSTATE[code.slice(0, 2)] ?? "INTERNAL_SERVER_ERROR";
  }
  return /^E[A-Z_]+$/.test(code) ? "DATABASE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR"; // ECONNREFUSED, ENOENT, ...
};

const describe = (error: unknown, statement: string | undefined): Error => {
  const { code, message, table, column, constraint, where } = fieldsOf(error);
  const isServerError = SQLSTATE.test(code);
  const parts = [
    statement === undefined ? "" : `statement ${statement}`,
    isServerError ? `SQLSTATE ${code}` : code,
    isServerError ? textWithoutValues(code, message) : message,
    named("table", table),
    named("column", column),
    named("constraint", constraint),
    copyPlace(where),
  ];
  const description = new Error(parts.filter((part) => part !== "").join(", "));
  description.name = "DatabaseError";
  return description;
};

/**
 * Class 42 names columns, tables and syntax, which are our own text; the texts of other classes may quote values. knex puts
 * the statement before the text.
 */
const textWithoutValues = (code: string, message: string): string =>
  code.startsWith("42") ? message.slice(message.lastIndexOf(" - ") + 1).replace(/^- /, "") : "";

const named = (label: string, value: string): string => (value === "" ? "" : `${label} ${value}`);

/** `COPY bank, line 7, column name: "..."` without the value. */
const copyPlace = (where: string): string => /^COPY \w+, line \d+(?:, column \w+)?/.exec(where)?.[0] ?? "";

const fieldsOf = (error: unknown) => {
  const fields = (typeof error === "object" && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  return {
    code: text("code"),
    message: text("message"),
    table: text("table"),
    column: text("column"),
    constraint: text("constraint"),
    where: text("where"),
  };
};
