import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe } from "@jest/globals";
import { projectRoot } from "../../platform/project-root.ts";

/**
 * Tests over a real file that may not be passed on: it lies beside the project, or these tests are left out.
 *
 * @param name of the file in `../shared/data`
 */
export const describeSharedFile = (name: string, tests: (file: string) => void): void => {
  const file = join(projectRoot(), "..", "shared", "data", name);
  const isThere = existsSync(file);
  if (!isThere) process.stdout.write(`skipped: the tests of ../shared/data/${name}, which is not there\n`);
  const describeFile = isThere ? describe : describe.skip;
  describeFile(`the real file ${name}`, () => {
    tests(file);
  });
};
