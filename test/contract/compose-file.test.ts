import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { CALLBACK_PATH } from "../../gateway/sessions/sign-in-routes.ts";
import { loadConfig, SETTINGS } from "../../platform/config.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { readSubgraphSdl } from "../../scripts/generate/subgraph-sdl.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";

const read = (path: string): string => readFileSync(join(projectRoot(), path), "utf8");

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  user: z.string().optional(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  read_only: z.boolean(),
  privileged: z.boolean().default(false),
  restart: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  network_mode: z.string().optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});

const composeText = read("docker-compose.yml");
const compose = z
  .object({
    services: z.record(z.string(), service),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
    networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) }).nullable()),
  })
  .parse(parse(composeText, { merge: true }));

const services = Object.entries(compose.services);
/** They know no families. */
const COPIES = SUBGRAPHS.filter(({ isCopy = false }) => isCopy).map(({ name }) => name);
const ours = services.filter(([, { build }]) => build !== undefined);
const databases = services.filter(([, { image }]) => image.startsWith("postgres:"));
const jobs = services.filter(([, { restart }]) => restart === "no").map(([name]) => name);
const subgraphs = ours.filter(([, { command }]) => command?.[0] === "subgraph");
const gateways = ours.filter(([, { command }]) => command?.[0] === "gateway").map(([name]) => name);

const dockerfile = read("Dockerfile");
const stages = dockerfile.split(/^FROM /m).slice(1);
const lastStage = stages.at(-1) ?? "";

/** `${NAME:?message}`, `${NAME:-default}` or `${NAME}`. */
const variables = [...composeText.matchAll(/\$\{(\w+)(:\?|:-)?([^}]*)\}/g)].map(([, name = "", form, rest]) => ({
  name,
  form,
  rest,
}));

const withSecrets = (text: string): string => text.replaceAll(/\$\{\w+:\?[^}]*\}/g, "0123456789abcdef0123456789abcdef");

