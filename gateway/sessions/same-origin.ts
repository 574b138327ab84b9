import type { IncomingMessage } from "node:http";
import { AppError } from "../../platform/errors.ts";

/** Where browsers reach the gateway: `https://sinergi.example.go.id`; undefined when the settings do not say. */
export type PublicOrigin = string | undefined;

type PageRequest = Pick<IncomingMessage, "headers" | "method">;

/** What changes nothing, and may therefore be asked by a link of any site. */
const SAFE: readonly (string | undefined)[] = ["GET", "HEAD"];

/**
 * Refuses what a page of another site, or something that is no page at all, sends with a cookie. Browsers send a cookie
 * unasked, whoever made them; that our own page did, they say in `Origin` or `Sec-Fetch-Site`, which no page can write.
 *
 * @throws AppError SAME_ORIGIN_REQUIRED
 */
export const refuseOtherPages = ({ headers }: PageRequest, own: PublicOrigin): void => {
  if (!isOurPage(headers, own)) throw new AppError("SAME_ORIGIN_REQUIRED");
};

/**
 * The same for a request that may as well only read.
 *
 * @throws AppError SAME_ORIGIN_REQUIRED
 */
export const refuseChangesByOtherPages = (request: PageRequest, own: PublicOrigin): void => {
  if (!SAFE.includes(request.method)) refuseOtherPages(request, own);
};

const isOurPage = ({ host, origin, ...others }: IncomingMessage["headers"], own: PublicOrigin): boolean => {
  const site = others["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  if (origin === undefined) return site === "same-origin";
  // Over https there is one right origin; a page of the same host over http may be anybody's.
  if (own?.startsWith("https:") === true) return origin === own;
  return origin === own || (URL.canParse(origin) && new URL(origin).host === host);
};
