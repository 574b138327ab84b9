import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { projectRoot } from "../../platform/project-root.ts";

/** A service of docker-compose.yml with what its image adds, ready to be run as a process. */
export interface ComposeService {
  /** Empty for a database and the proxy, whose programs are not ours. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Names of the secrets it is given, each a file of /run/secrets. */
  readonly secrets: readonly string[];
  /** The command of the health check; undefined where there is none. */
  readonly healthcheck: readonly string[] | undefined;
  /** The services that come before it. */
  readonly needs: readonly string[];
  readonly kind: "DATABASE" | "JOB" | "SERVER" | "PROXY";
}

const read = (path: string): string => readFileSync(join(projectRoot(), path), "utf8");

const SERVICE = z.object({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).default([]),
  restart: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }).optional(),
  depends_on: z.record(z.string(), z.unknown()).default({}),
});

const COMPOSE = z.object({ services: z.record(z.string(), SERVICE) });

/** What the last stage of the Dockerfile, which is what runs, gives to every service of ours. */
const readImage = () => {
  const stage =
    read("Dockerfile")
      .split(/^FROM /m)
      .at(-1) ?? "";
  const listAfter = (instruction: RegExp): readonly string[] =>
    z.array(z.string()).parse(JSON.parse(instruction.exec(stage)?.[1] ?? "null"));
  const environment = [...(/^ENV (.*)$/m.exec(stage)?.[1] ?? "").matchAll(/(\w+)=(\S+)/g)];
  return {
    entrypoint: listAfter(/^ENTRYPOINT (\[.*\])$/m),
    environment: Object.fromEntries(environment.map(([, name = "", value = ""]) => [name, value])),
    healthcheck: ["CMD", ...listAfter(/^HEALTHCHECK .*\\\n +CMD (\[.*\])$/m)],
  };
};

/** A secret is made up for each name; a variable with a default has it. */
const fillVariables = (text: string): string => {
  const secrets = new Map<string, string>();
  return text.replaceAll(/\$\{(\w+)(:\?|:-)([^}]*)\}/g, (_, name: string, form: string, rest: string) => {
    const value = form === ":-" ? rest : (secrets.get(name) ?? randomBytes(24).toString("hex"));
    secrets.set(name, value);
    return value;
  });
};

/** Docker's two ways to write a health check; `$$` is how a compose file writes `$`. */
const healthCommand = ([kind, ...rest]: readonly string[]): readonly string[] =>
  kind === "CMD-SHELL" ? ["/bin/sh", "-c", rest.join(" ").replaceAll("$$", "$")] : rest;

const kindOf = ({ build, image, restart }: z.infer<typeof SERVICE>): ComposeService["kind"] => {
  if (build === undefined) return image.startsWith("postgres:") ? "DATABASE" : "PROXY";
  return restart === "no" ? "JOB" : "SERVER";
};

/** Reads the services of docker-compose.yml, with made-up secrets. */
export const readComposeFile = (): Readonly<Record<string, ComposeService>> => {
  const image = readImage();
  const { services } = COMPOSE.parse(parse(fillVariables(read("docker-compose.yml")), { merge: true }));
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => {
      const { command, environment, secrets, healthcheck, depends_on: dependsOn } = service;
      const isOurs = service.build !== undefined;
      const health =
        healthcheck?.disable === true ? undefined : (healthcheck?.test ?? (isOurs ? image.healthcheck : undefined));
      return [
        name,
        {
          command: isOurs ? [...image.entrypoint, ...command] : command,
          environment: isOurs ? { ...image.environment, ...environment } : environment,
          secrets,
          healthcheck: health === undefined ? undefined : healthCommand(health),
          needs: Object.keys(dependsOn),
          kind: kindOf(service),
        },
      ];
    }),
  );
};
