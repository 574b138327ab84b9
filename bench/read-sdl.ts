import { readFileSync } from "node:fs";

/** The SDL of a subgraph as it is committed. */
export const readSdl = (subgraph: string): string =>
  readFileSync(new URL(`../schema/${subgraph}.graphql`, import.meta.url), "utf8");
