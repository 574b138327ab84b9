import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { withBuildLock } from "./build-lock.js";
import { BuildError, buildProject, STAMP_FILE } from "./build-project.js";
import { sourceStamp } from "./source-stamp.js";

/**
 * Builds the project when dist/ is not the build of the present sources. Of several processes that find it so at
 * once, one builds and the others wait for it.
 *
 * @param {string} root the project folder
 * @param {(line: string) => void} tell told when a build begins and ends, since it takes seconds
 */
export const ensureBuild = async (root, tell) => {
  if (isFresh(root)) return;
  refuseReadOnly(root);
  await withBuildLock(join(root, ".build.lock"), async () => {
    const stamp = sourceStamp(root);
    if (builtStamp(root) === stamp) return;
    tell("Building Sinergi ...");
    const begin = performance.now();
    await buildProject(root, stamp);
    tell(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  });
};

/** @param {string} root */
const refuseReadOnly = (root) => {
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    const advice = "Run `npm run build` as the user who owns it.";
    throw new BuildError(`The build in dist/ is not that of the sources, and ${root} cannot be written. ${advice}`, {
      cause: error,
    });
  }
};

/** @param {string} root */
const isFresh = (root) => builtStamp(root) === sourceStamp(root);

/** @param {string} root */
const builtStamp = (root) => {
  try {
    return readFileSync(join(root, "dist", STAMP_FILE), "utf8");
  } catch {
    return undefined; // never built
  }
};
