import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startEmbeddedPostgres } from "../../platform/database/embedded/start-embedded-postgres.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { ask } from "../support/embedded-servers.ts";
import { eventually } from "../support/eventually.ts";
import { processesOf, type StartedProcess, useProcesses } from "../support/processes.ts";
import { silentLog } from "../support/silent-log.ts";
import { useSinergi } from "../support/sinergi-program.ts";

const sinergi = useSinergi();
const processes = useProcesses();

/** A folder of its own for the data of one product, which goes with the file. */
let folder: string;
/** Where the first start has filled the databases; every test leaves it as it was, with nothing running on it. */
let dataDir: string;
let firstOutput: string;

const settings = (data = dataDir) => ({ PORT: "0", SINERGI_DATA_DIR: data, LOG_LEVEL: "warn" });

const startOn = async (data = dataDir): Promise<{ readonly product: StartedProcess; readonly url: string }> => {
  const product = sinergi.start("start", [], settings(data));
  const [, url = ""] = await product.said(/Sinergi answers at (\S+)\n/);
  return { product, url };
};

/** As Ctrl-C in a terminal: every process of the group gets the signal. */
const pressCtrlC = async (product: StartedProcess): Promise<unknown> => {
  product.signal("SIGINT", "GROUP");
  return product.ended;
};

const locksIn = async (data: string): Promise<string[]> => {
  const files = await readdir(data, { recursive: true });
  return files.filter((file) => /postmaster\.pid$|\.lock$|\.s\.PGSQL/.test(file));
};

const expectNothingLeft = async (data = dataDir): Promise<void> => {
  // The database server may outlive the program for the moment it takes to write everything down.
  await eventually(async () => processesOf(data).length === 0 && (await locksIn(data)).length === 0);
  expect(await locksIn(data)).toEqual([]);
};

const readme = async () => {
  const text = await readFile(join(projectRoot(), "README.md"), "utf8");
  const block = (language: string) => text.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
  return { query: block("graphql"), data: JSON.parse(block("json")) as unknown };
};

const answerTo = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

const expectReadmeAnswer = async (url: string): Promise<void> => {
  const { query, data } = await readme();
  expect(await answerTo(url, query)).toMatchObject({ data });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-start-"));
  await chmod(folder, 0o711); // root's PostgreSQL runs as another user, who must get through
  dataDir = join(folder, "data");
  const { product } = await startOn();
  await pressCtrlC(product);
  firstOutput = product.output();
}, 600_000);

afterAll(async () => {
  await eventually(() => processesOf(folder).length === 0);
  await rm(folder, { recursive: true });
}, 60_000);

describe("npm start", () => {
  test("fills empty databases once, and a later start finds them and answers the README's query", async () => {
    expect(firstOutput).toMatch(/^seed .*\(seeded\)$/m);
    const { product, url } = await startOn();
    await expectReadmeAnswer(url);
    expect(product.output()).not.toContain("seed");
    await pressCtrlC(product);
  }, 120_000);

  test("Ctrl-C ends it with 0 and leaves no process and no lock", async () => {
    const { product } = await startOn();
    expect(processesOf(dataDir)).not.toEqual([]);
    expect(await pressCtrlC(product)).toBe(0);
    await expectNothingLeft();
  }, 120_000);

  test("a second start on the data folder of a running one is refused with what to do, and the first goes on", async () => {
    const { product, url } = await startOn();
    const second = await sinergi.run("start", [], settings());
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/The embedded PostgreSQL cannot be started: the data folder \S+ is open in another/);
    expect(second.output).toContain("stop the program that started it, or set SINERGI_DATA_DIR to another folder");
    expect(second.output).not.toMatch(/^\s+at /m);
    await expectReadmeAnswer(url);
    expect(await pressCtrlC(product)).toBe(0);
  }, 120_000);

  test("after SIGKILL the database server ends by itself, and the next start works", async () => {
    const { product } = await startOn();
    product.signal("SIGKILL");
    expect(await product.ended).toBe("SIGKILL");
    await expectNothingLeft();
    const next = await startOn();
    await expectReadmeAnswer(next.url);
    expect(await pressCtrlC(next.product)).toBe(0);
  }, 120_000);

  test("a port in use is told with its number, and leaves no database server behind", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo; // a listening TCP server has an address object
    const { code, output } = await sinergi.run("start", [], { ...settings(), PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`The port ${port} is in use. Stop the other program or set PORT to another number.`);
    await expectNothingLeft();
  }, 120_000);

  test("Ctrl-C while the first start fills the databases leaves nothing running, and the next start fills them", async () => {
    const data = join(folder, "interrupted");
    const product = sinergi.start("start", [], settings(data));
    await product.said(/^migrate .* applied\)$/m);
    await pressCtrlC(product);
    await expectNothingLeft(data);
    const next = await startOn(data);
    await expectReadmeAnswer(next.url);
    expect(await pressCtrlC(next.product)).toBe(0);
  }, 600_000);
});

const terminal = "/usr/bin/script";
const hasTerminal = process.platform === "linux" && existsSync(terminal);
if (!hasTerminal) process.stderr.write(`start: not tested on a terminal, since there is no ${terminal}\n`);

const onTerminal = hasTerminal ? describe : describe.skip;
onTerminal("on a terminal", () => {
  test("Ctrl-C while bars show how far the data is gives the cursor back and ends all", async () => {
    const data = join(folder, "terminal");
    const shown = processes.start([terminal, "-qec", "node scripts/run.js start", "/dev/null"], {
      env: { ...settings(data), TERM: "xterm" },
    });
    await shown.said(/seed .* rows\/s/);
    const product = processesOf(data).find((line) => /^\d+ node scripts/.test(line));
    process.kill(Number.parseInt(product ?? "", 10), "SIGINT");
    await shown.ended;
    expect(shown.output()).not.toContain("answers at");
    expect(shown.output().lastIndexOf("\u001b[?25h")).toBeGreaterThan(shown.output().lastIndexOf("\u001b[?25l"));
    await expectNothingLeft(data);
  }, 120_000);
});

describe("sinergi check", () => {
  const changeRows = async (statement: string): Promise<void> => {
    const server = await startEmbeddedPostgres({ dataDir: join(dataDir, "postgres"), log: silentLog });
    try {
      expect(await ask(server.databaseUrl("social_welfare"), `${statement} returning 1`)).toHaveLength(1);
    } finally {
      await server.stop();
    }
  };
  const where = "where region_code = '35.01' and year = 2020 and graduated > 0";

  test("finds every rule kept by the demo data, and ends with 0", async () => {
    const { code, output } = await sinergi.run("sinergi", ["check"], settings());
    expect(output).not.toContain("BROKEN");
    expect(output).toMatch(/^ok {4} social-welfare: /m);
    expect(code).toBe(0);
  }, 120_000);

  test("shows the rows that break a rule, and ends with 1", async () => {
    await changeRows(`update graduation_rollup set graduated = graduated + 1 ${where}`);
    const { code, output } = await sinergi.run("sinergi", ["check"], settings());
    await changeRows(`update graduation_rollup set graduated = graduated - 1 ${where}`);
    expect(code).toBe(1);
    expect(output).toContain("BROKEN social-welfare: outcomes are within their base");
    expect(output).toContain('{"region_code":"35.01","period":"2020","rule":"graduation"}');
  }, 120_000);
});
