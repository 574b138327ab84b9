import { join } from "node:path";
import { defineConfig } from "vite";

// Whoever builds, be it a test, builds what is shipped: with another NODE_ENV the libraries would be those for developers.
// oxlint-disable-next-line node/no-process-env -- the bundler reads it there
process.env["NODE_ENV"] = "production";

/** Builds the pages into dist/portal. Everything they load is among the files written there. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  build: {
    outDir: join(import.meta.dirname, "../dist/portal"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    // Monaco is one library; splitting it further would only add requests.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      onLog(level, log, report) {
        // Marks for server rendering in libraries; this page is not rendered on a server.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  worker: { format: "es" },
});
