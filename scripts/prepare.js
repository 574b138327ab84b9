import { existsSync } from "node:fs";
import { join } from "node:path";

// npm runs it at the end of `npm ci`, so that the first `npm start` need not build. Without the development packages there is
// nothing to build with: an installation for production brings its build along.
const root = join(import.meta.dirname, "..");
if (existsSync(join(root, "node_modules/typescript"))) await import("./build.js");
