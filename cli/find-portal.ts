import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../platform/project-root.ts";

/** The folder of the built pages; null where it has not been built. */
export const findPortal = (): string | null => {
  const folder = join(projectRoot(), "dist/portal");
  return existsSync(join(folder, "index.html")) ? folder : null;
};
