import { createGateway } from "../../gateway/server.ts";
import type { EngineName } from "../../gateway/engine/engine.ts";
import type { ExportOptions } from "../../gateway/exports/route.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { createAuthenticator } from "../../gateway/access/authenticator.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { ExportRequest } from "../../platform/exports/exporter.ts";
import { createLog } from "../../platform/log.ts";
import { startTinyFederation, type TinyFederation } from "./tiny-federation.ts";
import { startTokenIssuer, trusting } from "./token-issuer.ts";

export interface ExportKit {
  readonly url: string;
  readonly federation: TinyFederation;
  /** What was asked of the export, the last first. */
  readonly asked: ExportRequest[];
  /** What the file is made of, from now on. */
  content: (request: ExportRequest) => AsyncIterable<string | Uint8Array>;
  /** A token of a viewer, of whom only what matters need be said. */
  tokenFor(viewer: Partial<Viewer>): string;
  readonly logged: () => string;
  stop(): Promise<void>;
}

/** A gateway over a tiny federation with one export, `lines.txt`, that gives what a test tells it. */
export const startExports = async (
  options: Partial<ExportOptions> = {},
  engine: EngineName = "compiled",
): Promise<ExportKit> => {
  const [federation, issuer] = await Promise.all([startTinyFederation(), startTokenIssuer()]);
  const lines: string[] = [];
  const log = createLog({ level: "debug", destination: { write: (line) => lines.push(line) } });
  const asked: ExportRequest[] = [];
  const gateway = await createGateway(
    { port: 0, engine, supergraph: { sdl: federation.supergraphSdl } },
    {
      transportFor: createHttpTransportFor({}),
      authenticate: createAuthenticator({ readToken: trusting(issuer)(log), log }),
      exports: {
        atOnce: 2,
        open: async (request) => {
          asked.unshift(request);
          return {
            contentType: "text/plain",
            fileName: "lines.txt",
            version: JSON.stringify(request.parameters),
            headers: { "sinergi-rows": 3 },
            body: () => kit.content(request),
          };
        },
        ...options,
      },
      log,
    },
  );
  const kit: ExportKit = {
    url: gateway.url,
    federation,
    asked,
    content: async function* () {
      yield "one\n";
    },
    tokenFor: issuer.tokenFor,
    logged: () => lines.join(""),
    stop: async () => {
      await gateway.stop();
      await Promise.all([federation.close(), issuer.close()]);
    },
  };
  return kit;
};
