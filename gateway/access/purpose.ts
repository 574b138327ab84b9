import type { IncomingHttpHeaders } from "node:http";
import { AppError } from "../../platform/errors.ts";

/** The header in which a signed-in reader says what identities are asked for. */
const PURPOSE_HEADER = "x-sinergi-purpose";

/** A purpose, in a token or a header: it is kept with the audit, so it is short and can be printed. */
export const PURPOSE = /^[\x20-\x7e]{3,200}$/;

/**
 * The purpose a request states; undefined when it states none.
 *
 * @throws AppError PURPOSE_MALFORMED
 */
export const purposeOf = (headers: IncomingHttpHeaders): string | undefined => {
  const given = headers[PURPOSE_HEADER];
  if (given === undefined) return undefined;
  if (typeof given === "string" && PURPOSE.test(given)) return given;
  throw new AppError("PURPOSE_MALFORMED");
};
