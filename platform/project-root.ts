import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json, the same whether the sources run or the build in `dist/`. */
export const projectRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No folder above ${fileURLToPath(import.meta.url)} holds a package.json.`);
    folder = parent;
  }
  return folder;
};
