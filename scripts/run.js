import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BuildError } from "./build/build-project.js";
import { ensureBuild } from "./build/ensure-build.js";

// `npm start` and `npm run sinergi`: builds when the sources have changed, then runs the command line in this same
// process, so that Ctrl-C reaches it.
const root = join(import.meta.dirname, "..");
const main = join(root, "dist/cli/main.js");
const envFile = join(root, ".env");

try {
  await ensureBuild(root, console.error);
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exit(1);
}
if (existsSync(envFile)) process.loadEnvFile(envFile);
process.argv[1] = main;
await import(pathToFileURL(main).href);
