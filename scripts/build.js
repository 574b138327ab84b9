import { join } from "node:path";
import { BuildError } from "./build/build-project.js";
import { ensureBuild } from "./build/ensure-build.js";

// `npm run build`: brings dist/ up to date.
try {
  await ensureBuild(join(import.meta.dirname, ".."), console.error);
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
