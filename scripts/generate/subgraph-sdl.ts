import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "./artifact.ts";

/** The contract of one subgraph as it stands in schema/. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** Files of schema/ that are results, not sources. */
export const SUPERGRAPH_PATH = "schema/supergraph.graphql";
export const API_PATH = "schema/api.graphql";
const SUFFIX = ".graphql";

/** Reads schema/<subgraph>.graphql of every subgraph, by name. */
export const readSubgraphSdl = async (root: string): Promise<SubgraphSdl[]> => {
  const files = (await readdir(join(root, "schema"))).toSorted();
  const sources = files.filter(
    (file) => file.endsWith(SUFFIX) && ![SUPERGRAPH_PATH, API_PATH].includes(`schema/${file}`),
  );
  return Promise.all(
    sources.map(async (file) => ({
      name: file.slice(0, -SUFFIX.length),
      sdl: await readFile(join(root, "schema", file), "utf8"),
    })),
  );
};

/** The SDL file of a subgraph, as `readSubgraphSdl` finds it. */
export const sdlArtifact = ({ name, sdl }: SubgraphSdl): Artifact => ({
  path: `schema/${name}${SUFFIX}`,
  content: sdl,
});