describe("every container", () => {
  test.each(services)("%s may gain no rights and write nowhere but where it must", (_, container) => {
    expect(container).toMatchObject({
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      read_only: true,
      privileged: false,
    });
  });

  test.each(services.filter(([, { build }]) => build === undefined))("%s does not run as root", (_, { user }) => {
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test.each(ours)("%s runs as the user of the image", (_, { user }) => {
    expect(user).toBeUndefined();
  });

  test.each(services)("%s runs a fixed version", (_, { image }) => {
    expect(image).toMatch(/^[\w./-]+:\d[\w.-]*$/);
  });

  test.each(services.filter(([name]) => !jobs.includes(name)))("%s is asked for its health", (_, container) => {
    const asked =
      container.healthcheck?.test !== undefined || (container.build === "." && lastStage.includes("HEALTHCHECK"));
    expect(asked).toBe(true);
    expect(container.healthcheck?.disable).not.toBe(true);
  });
});

describe("secrets", () => {
  const secrets = variables.filter(({ name }) => /PASSWORD|KEY|SECRET|TOKEN/.test(name));

  test("have no default: a start without them is refused with the file to read", () => {
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(({ form, rest }) => form !== ":?" || rest !== "see deploy/compose.env.example")).toEqual([]);
  });

  test("are listed, empty, in the example file", () => {
    const example = [...read("deploy/compose.env.example").matchAll(/^(\w+)=(.*)$/gm)];
    expect(example.map(([, name = ""]) => name).toSorted()).toEqual(
      [...new Set(secrets.map(({ name }) => name))].toSorted(),
    );
    expect(example.map(([, , value]) => value).join("")).toBe("");
  });

  test.each(services)("%s reads the keys it is given, and is given no others", (_, { environment, secrets: given }) => {
    const files = Object.entries(environment).filter(([name]) => name.endsWith("_KEY_FILE"));
    expect(Object.keys(environment).filter((name) => name.endsWith("_KEY"))).toEqual([]);
    expect(files.map(([, file]) => file).toSorted()).toEqual(given.map((name) => `/run/secrets/${name}`).toSorted());
    for (const [name, file] of files)
      expect(file).toBe(
        `/run/secrets/${name
          .replace(/^SINERGI_(\w+)_FILE$/, "$1")
          .toLowerCase()
          .replaceAll("_", "-")}`,
      );
  });

  test("are shared by those who must agree: gateways sign, subgraphs check, and the data is made with their keys", () => {
    const givenTo = (name: string): readonly string[] => compose.services[name]?.secrets ?? [];
    const all = Object.keys(compose.secrets);
    for (const name of gateways) expect(givenTo(name)).toEqual(["call-key"]);
    for (const [name] of subgraphs)
      expect(givenTo(name)).toEqual(COPIES.includes(name) ? ["call-key", "cursor-key"] : all);
    expect(givenTo("seed")).toEqual(["identity-key", "pseudonym-key"]);
    expect(
      services
        .filter(([, { secrets: given }]) => given.length > 0)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([...gateways, ...subgraphs.map(([name]) => name), "seed"].toSorted());
  });

  test("stay out of version control and out of the image", () => {
    for (const [name, { file }] of Object.entries(compose.secrets))
      expect(file).toBe(`./deploy/keys/${name.replace("-key", ".key")}`);
    expect(read(".gitignore").split("\n")).toEqual(
      expect.arrayContaining([".env", "/deploy/compose.env", "/deploy/keys/"]),
    );
    expect(read(".dockerignore").split("\n")[1]).toBe("*");
    expect(read(".dockerignore")).not.toContain("!deploy");
    expect(dockerfile).not.toMatch(/^(?:ENV|ARG).*(?:PASSWORD|KEY|SECRET|TOKEN)/m);
  });
});

describe("the parts", () => {
  test("are one service for every subgraph, two gateways and a door", async () => {
    const names = (await readSubgraphSdl(projectRoot())).map(({ name }) => name);
    expect(subgraphs.map(([name, { command }]) => [name, command])).toEqual(
      expect.arrayContaining(names.map((name) => [name, ["subgraph", name, "--port", "4000"]])),
    );
    expect(subgraphs).toHaveLength(names.length);
    expect(gateways).toHaveLength(2);
    for (const gateway of gateways) expect(read("deploy/nginx.conf")).toContain(`server ${gateway}:4000`);
  });

  test("bring a browser with a session, or about to have one, back to the same gateway", () => {
    const [, block = ""] = /map "\$uri \$http_cookie" \$spread_by \{([^}]*)\}/.exec(read("deploy/nginx.conf")) ?? [];
    const rules = [...block.matchAll(/"~([^"]+)" \$remote_addr;/g)].map(([, rule = ""]) => new RegExp(rule));
    const isKept = (uri: string, cookie = ""): boolean => rules.some((rule) => rule.test(`${uri} ${cookie}`));
    const names = ["sinergi-session", "sinergi-sign-in"].flatMap((name) => [name, `__Host-${name}`]);
    for (const name of names) expect(isKept("/graphql", `a=1; ${name}=x`)).toBe(true);
    for (const path of ["/sign-in", CALLBACK_PATH, "/session", "/session/persona"]) expect(isKept(path)).toBe(true);
    for (const path of ["/graphql", "/exports/x", "/", "/sessions"]) expect(isKept(path, "a=1")).toBe(false);
  });

  test.each(ours)("%s is given settings that the program accepts", (_, { environment }) => {
    const env = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, withSecrets(value)]));
    expect(Object.keys(env).filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
    expect(() => loadConfig(env)).not.toThrow();
  });

  test("find each other by the supergraph that a job composes for them", () => {
    const { command = [], environment = {}, volumes = [] } = compose.services["compose"] ?? {};
    const [verb, , file = ""] = command;
    expect(verb).toBe("compose");
    const addresses = Object.values(environment).map((url) => new URL(url));
    expect(addresses.map(({ hostname }) => hostname).toSorted()).toEqual(subgraphs.map(([name]) => name).toSorted());
    expect(new Set(addresses.map(({ port, pathname }) => port + pathname))).toEqual(new Set(["4000/graphql"]));
    for (const name of gateways) {
      expect(compose.services[name]?.environment["SUPERGRAPH_FILE"]).toBe(file);
      expect(compose.services[name]?.volumes).toEqual(volumes.map((volume) => `${volume}:ro`));
      expect(compose.services[name]?.networks).toContain("graph");
    }
    for (const [, { networks }] of subgraphs) expect(networks).toContain("graph");
  });

  test("open no port of the host but the door's, and that on loopback unless told otherwise", () => {
    expect(services.flatMap(([name, { ports }]) => ports.map((port) => [name, port]))).toEqual([
      ["proxy", "${PUBLIC_ADDRESS:-127.0.0.1:4000}:8080"],
    ]);
  });

  test("have no way out of the host but the door", () => {
    const open = Object.entries(compose.networks).filter(([, network]) => network?.internal !== true);
    expect(open.map(([name]) => name)).toEqual(["public"]);
    expect(services.filter(([, { networks }]) => networks.includes("public")).map(([name]) => name)).toEqual(["proxy"]);
  });

  test.each(subgraphs)(
    "%s has a database of its own that only it and the jobs that fill it reach",
    (name, { environment }) => {
      const urls = Object.entries(environment).filter(([setting]) => setting.endsWith("_DATABASE_URL"));
      expect(urls).toHaveLength(1);
      const url = new URL(withSecrets(urls[0]?.[1] ?? ""));
      const [database] = databases.filter(([host]) => host === url.hostname);
      expect(database?.[1].environment["SOURCE_NAME"]).toBe(url.username);
      expect(url.pathname).toBe(`/${url.username}`);
      expect(database?.[1].networks).toHaveLength(1);
      const [network = ""] = database?.[1].networks ?? [];
      const members = services.filter(([, { networks }]) => networks.includes(network)).map(([member]) => member);
      expect(members.toSorted()).toEqual(["migrate", "seed", name, url.hostname].toSorted());
    },
  );

  test("start in order: databases, migrations, data, subgraphs, gateways, door", () => {
    const waitsFor = (name: string, condition: string): string[] =>
      Object.entries(compose.services[name]?.depends_on ?? {})
        .filter(([, dependency]) => dependency.condition === condition)
        .map(([other]) => other)
        .toSorted();
    const names = (list: readonly (readonly [string, unknown])[]): string[] => list.map(([name]) => name).toSorted();
    expect(waitsFor("migrate", "service_healthy")).toEqual(names(databases));
    expect(waitsFor("seed", "service_completed_successfully")).toEqual(["migrate"]);
    for (const [name] of subgraphs) expect(waitsFor(name, "service_completed_successfully")).toEqual(["seed"]);
    for (const name of gateways) expect(waitsFor(name, "service_completed_successfully")).toEqual(["compose"]);
    for (const name of gateways) expect(waitsFor(name, "service_healthy")).toEqual(names(subgraphs));
    expect(waitsFor("proxy", "service_healthy")).toEqual(gateways.toSorted());
  });
});

