import { isNativeError } from "node:util/types";
import pino, { type DestinationStream, type Logger } from "pino";

/** The log of a process: one JSON object (or one readable line) per event. */
export type Log = Logger;

export interface LogOptions {
  /** @default "info" */
  readonly level?: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
  /** `json` for machines, `text` for a person at a terminal. @default "json" */
  readonly format?: "json" | "text";
  /** Where lines go. @default standard error, which leaves standard output to what a command answers */
  readonly destination?: { write(line: string): unknown };
}

/**
 * Creates the log of a process. Errors are written by name, code, text and cause, with every long number taken out:
 * a driver or a source may have put a family's card number into its text, and no log may hold one.
 *
 * @example createLog({ level: "warn" }).warn({ subgraph: "disbursement", err }, "the call failed")
 */
export const createLog = (options: LogOptions = {}): Log => {
  const target = options.destination ?? process.stderr;
  const destination: DestinationStream =
    options.format === "text"
      ? { write: (line) => void target.write(readableLine(line)) }
      : { write: (line) => void target.write(line) };
  return pino(
    {
      level: options.level ?? "info",
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => loggableError(error, MAX_CAUSES) },
    },
    destination,
  );
};

const MAX_CAUSES = 4;

interface LoggableError {
  readonly name: string;
  readonly code?: string | number;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggableError;
}

const loggableError = (error: unknown, depth: number): LoggableError => {
  if (!isNativeError(error)) return { name: typeof error, message: withoutLongNumbers(String(error)) };
  const code: unknown = "code" in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    message: withoutLongNumbers(error.message),
    ...(error.stack === undefined ? {} : { stack: withoutLongNumbers(callSites(error.stack)) }),
    ...(error.cause === undefined || depth === 0 ? {} : { cause: loggableError(error.cause, depth - 1) }),
  };
};

/** The lines of a stack that name code; the message, which may be long, stands beside it. */
const callSites = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join("\n");

/**
 * Replaces every run of 9 or more digits, spaces, dots and dashes between them included. Card and account numbers have
 * 10 to 16 digits.
 */
export const withoutLongNumbers = (text: string): string => text.replace(/\d(?:[ .-]?\d){8,}/g, "<number>");

/** `{"level":"warn","time":"…","msg":"x","a":1}` as `08:15:02 WARN  x a=1`. */
const readableLine = (line: string): string => {
  const { level, time, msg, err, ...fields }: Record<string, unknown> = JSON.parse(line);
  const values = Object.entries(fields).map(([name, value]) => `${name}=${plain(value)}`);
  const cause = isLoggable(err) ? [`${err.name}: ${err.message}`, ...(err.stack === undefined ? [] : [err.stack])] : [];
  const head = [String(time).slice(11, 19), String(level).toUpperCase().padEnd(5), plain(msg ?? ""), ...values].join(
    " ",
  );
  return `${[head, ...cause].join("\n  ")}\n`;
};

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const isLoggable = (value: unknown): value is LoggableError =>
  typeof value === "object" && value !== null && "name" in value && "message" in value;
