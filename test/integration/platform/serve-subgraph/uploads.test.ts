import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../../../platform/access/viewer.ts";
import { NATION } from "../../../../platform/region-code.ts";
import { serveSubgraph, type SubgraphServer } from "../../../../platform/serve-subgraph/http.ts";
import { createCallSigner } from "../../../../platform/signing/sign-call.ts";
import { createImportDesk } from "../../../../platform/uploads/desk.ts";
import { openSpool, type Spool } from "../../../../platform/uploads/spool.ts";
import { CALL_KEYS, verifierOf } from "../../../support/signed-calls.ts";
import { createWatchedLog } from "../../../support/watched-log.ts";

/** What was run; nothing may be, by a call that is not believed. */
const ran: string[] = [];
const MAX_BYTES = 1_000;
const FILE = "Kode;Nama\n1;Mekar\n";
const SEAL = sealOf(FILE);

function sealOf(text: string): string {
  return `sha256=${createHash("sha256").update(text).digest("hex")}&bytes=${Buffer.byteLength(text)}`;
}

let folder: string;
let spool: Spool;
let server: SubgraphServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-sealed-"));
  spool = await openSpool(folder);
  const log = createWatchedLog();
  const door = createImportDesk({
    subgraph: "village-development",
    formats: ["village-index"],
    log,
    run: async ({ name }) => {
      ran.push(name);
      return {
        outcome: "DONE",
        runId: 1,
        sourceId: "x",
        finishedOn: null,
        rowsRead: 0,
        rowsTaken: 0,
        rowsRefused: 0,
        rowsFlagged: 0,
        cellsCorrected: 0,
        reasons: {},
        unknownHeadings: [],
      };
    },
  });
  server = await serveSubgraph({
    name: "village-development",
    execute: async () => ({ data: {} }),
    verify: verifierOf("village-development"),
    port: 0,
    host: "127.0.0.1",
    log,
    isReady: async () => true,
    imports: { door, spool, maxBytes: MAX_BYTES },
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  ran.length = 0;
});

const operator: Viewer = { ...OPEN_DOOR, subject: "x", scopes: ["import:write"], regions: [NATION] };
const NO_BODY = Buffer.alloc(0);

interface Sent {
  readonly path?: string;
  /** What is signed instead. */
  readonly signedPath?: string;
  readonly viewer?: Viewer;
  readonly keys?: readonly string[];
  readonly subgraph?: string;
  readonly body?: string;
}

const send = async ({
  path = `/imports/village-index?name=a.csv&${SEAL}`,
  signedPath = path,
  viewer = operator,
  keys = CALL_KEYS,
  subgraph = "village-development",
  body = FILE,
}: Sent): Promise<{ status: number; body: unknown }> => {
  const sign = createCallSigner(() => keys)(subgraph);
  const context = { requestId: "r1", viewer };
  const headers = sign({ method: "POST", path: signedPath, body: NO_BODY, context });
  const answer = await fetch(new URL(path, server.url), { method: "POST", headers, body });
  return { status: answer.status, body: await answer.json() };
};

const refusedWith = (code: string) => ({
  errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
});
const filesLeft = async (): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );

test("a file that a gateway has sealed is taken", async () => {
  expect(await send({})).toMatchObject({
    status: 200,
    body: { data: { upload: { outcome: "DONE", fileName: "a.csv" } } },
  });
  expect(ran).toEqual(["a.csv"]);
});

test.each<[string, Sent, number, string]>([
  ["signed with another key", { keys: ["another-key-that-nobody-has-given-out"] }, 401, "CALL_NOT_SIGNED"],
  ["signed for another subgraph", { subgraph: "disbursement" }, 401, "CALL_NOT_SIGNED"],
  ["signed for another format", { signedPath: `/imports/families?name=a.csv&${SEAL}` }, 401, "CALL_NOT_SIGNED"],
  [
    "signed as a preview",
    { signedPath: `/imports/village-index?name=a.csv&dryRun=true&${SEAL}` },
    401,
    "CALL_NOT_SIGNED",
  ],
  ["another than was sealed", { body: FILE.replace("Mekar", "Makar") }, 502, "UPLOAD_DAMAGED"],
  ["shorter than was sealed", { body: FILE.slice(1) }, 502, "UPLOAD_DAMAGED"],
  ["longer than was sealed", { body: `${FILE}x` }, 413, "UPLOAD_TOO_LARGE"],
  ["without a seal", { path: "/imports/village-index?name=a.csv" }, 413, "UPLOAD_TOO_LARGE"],
  [
    "larger than uploads may be",
    { path: `/imports/village-index?${sealOf("x".repeat(MAX_BYTES + 1))}`, body: "x".repeat(MAX_BYTES + 1) },
    413,
    "UPLOAD_TOO_LARGE",
  ],
  ["of a viewer who may not import", { viewer: { ...operator, scopes: ["aggregate:read"] } }, 403, "IMPORT_FORBIDDEN"],
  ["of an operator of one province", { viewer: { ...operator, regions: [] } }, 403, "IMPORT_FORBIDDEN"],
])("a file that is %s is refused, and leaves nothing", async (_, sent, status, code) => {
  expect(await send(sent)).toEqual({ status, body: refusedWith(code) });
  expect(ran).toEqual([]);
  expect(await filesLeft()).toEqual([]);
});

test("a call that is not signed is told so, whatever it asks", async () => {
  for (const [path, method] of [
    ["/imports/village-index", "GET"],
    [`/imports/village-index?${SEAL}`, "POST"],
    ["/imports/village-index/00000000-0000-4000-8000-000000000000", "GET"],
  ] as const) {
    const answer = await fetch(new URL(path, server.url), { method, ...(method === "POST" ? { body: FILE } : {}) });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual(refusedWith("CALL_NOT_SIGNED"));
  }
  expect(await filesLeft()).toEqual([]);
});
