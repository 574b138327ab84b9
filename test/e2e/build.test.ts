import { spawn, type SpawnOptionsWithoutStdio } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { projectRoot } from "../../platform/project-root.ts";

const MAIN = 'import { word } from "../platform/word.ts";\nconsole.log(word, process.argv.slice(2).join(" "));\n';

let root = "";

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), content);
};

/** Runs scripts/run.js of the small project. */
const start = async (options: SpawnOptionsWithoutStdio, ...args: string[]) => {
  const child = spawn(process.execPath, [join(root, "scripts/run.js"), ...args], { cwd: tmpdir(), ...options });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { stdout, stderr, code: Number(code) };
};

/** A project with the tools of ours and next to nothing to build. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "build-"));
  await symlink(join(projectRoot(), "node_modules"), join(root, "node_modules"));
  for (const path of ["scripts/run.js", "scripts/build", "tsconfig.json", "tsconfig.build.json"]) {
    await cp(join(projectRoot(), path), join(root, path), { recursive: true });
  }
  await write("package.json", '{ "name": "small", "type": "module" }');
  await write("package-lock.json", "{}");
  await write("cli/main.ts", MAIN);
  await write("platform/word.ts", 'export const word: string = "one";\n');
  await write("schema/one.graphql", "type Query { one: Int }\n");
  await write("subgraphs/one/queries/one.sql", "select 1;\n");
  await write("data/one.csv", "code,name\n");
  await write("portal/index.html", "<!doctype html><title>Small</title>\n");
  await write("portal/vite.config.ts", "export default { root: import.meta.dirname };\n");
});

afterAll(async () => rm(root, { recursive: true, force: true }));

test("two first starts at once build once, and both run with their arguments", async () => {
  const starts = await Promise.all([start({}, "a", "--flag"), start({}, "b")]);
  expect(starts.map(({ code }) => code)).toEqual([0, 0]);
  expect(starts.map(({ stdout }) => stdout)).toEqual(["one a --flag\n", "one b\n"]);
  expect(starts.filter(({ stderr }) => stderr.includes("Built in"))).toHaveLength(1);
}, 60_000);

test("the build carries the files that modules read beside themselves, and the pages", async () => {
  const built = await readdir(join(root, "dist"), { recursive: true });
  expect(built).toEqual(
    expect.arrayContaining([
      "schema/one.graphql",
      "subgraphs/one/queries/one.sql",
      "data/one.csv",
      "portal/index.html",
    ]),
  );
  expect(built.filter((path) => path.endsWith(".ts"))).toEqual([]);
});

test("a start with unchanged sources does not build", async () => {
  expect((await start({})).stderr).toBe("");
});

test("a start after an edit runs the edited sources and leaves nothing but the build", async () => {
  await write("platform/word.ts", 'export const word: string = "another";\n');
  expect((await start({}, "c")).stdout).toBe("another c\n");
  expect((await readdir(root)).filter((name) => name.startsWith(".build"))).toEqual([]);
}, 60_000);

test("a build that fails says why, exits with 1 and keeps the last build", async () => {
  await write("platform/word.ts", "export const word: string = 1;\n");
  const failed = await start({});
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(/platform\/word\.ts.*TS2322/s);
  expect(await readdir(join(root, "dist"))).toContain("cli");
}, 60_000);

test("the lock of a build that was killed does not stop the next one", async () => {
  const dead = spawn(process.execPath, ["--version"]);
  await once(dead, "close");
  await write(".build.lock", String(dead.pid));
  await write("platform/word.ts", 'export const word: string = "third";\n');
  expect((await start({})).stdout).toBe("third \n");
}, 60_000);

test("a user who may not write the project folder is told who has to build", async () => {
  await write("platform/word.ts", 'export const word: string = "fourth";\n');
  const ownership = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  await chmod(root, 0o555);
  const failed = await start(ownership);
  await chmod(root, 0o755);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("npm run build");
});

test("without the development packages the message names the command to run", async () => {
  await rm(join(root, "node_modules"));
  await write("platform/word.ts", 'export const word: string = "fifth";\n');
  const failed = await start({});
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("npm ci");
});
