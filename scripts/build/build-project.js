import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

/** The file of dist/ that says which sources it was built from. */
export const STAMP_FILE = ".stamp";

/** How the folder of a build at work is named. */
const UNFINISHED = ".build-";

/** Folders whose files are read at run time, relative to the module that reads them: SDL, SQL, CSV, queries. */
const FOLDERS_WITH_ASSETS = ["cli", "data", "gateway", "platform", "schema", "subgraphs", "portal/pages/query/queries"];
const COMPILED = new Set([".ts", ".tsx"]);

/** A build that did not work, with what the compilers printed. */
export class BuildError extends Error {}

/**
 * Builds the project into dist/. The result is made beside it and takes its place in one step, so a process that
 * starts meanwhile sees the old build or the new one, never half of one.
 *
 * @param {string} root the project folder
 * @param {string} stamp the stamp of the sources, taken before the build
 */
export const buildProject = async (root, stamp) => {
  if (!existsSync(join(root, "node_modules/typescript"))) {
    throw new BuildError("The build needs the development packages. Run `npm ci` first.");
  }
  removeLeftovers(root);
  const target = join(root, `${UNFINISHED}${process.pid}`);
  try {
    const portal = join(target, "portal");
    const results = await Promise.allSettled([
      run(root, "node_modules/typescript/bin/tsc", [
        "-p",
        "tsconfig.build.json",
        "--outDir",
        target,
        "--noEmitOnError",
      ]),
      run(root, "node_modules/vite/bin/vite.js", ["build", "--config", "portal/vite.config.ts", "--outDir", portal]),
    ]);
    const failures = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason.message)] : []));
    if (failures.length > 0) throw new BuildError(failures.join("\n"));
    for (const folder of FOLDERS_WITH_ASSETS) copyAssets(join(root, folder), join(target, folder));
    writeFileSync(join(target, STAMP_FILE), stamp);
    replaceFolder(join(root, "dist"), target);
  } finally {
    removeLeftovers(root);
  }
};

/**
 * Removes what this or a killed build left. The caller holds the build lock, so no other build is at work.
 *
 * @param {string} root
 */
const removeLeftovers = (root) => {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(UNFINISHED))) {
    rmSync(join(root, name), { recursive: true, force: true });
  }
};

/**
 * Runs one of our tools in Node.
 *
 * @param {string} root
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
const run = (root, script, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} failed:\n${Buffer.concat(output).toString()}`));
    });
  });

/**
 * @param {string} from
 * @param {string} to
 */
const copyAssets = (from, to) => {
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: (path) => !COMPILED.has(extname(path)) });
};

/**
 * @param {string} folder
 * @param {string} replacement
 */
const replaceFolder = (folder, replacement) => {
  const old = `${replacement}-old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(replacement, folder);
  rmSync(old, { recursive: true, force: true });
};
