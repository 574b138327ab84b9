import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PAGE_HEADERS } from "./security-headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** The bundler names assets by their content, so a file under a name never changes. */
const FOREVER = "public, max-age=31536000, immutable";

const compress = promisify(gzip);

interface PageFile {
  readonly body: Buffer;
  readonly type: string;
  zipped: Promise<Buffer> | undefined;
}

export interface PortalOptions {
  readonly folder: string;
  /** Whether the graph is one that the pages are about; the first page is the query page otherwise. */
  readonly hasReports: () => boolean;
}

/**
 * Serves the portal of a folder: its assets, and for browsers `index.html` at every address that nothing else answers, since the
 * page itself knows which pages there are. Only files found at start are served, by name, so no path leads out of the
 * folder. Returns the handler of the page at `GET /graphql`.
 */
export const servePortal = (app: FastifyInstance, { folder, hasReports }: PortalOptions): Portal => {
  const files = readFiles(folder);
  const page = files.get("/index.html");
  if (page === undefined) throw new Error(`${folder} holds no index.html; build the portal first`);

  app.get("/assets/*", async (request, reply) => {
    const file = files.get(request.url.split("?", 1).join(""));
    if (file === undefined) return reply.callNotFound();
    return send(request, reply.headers(PAGE_HEADERS).header("cache-control", FOREVER), file);
  });
  const portal: Portal = {
    isAskedFor: ({ method, headers }) => method === "GET" && prefersHtml(headers.accept),
    send: (request, reply) => send(request, reply.headers(PAGE_HEADERS).header("cache-control", "no-cache"), page),
  };
  app.get("/*", async (request, reply) => {
    const [path, ...query] = request.url.split("?");
    // Monitors and people with a command line ask for the first page, and mind not what it is.
    const isForAnyone = path === "/" && takesAnything(request.headers.accept);
    if (!isForAnyone && !portal.isAskedFor(request)) return reply.callNotFound();
    if (path !== "/" || hasReports()) return portal.send(request, reply);
    return reply.headers({ ...PAGE_HEADERS, "cache-control": "no-store" }).redirect(["/graphql", ...query].join("?"));
  });
  return portal;
};

export interface Portal {
  isAskedFor(request: FastifyRequest): boolean;
  send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

const typesOf = (accept = ""): readonly string[] => accept.split(",").map((part) => part.split(";", 1).join("").trim());

/** What programs say that have said nothing. */
const takesAnything = (accept = "*/*"): boolean => typesOf(accept).every((type) => type === "*/*");

/** Browsers name text/html first; programs name JSON or anything. */
const prefersHtml = (accept: string | undefined): boolean => {
  const types = typesOf(accept);
  const html = types.indexOf("text/html");
  const json = types.findIndex((type) => type === "application/json" || type === "application/graphql-response+json");
  return html !== -1 && (json === -1 || html < json);
};

const readFiles = (folder: string): ReadonlyMap<string, PageFile> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const url = `/${relative(folder, path).split(sep).join("/")}`;
      const type = TYPES[extname(entry.name)] ?? "application/octet-stream";
      return [url, { body: readFileSync(path), type, zipped: undefined }];
    }),
  );
};

const send = async (request: FastifyRequest, reply: FastifyReply, file: PageFile): Promise<FastifyReply> => {
  void reply.type(file.type).header("vary", "accept, accept-encoding");
  if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply.send(file.body);
  file.zipped ??= compress(file.body);
  return reply.header("content-encoding", "gzip").send(await file.zipped);
};
