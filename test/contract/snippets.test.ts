import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TOKEN_VARIABLE } from "../../presentation/snippets/snippet.ts";
import { SNIPPETS } from "../../presentation/snippets/snippets.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const run = promisify(execFile);

/** How a snippet is run: its file and the command that takes it. */
const PROGRAMS: Readonly<Record<string, { readonly file: string; readonly command: readonly [string, ...string[]] }>> =
  {
    curl: { file: "ask.sh", command: ["bash"] },
    typescript: { file: "ask.mts", command: [process.execPath, join(projectRoot(), "node_modules/tsx/dist/cli.mjs")] },
    python: { file: "ask.py", command: ["python3"] },
  };
/** What a command needs besides itself. */
const NEEDS: Readonly<Record<string, string>> = { curl: "curl", typescript: process.execPath, python: "python3" };

const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

const QUERY = `query Kode($code: RegionCode!, $text: String = "a \\"b\\" \${c} \`d\` #(lf)") {
  regions(codes: [$code], search: null, first: 5) { nodes { code name } }
  measures(search: $text) { id }
}`;

let graph: TestGraph;
let folder: string;
beforeAll(async () => {
  graph = await startTestGraph("compiled");
  folder = await mkdtemp(join(tmpdir(), "snippets-"));
}, 300_000);
afterAll(async () => {
  await graph.stop();
  await rm(folder, { recursive: true });
});

const programs = Object.entries(PROGRAMS).filter(([id]) => {
  const needed = NEEDS[id] ?? id;
  const isFound = isThere(needed);
  if (!isFound) process.stderr.write(`snippet ${id}: not run, since there is no ${needed}\n`);
  return isFound;
});

test.each(programs)(
  "the snippet for %s asks the gateway and prints its answer",
  async (id, { file, command: [program, ...args] }) => {
    const kind = SNIPPETS.find((each) => each.id === id);
    const path = join(folder, file);
    const text = kind?.write({
      endpoint: new URL("/graphql", graph.url).href,
      query: QUERY,
      variables: { code: "35" },
      operationName: "Kode",
      rows: ["regions", "nodes"],
    });
    await writeFile(path, text ?? "");
    const { stdout } = await run("env", ["-u", TOKEN_VARIABLE, program, ...args, path]);
    const answer: unknown = JSON.parse(stdout);
    const nodes = id === "curl" ? (answer as { data: { regions: { nodes: unknown } } }).data.regions.nodes : answer;
    expect(nodes).toEqual([{ code: "35", name: "Jawa Timur" }]);
  },
  60_000,
);

test.each(programs)(
  "the snippet for %s sends the token of the environment",
  async (id, { file, command: [program, ...args] }) => {
    const kind = SNIPPETS.find((each) => each.id === id);
    const path = join(folder, `token-${file}`);
    const text = kind?.write({
      endpoint: new URL("/graphql", graph.url).href,
      query: '{ families(within: "33.07", first: 1) { nodes { region { name } } } }',
      variables: {},
      operationName: null,
      rows: [],
    });
    await writeFile(path, text ?? "");
    const token = await graph.tokenFor("regency:33.07");
    const { stdout } = await run("env", [`${TOKEN_VARIABLE}=${token}`, program, ...args, path]);
    expect(stdout).toMatch(/"name": ?"[A-Z]/);
  },
  60_000,
);
