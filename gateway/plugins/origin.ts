import type { FastifyRequest } from "fastify";
import { AppError } from "../../platform/errors.ts";

/**
 * Refuses calls from pages of other sites. Browsers name the page's site in `Origin`; programs send none. The header
 * check of Apollo Server alone trusts every request with a JSON content type to have been preflighted.
 *
 * @throws AppError ORIGIN_REFUSED
 */
export const refuseForeignOrigin = ({ headers }: Pick<FastifyRequest, "headers">, allowed: readonly string[]): void => {
  const { origin, host } = headers;
  if (origin === undefined || allowed.includes(origin)) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new AppError("ORIGIN_REFUSED");
};
