import type { FastifyReply } from "fastify";
import { ERRORS, type ErrorCode } from "../../platform/error-table.ts";
import { PAGE_HEADERS } from "../plugins/security-headers.ts";

interface Problem {
  readonly code: ErrorCode;
  /** By which the operator finds the request in the log. */
  readonly requestId: string;
  /** Where in the portal the reader wanted to go on. */
  readonly returnTo: string;
}

const STYLE =
  "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}a{margin-right:1rem}";

/**
 * Answers a link that leads nowhere now with a page that says why, in the words of the table of errors. It needs nothing but itself.
 */
export const sendProblem = (reply: FastifyReply, { code, requestId, returnTo }: Problem): FastifyReply => {
  const { id, en, remedy, status } = ERRORS[code];
  const again = `/sign-in?return=${encodeURIComponent(returnTo)}`;
  return reply
    .code(status)
    .headers({ ...PAGE_HEADERS, "cache-control": "no-store", "content-type": "text/html; charset=utf-8" })
    .send(
      `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sinergi</title><style>${STYLE}</style>
<main><h1>${id}</h1><p lang="en">${en} ${remedy}</p>
<p><a href="${escaped(again)}">Masuk lagi / <span lang="en">Sign in again</span></a>
<a href="/">Beranda / <span lang="en">Home</span></a></p>
<p><small>${code} · ${escaped(requestId)}</small></p></main></html>`,
    );
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
