import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../platform/project-root.ts";

/** Builds the pages into a folder, with `.vite/manifest.json` that says which file is made of what. */
export const buildPortal = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const root = projectRoot();
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const config = join(root, "portal/vite.config.ts");
    const args = [vite, "build", "--config", config, "--outDir", folder, "--manifest", "--logLevel", "error"];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`vite ended with ${code}`))));
  });
