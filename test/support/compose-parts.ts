import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { THROWAWAY_SETTINGS } from "../../platform/database/embedded/server-settings.ts";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../platform/database/embedded/start-embedded-postgres.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { type ComposeService, readComposeFile } from "./compose-file.ts";
import { type StartedProcess, useProcesses } from "./processes.ts";
import { runSqlScript } from "./run-sql-script.ts";
import { silentLog } from "./silent-log.ts";

export interface ComposeParts {
  readonly services: Readonly<Record<string, ComposeService>>;
  namesOf(kind: ComposeService["kind"]): readonly string[];
  /** Starts a service after those it needs, and waits until it answers; a job, until it has done its work. */
  up(name: string): Promise<void>;
  /** Runs a service's health check as it is written. */
  health(name: string): Promise<{ readonly code: unknown; readonly output: string }>;
  /** Where a service answers on this machine. */
  urlOf(name: string): string;
  processOf(name: string): StartedProcess;
  /** Lets the next `up` run it again. */
  forget(name: string): void;
  /** Sends SIGTERM, as `docker stop` does, and waits for the end. */
  stop(name: string): Promise<unknown>;
  /** Runs another program with the parts, which is ended with them. */
  start(command: readonly string[]): StartedProcess;
  /** A text of the compose file's world in this machine's: hosts, ports and folders. */
  here(text: string, name: string): string;
}

/**
 * The services of docker-compose.yml as processes of this machine: host names become ports of 127.0.0.1, shared volumes a
 * folder, and the servers of the databases one embedded PostgreSQL. To be called once, at the top of the file.
 */
export const createComposeParts = (): ComposeParts => {
  const processes = useProcesses();
  const services = readComposeFile();
  const running = new Map<string, StartedProcess>();
  const begun = new Map<string, Promise<void>>();
  let folder: string;
  let postgres: EmbeddedPostgres;
  let ports: ReadonlyMap<string, number>;
  let sourcesMade: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    await ensureBuild(projectRoot(), () => {});
    folder = await mkdtemp(join(tmpdir(), "sinergi-parts-"));
    await chmod(folder, 0o711); // root's PostgreSQL runs as another user, who must get through
    for (const name of ["tmp", "supergraph", "run/secrets"]) await mkdir(join(folder, name), { recursive: true });
    for (const name of new Set(Object.values(services).flatMap(({ secrets }) => secrets))) {
      await writeFile(join(folder, "run/secrets", name), randomBytes(32).toString("hex"), { mode: 0o600 });
    }
    ports = await freePorts(Object.keys(services));
    postgres = await startEmbeddedPostgres({
      dataDir: join(folder, "postgres"),
      log: silentLog,
      settings: THROWAWAY_SETTINGS,
    });
  }, 300_000);
  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true });
  });

  const service = (name: string): ComposeService => {
    const found = services[name];
    if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}.`);
    return found;
  };
  const portOf = (name: string): number => (service(name).kind === "DATABASE" ? postgres.port : (ports.get(name) ?? 0));
  const here: ComposeParts["here"] = (text, name) =>
    text
      .replaceAll(/([/@ ])([\w-]+):\d+(?![\w@])/g, (whole, before: string, host: string) =>
        host in services ? `${before}127.0.0.1:${portOf(host)}` : whole,
      )
      .replaceAll(/\b127\.0\.0\.1:8080\b/g, `127.0.0.1:${portOf(name)}`)
      .replaceAll(/(?<![\w/])\/(tmp|supergraph|run\/secrets)\//g, (path) => `${folder}${path}`);

  const environmentOf = (name: string): Record<string, string> => {
    const given = Object.entries(service(name).environment).map(([key, value]) => [key, here(value, name)]);
    const port = String(portOf(name));
    const own = service(name).kind === "DATABASE" ? { PGPORT: port } : { HOST: "127.0.0.1", PORT: port };
    return { ...Object.fromEntries(given), ...own };
  };
  const commandOf = (name: string): readonly string[] =>
    service(name).command.map((word, place, words) =>
      words[place - 1] === "--port" ? String(portOf(name)) : here(word, name),
    );

  const begin = async (name: string): Promise<void> => {
    const { needs, kind, environment } = service(name);
    await Promise.all(needs.map(up));
    if (kind === "DATABASE") {
      const script = readFileSync(join(projectRoot(), "deploy/create-source.sql"), "utf8");
      // One server stands for several here, and no two scripts can change the rights of its own databases at once.
      sourcesMade = sourcesMade.then(() => runSqlScript(postgres.adminUrl, script, environment));
      await sourcesMade;
      return;
    }
    const child = processes.start(commandOf(name), { env: environmentOf(name) });
    running.set(name, child);
    if (kind === "SERVER") await child.said(/answers at /);
    else if ((await child.ended) !== 0) throw new Error(`${name} failed:\n${child.output()}`);
  };

  const up = (name: string): Promise<void> => {
    const already = begun.get(name);
    if (already !== undefined) return already;
    const starting = begin(name);
    begun.set(name, starting);
    return starting;
  };

  const processOf = (name: string): StartedProcess => {
    const child = running.get(name);
    if (child === undefined) throw new Error(`${name} was not started.`);
    return child;
  };

  return {
    services,
    namesOf: (kind) => Object.keys(services).filter((name) => services[name]?.kind === kind),
    up,
    health: (name) => {
      const command = (service(name).healthcheck ?? ["false"]).map((word) => here(word, name));
      return processes.run(command, { env: environmentOf(name) });
    },
    urlOf: (name) => `http://127.0.0.1:${portOf(name)}`,
    processOf,
    forget: (name) => void begun.delete(name),
    stop: (name) => {
      begun.delete(name);
      processOf(name).signal("SIGTERM");
      return processOf(name).ended;
    },
    start: (command) => processes.start(command, { group: true }),
    here,
  };
};

/** A free port for each name. All are held at once, so that no two are the same. */
const freePorts = async (names: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const probes = names.map(() => createServer().listen(0, "127.0.0.1"));
  await Promise.all(probes.map((probe) => once(probe, "listening")));
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port); // a listening TCP server has an address
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return new Map(names.map((name, place) => [name, ports[place] ?? 0]));
};
