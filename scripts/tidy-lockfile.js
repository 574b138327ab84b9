import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isLocked } from "./lockfile/is-locked.js";

// `npm run tidy:lockfile`, after a change of dependencies. A registry that does not hold a tool's binaries for every
// system makes npm write a lock file that `npm ci` then refuses: the tool names optional packages that are not locked.
// This takes those names out, so that what is locked is complete in itself and has a hash for everything.
const file = join(import.meta.dirname, "../package-lock.json");

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync(file, "utf8"));

let removed = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, path, name)) continue;
    delete entry.optionalDependencies?.[name];
    removed += 1;
  }
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${removed} names of packages that are not locked were taken out.`);
