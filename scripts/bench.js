import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuild } from "./build/ensure-build.js";

// `npm run bench` and `npm run bench:peers`: measure the build, not the sources. What runs TypeScript as it is adds work
// to every function made.
const [benchmark] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const root = join(import.meta.dirname, "..");
await ensureBuild(root, console.error);
await import(pathToFileURL(join(root, "dist/bench", benchmark ?? "", "main.js")).href);
