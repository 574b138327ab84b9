import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the build is made of: folders and single files, from the project folder. */
const SOURCES = [
  "bench",
  "cli",
  "data",
  "exports",
  "presentation",
  "gateway",
  "platform",
  "portal",
  "schema",
  "scripts/build",
  "subgraphs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/**
 * A text that changes when a source of the build changes. It looks at names, sizes and times, not at contents: it is
 * taken at every start.
 *
 * @param {string} root the project folder
 * @returns {string}
 */
export const sourceStamp = (root) => {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest("hex");
};

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} path
 */
const addTo = (hash, root, path) => {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const names = readdirSync(join(root, path)).filter((name) => name !== "node_modules");
    for (const name of names.toSorted()) addTo(hash, root, join(path, name));
  } else {
    hash.update(`${path} ${stats?.size} ${stats?.mtimeMs}\n`);
  }
};
