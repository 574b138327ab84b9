import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { AppError } from "../platform/errors.ts";
import { createLog } from "../platform/log.ts";
import { ENGINES, type EngineName } from "./engine/engine.ts";
import { createGateway } from "./server.ts";
import { createHttpTransportFor } from "./transport/http.ts";

const USAGE = `Serves any supergraph file at /graphql; the subgraphs are called at the addresses in the file.

  npm run gateway -- --supergraph FILE [--port N] [--host H] [--engine ${ENGINES.join("|")}] [--log-level L]

  --supergraph  the composed supergraph; replaced without a restart when the file changes
  --port        default 4000; 0 takes a free one
  --host        default 127.0.0.1
  --engine      default ${ENGINES[0]}
  --log-level   trace debug info warn error fatal silent; default info`;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const usageError = (reason: string): AppError => new AppError("CONFIG_INVALID", { reason });

const oneOf = <T extends string>(option: string, given: string | undefined, allowed: readonly T[], fallback: T): T => {
  if (given === undefined) return fallback;
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw usageError(`--${option} is one of ${allowed.join(", ")}, not "${given}"`);
  return found;
};

const portOf = (given: string | undefined): number => {
  const port = Number(given ?? "4000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw usageError(`--port is 0 to 65535, not "${given}"`);
  return port;
};

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        supergraph: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        engine: { type: "string" },
        "log-level": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
};

/** The built query page: `dist/portal`, seen from the sources or from the build. */
const builtQueryPage = (): string | null => {
  const folders = ["../dist/portal", "../portal"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return folders.find((folder) => existsSync(`${folder}/assets`)) ?? null;
};

const serve = async (): Promise<void> => {
  const values = readArguments();
  if (values.help === true) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (values.supergraph === undefined) throw usageError("--supergraph FILE is missing");
  const engine: EngineName = oneOf("engine", values.engine, ENGINES, ENGINES[0]);
  const log = createLog({
    level: oneOf("log-level", values["log-level"], LOG_LEVELS, "info"),
    format: process.stderr.isTTY ? "text" : "json",
  });
  const gateway = await createGateway(
    {
      port: portOf(values.port),
      ...(values.host === undefined ? {} : { host: values.host }),
      engine,
      supergraph: { file: values.supergraph, watch: true },
      queryPage: builtQueryPage(),
    },
    { transportFor: createHttpTransportFor(), log },
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void gateway.stop());
  process.stdout.write(`${gateway.url}/graphql (${engine})\n`);
};

try {
  await serve();
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? `${error.message}\n\n${USAGE}` : String(error)}\n`);
  process.exitCode = 1;
}
