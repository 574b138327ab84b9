import { ERRORS, type ErrorCode } from "./error-table.ts";
import { maskIdentityNumbers } from "./identity/identity-number.ts";

export type ErrorDetails = Readonly<Record<string, string | number>>;

/** True for a code of the table. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === "string" && Object.hasOwn(ERRORS, code);

/** A failure of the table. `cause` is for the log only. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  /** graphql-js copies this to the error it reports. */
  readonly extensions: { readonly code: ErrorCode; readonly details: ErrorDetails };

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    const shown = showable(code, details);
    super(errorMessage(code, shown), cause === undefined ? undefined : { cause });
    this.name = "AppError";
    this.code = code;
    this.details = shown;
    this.extensions = { code, details: shown };
  }
}

/** A number of a card may have been sent as anything; the figures of a source are not masked. */
const showable = (code: ErrorCode, details: ErrorDetails): ErrorDetails =>
  ERRORS[code].who === "DATA"
    ? details
    : Object.fromEntries(
        Object.entries(details).map(([name, value]) => [
          name,
          typeof value === "string" ? maskIdentityNumbers(value) : value,
        ]),
      );

/**
 * The text of a failure: Indonesian, English, remedy.
 *
 * @example errorMessage("PERIOD_MALFORMED", { value: "2020-X" })
 *   // 'Periode "2020-X" tidak sah. / The period "2020-X" is not valid. Use a year (2020), ...'
 */
export const errorMessage = (code: ErrorCode, details: ErrorDetails = {}): string => {
  const { id, en, remedy } = ERRORS[code];
  return `${id} / ${en} ${remedy}`.replace(/\{(\w+)\}/g, (_, name: string) => quoted(name, details[name]));
};

/** Values a caller sent are quoted and cut; everything else is inserted as it is. */
const quoted = (name: string, value: string | number | undefined): string => {
  if (value === undefined) return "?";
  const text = String(value).slice(0, 2_000);
  return name === "value" ? JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text) : text;
};
