/**
 * What the pages may load: our own files only. Styles may stand in the page because the code editor writes them there;
 * scripts may not, and none may be made from text. Workers come from our files too.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const COMMON = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Headers of every answer that is data: no browser may run or keep it. */
export const DATA_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "private, no-store",
};

/** Names of the request headers that say who reads, for `vary`. */
export const VARY_BY_READER = "authorization, cookie";

/** Headers of a page and of the files it loads. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = { ...COMMON, "content-security-policy": PAGE_POLICY };
