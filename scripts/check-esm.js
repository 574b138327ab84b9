import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

// Imports every built module in plain Node. The compiler and the test runner accept named imports of CommonJS
// packages that Node refuses ("Named export not found"), so only this shows that the build loads. Files named main.js
// act on import and are left out; what they import is covered.
const dist = join(import.meta.dirname, "../dist");
const modules = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".js") && basename(path) !== "main.js" && !path.startsWith("portal/"),
);

const failures = [];
for (const path of modules.toSorted()) {
  try {
    await import(pathToFileURL(join(dist, path)).href);
  } catch (error) {
    failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
for (const failure of failures) console.error(failure);
console.log(`${modules.length - failures.length} of ${modules.length} built modules load in Node.`);
process.exit(failures.length > 0 || modules.length === 0 ? 1 : 0);