describe("the image", () => {
  test("is built in stages on a fixed major version of Node", () => {
    expect(stages.map((stage) => stage.split("\n")[0])).toEqual([
      "node:20-bookworm-slim AS build",
      "node:20-bookworm-slim",
    ]);
  });

  test("installs what the lock file says, without running scripts of packages", () => {
    const installs = [...dockerfile.matchAll(/npm (?:ci|install|prune)[^\n&]*/g)].map(([command]) => command);
    expect(installs.length).toBeGreaterThan(0);
    expect(
      installs.filter((command) => !command.includes("--ignore-scripts") || command.includes("npm install")),
    ).toEqual([]);
    expect(dockerfile).toContain("--omit=dev");
  });

  test("runs as a user that is not root and owns no program, only the folder of the shared supergraph", () => {
    expect([...lastStage.matchAll(/^USER (.*)$/gm)].map(([, user]) => user)).toEqual(["10001:10001"]);
    expect(lastStage).not.toContain("--chown");
    expect([...lastStage.matchAll(/^RUN (.*)$/gm)].map(([, command]) => command)).toEqual([
      "install --directory --owner=10001 --group=10001 /supergraph",
    ]);
  });

  test.each([
    [200, 0],
    [503, 1],
  ])("its health check of an answer %i exits with %i, without a shell", async (status, code) => {
    const command: unknown = JSON.parse(/HEALTHCHECK[^[]*(\[.*\])$/m.exec(lastStage)?.[1] ?? "null");
    const [program = "", ...args] = z.array(z.string()).parse(command);
    expect(program).toBe("node");
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/healthz" ? status : 404).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // a listening TCP server has an address object
    const check = spawn(process.execPath, args, { env: { PORT: String(port) } });
    const [exit] = await once(check, "close");
    server.close();
    expect(exit).toBe(code);
  });
});
