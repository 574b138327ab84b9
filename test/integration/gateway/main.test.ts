import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";

const ROOT = join(import.meta.dirname, "../../..");

let federation: TinyFederation;
let folder: string;
beforeAll(async () => {
  federation = await startTinyFederation();
  folder = mkdtempSync(join(tmpdir(), "gateway-main-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await federation.close();
});

const run = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", "gateway/main.ts", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });

const text = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
  let all = "";
  for await (const chunk of stream ?? []) all += String(chunk);
  return all;
};

const exit = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("close", (code) => resolve(code)));

/** The first line of standard output. */
const firstLine = async (child: ChildProcess): Promise<string> => {
  let line = "";
  for await (const chunk of child.stdout ?? []) {
    line += String(chunk);
    if (line.includes("\n")) break;
  }
  return line.split("\n", 1).join("");
};

describe.each(ENGINES)("with --engine %s", (engine) => {
  test("any supergraph file is served at /graphql, and SIGTERM ends it with 0", async () => {
    const file = join(folder, `${engine}.graphql`);
    writeFileSync(file, federation.supergraphSdl);
    const child = run("--supergraph", file, "--port", "0", "--engine", engine, "--log-level", "silent");
    const ended = exit(child);
    const line = await firstLine(child);
    expect(line).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/graphql \\(${engine}\\)$`));
    const [url = ""] = line.split(" ");
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ place(code: "35") { name count } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { place: { name: "Jawa Timur", count: 35 } } });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  }, 60_000);
});

test.each([
  [["--port", "0"], "--supergraph FILE is missing"],
  [["--supergraph", "none.graphql", "--engine", "steam"], '--engine is one of compiled, apollo, not "steam"'],
  [["--supergraph", "none.graphql", "--port", "x"], '--port is 0 to 65535, not "x"'],
  [["--supergraph", "none.graphql", "--port", "0"], "none.graphql cannot be used"],
])(
  "%j is refused with the usage and exit code 1",
  async (args, reason) => {
    const child = run(...args);
    const [code, output] = await Promise.all([exit(child), text(child.stderr)]);
    expect(code).toBe(1);
    expect(output).toContain(reason);
    expect(output).toContain("npm run gateway -- --supergraph FILE");
  },
  60_000,
);
