import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAuthenticator } from "../../gateway/access/authenticator.ts";
import { createGateway } from "../../gateway/server.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { createHttpDoors } from "../../gateway/uploads/http-door.ts";
import { createLog } from "../../platform/log.ts";
import { serveSubgraph } from "../../platform/serve-subgraph/http.ts";
import { createCallSigner } from "../../platform/signing/sign-call.ts";
import { createImportDesk, type RunUpload } from "../../platform/uploads/desk.ts";
import { openSpool } from "../../platform/uploads/spool.ts";
import { villageDevelopment } from "../../subgraphs/village-development/subgraph.ts";
import type { ImportSource } from "./import-source.ts";
import { CALL_KEYS, verifierOf } from "./signed-calls.ts";
import { startTinyFederation } from "./tiny-federation.ts";
import { startTokenIssuer, trusting } from "./token-issuer.ts";

/** The name of the source in the supergraph, which is that of a tiny federation. */
export const SOURCE = "places";

/** Longest file, bytes. */
export const MAX_BYTES = 256 * 1024;

/** What a sender may send. */
export type UploadBody = string | Uint8Array<ArrayBuffer> | FormData;

/** Where the source runs: in the process of the gateway, or behind HTTP. */
export type Place = "inside" | "apart";

export interface UploadKit {
  /** Of the gateway. */
  readonly url: string;
  /** Of the subgraph's GraphQL; empty inside. */
  readonly subgraphUrl: string;
  readonly operator: string;
  /** A token with these scopes and regions. */
  tokenFor(scopes: readonly string[], regions: readonly string[]): string;
  /** Sends a body to be imported, as the operator unless told otherwise. */
  send(path: string, body: UploadBody, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Holds imports back until the returned function is called. */
  hold(): () => void;
  /** Files that lie about. */
  files(): Promise<readonly string[]>;
  readonly logged: () => string;
  stopDesk(): Promise<void>;
  stop(): Promise<void>;
}

interface KitOptions {
  /** How long a sender waits for the end of an import, milliseconds. @default 10000 */
  readonly waitMs?: number;
  /** Longest time without a byte, milliseconds. @default 30000 */
  readonly idleMs?: number;
}

/**
 * A gateway that takes files in for a source, with the engine of imports behind it. The imports run in this process; what
 * runs them elsewhere is for test/e2e.
 */
export const startUploads = async (
  place: Place,
  source: ImportSource,
  { waitMs = 10_000, idleMs = 30_000 }: KitOptions = {},
): Promise<UploadKit> => {
  const lines: string[] = [];
  const log = createLog({ level: "debug", destination: { write: (line) => lines.push(line) } });
  const [folder, federation, issuer] = await Promise.all([
    mkdtemp(join(tmpdir(), "sinergi-uploads-")),
    startTinyFederation(),
    startTokenIssuer(),
  ]);
  let gate: Promise<void> | undefined;
  const run: RunUpload = async ({ format, asOf, sheet, path, ...file }, hooks) => {
    const stopped = new Promise((resolve) => hooks.signal.addEventListener("abort", resolve));
    if (gate !== undefined) await Promise.race([gate, stopped]);
    const options = { ...hooks, ...file, asOf: asOf ?? undefined, sheet: sheet ?? undefined };
    return source.importFile(format, path, options);
  };
  const formats = villageDevelopment.imports.map(({ id }) => id);
  const desk = createImportDesk({ subgraph: "village-development", formats, run, log, waitMs });
  const spool = await openSpool(join(folder, "gateway"));
  const subgraphSpool = await openSpool(join(folder, "subgraph"));
  const server =
    place === "inside"
      ? undefined
      : await serveSubgraph({
          name: SOURCE,
          execute: async () => ({ data: {} }),
          verify: verifierOf(SOURCE),
          port: 0,
          host: "127.0.0.1",
          log,
          isReady: async () => true,
          imports: { door: desk, spool: subgraphSpool, maxBytes: MAX_BYTES },
        });
  const doors = createHttpDoors(createCallSigner(() => CALL_KEYS));
  const gateway = await createGateway(
    { port: 0, engine: "compiled", supergraph: { sdl: federation.supergraphSdl } },
    {
      transportFor: createHttpTransportFor(),
      authenticate: createAuthenticator({ readToken: trusting(issuer)(log), log }),
      uploads: {
        doorFor: (name) => (server === undefined ? desk : doors.doorFor(name, server.url)),
        spool,
        maxBytes: MAX_BYTES,
        idleMs,
      },
      log,
    },
  );
  const tokenFor: UploadKit["tokenFor"] = (scopes, regions) => issuer.mint({ scope: scopes.join(" "), regions });
  const operator = tokenFor(["import:write"], ["ID"]);
  return {
    url: gateway.url,
    subgraphUrl: server?.url ?? "",
    operator,
    tokenFor,
    send: (path, body, headers = {}) =>
      fetch(`${gateway.url}/imports/${path}`, {
        method: "POST",
        headers: { "content-type": "text/csv", authorization: `Bearer ${operator}`, ...headers },
        body,
      }),
    hold: () => {
      let release = (): void => {};
      gate = new Promise((resolve) => {
        release = () => {
          gate = undefined;
          resolve();
        };
      });
      return release;
    },
    files: async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true })).flatMap((entry) =>
        entry.isFile() ? [entry.name] : [],
      ),
    logged: () => lines.join(""),
    stopDesk: () => desk.stop(),
    stop: async () => {
      await Promise.all([desk.stop(), gateway.stop()]);
      await server?.stop();
      await Promise.all([doors.close(), federation.close(), issuer.close(), spool.close(), subgraphSpool.close()]);
      await rm(folder, { recursive: true });
    },
  };
};
