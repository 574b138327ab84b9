import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { seedSource } from "../../cli/seed.ts";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { databaseEnvironment } from "../../platform/config.ts";
import { pseudonymMark } from "../../platform/identity/keys.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { createTestDatabase } from "../support/database.ts";
import { socialWelfare } from "../../subgraphs/social-welfare/subgraph.ts";
import { useSinergi } from "../support/sinergi-program.ts";
import { startTinyFederation, type TinyFederation } from "../support/tiny-federation.ts";

const sinergi = useSinergi();
let folder: string;
let federation: TinyFederation;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-commands-"));
  await chmod(folder, 0o711); // root's PostgreSQL runs as another user, who must get through
  federation = await startTinyFederation();
});
afterAll(async () => {
  await federation.close();
  await rm(folder, { recursive: true });
});

describe("--help", () => {
  // A setting that no command would start with: help asks for none.
  const helpOf = (...args: readonly string[]) => sinergi.run("sinergi", [...args, "--help"], { PORT: "none" });

  test("names every command, and each explains itself, whatever the settings are", async () => {
    const { code, output } = await helpOf();
    expect(code).toBe(0);
    const [, list = ""] = output.split("Commands:\n");
    const commands = [...list.matchAll(/^ {2}([a-z-]+)/gm)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "help");
    expect(commands).toEqual(expect.arrayContaining(["start", "gateway", "subgraph", "migrate", "seed", "compose"]));
    for (const command of commands) {
      const help = await helpOf(command);
      expect(help.code).toBe(0);
      expect(help.output).toContain(`Usage: sinergi ${command}`);
    }
  }, 120_000);
});

test("settings that are not valid are told all at once, and nothing is started", async () => {
  const { code, output } = await sinergi.run("start", [], {
    PORT: "none",
    SINERGI_ENGINE: "steam",
    SINERGI_DATA_DIR: join(folder, "never"),
    DISBURSEMENT_DATABASE_URL: "mysql://user:secret-word@host/db",
  });
  expect(code).toBe(1);
  expect(output).toContain('PORT must be a whole number from 0 to 65535, not "none"');
  expect(output).toContain('SINERGI_ENGINE must be one of compiled, apollo, not "steam"');
  expect(output).toContain("DISBURSEMENT_DATABASE_URL must be a postgres:// URL");
  expect(output).toContain("docs/reference/config.md");
  expect(output).not.toContain("secret-word");
  expect(output).not.toContain("PostgreSQL ");
}, 60_000);

test("a subgraph on a database that was never migrated says which command to run, and ends", async () => {
  const [{ name }] = SUBGRAPHS;
  const { code, output } = await sinergi.run("sinergi", ["subgraph", name, "--port", "0"], {
    SINERGI_DATA_DIR: join(folder, "unmigrated"),
  });
  expect(code).toBe(1);
  expect(output).toContain(`The database of ${name} is behind its migrations. Run \`sinergi migrate\`.`);
}, 120_000);

test("a subgraph over families that were made with another pseudonym key says so, and ends", async () => {
  const { name, migrations } = socialWelfare;
  const database = await createTestDatabase({ migrations });
  try {
    const noFamilies = { table: "family", columns: ["id"], rows: () => [] };
    await seedSource(database.db, [noFamilies], { keyMark: pseudonymMark("the-key-that-they-were-made-with") });
    const { code, output } = await sinergi.run("sinergi", ["subgraph", name, "--port", "0"], {
      SINERGI_DATA_DIR: join(folder, "other-key"),
      SINERGI_PSEUDONYM_KEY: "a-key-that-is-looked-with-by-mistake",
      ...databaseEnvironment({ [name]: database.url }),
    });
    expect(code).toBe(1);
    expect(output).toContain("The families of a database were made with another pseudonym key.");
  } finally {
    await database.stop();
  }
}, 60_000);

describe.each(ENGINES)("npm run gateway with --engine %s", (engine) => {
  test("serves any supergraph file at /graphql, and SIGTERM ends it with 0", async () => {
    const file = join(folder, `${engine}.graphql`);
    await writeFile(file, federation.supergraphSdl);
    const gateway = sinergi.start("gateway", ["--supergraph", file, "--port", "0", "--engine", engine], {
      LOG_LEVEL: "silent",
    });
    const [, url = ""] = await gateway.said(/answers at (http:\/\/127\.0\.0\.1:\d+\/graphql)\n/);
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ place(code: "35") { name count } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { place: { name: "Jawa Timur", count: 35 } } });
    gateway.signal("SIGTERM");
    expect(await gateway.ended).toBe(0);
  }, 60_000);
});

test.each([
  [["--engine", "steam"], "Allowed choices are compiled, apollo"],
  [["--port", "x"], "A port is a whole number from 0 to 65535"],
  [["--supergraph", "none.graphql", "--port", "0"], "none.graphql cannot be used"],
])(
  "npm run gateway refuses %j with the reason and exit code 1",
  async (args, reason) => {
    const { code, output } = await sinergi.run("gateway", args, {});
    expect(code).toBe(1);
    expect(output).toContain(reason);
  },
  60_000,
);
