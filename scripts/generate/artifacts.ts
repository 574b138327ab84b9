import { composeSupergraph } from "../../cli/compose-supergraph.ts";
import { loadConfig, subgraphUrlOf } from "../../platform/config.ts";
import { catalogueOf } from "../../platform/measures/source-measures.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import type { Artifact } from "./artifact.ts";
import { configReference, envExample } from "./config-reference.ts";
import { errorReference } from "./error-reference.ts";
import { exportReference } from "./export-reference.ts";
import { glossary } from "./glossary.ts";
import { importReference } from "./import-reference.ts";
import { withMeasureIds } from "./measure-ids.ts";
import { measureReference } from "./measure-reference.ts";
import { permissions } from "./permissions.ts";
import { resolverTypes } from "./resolver-types.ts";
import { API_PATH, readSubgraphSdl, sdlArtifact, type SubgraphSdl, SUPERGRAPH_PATH } from "./subgraph-sdl.ts";

export interface Generated {
  readonly artifacts: readonly Artifact[];
  /** What could not be generated, and why. */
  readonly problems: readonly string[];
}

/**
 * Everything that is generated and committed. A part that fails leaves the others in place, so that the resolver
 * types are there while the SDL files do not compose yet.
 */
export const generateArtifacts = async (root: string): Promise<Generated> => {
  const catalogues = SUBGRAPHS.flatMap(({ measures }) => (measures === undefined ? [] : [catalogueOf(measures)]));
  const written = await readSubgraphSdl(root);
  const subgraphs = written.map((subgraph) => withMeasureIds(subgraph, catalogues));
  const parts: (() => Promise<Artifact[]> | Artifact[])[] = [
    () => [
      errorReference(),
      exportReference(),
      configReference(),
      envExample(),
      ...importReference(SUBGRAPHS),
      measureReference(catalogues),
    ],
    // Written by hand but for the ids of measures: only where these have changed.
    () => subgraphs.filter((subgraph, at) => subgraph.sdl !== written[at]?.sdl).map(sdlArtifact),
    ...subgraphs.map((subgraph) => async () => [await resolverTypes(root, subgraph)]),
    () => contract(subgraphs),
  ];
  const results = await Promise.allSettled(parts.map(async (part) => part()));
  return {
    artifacts: results.flatMap((result) => (result.status === "fulfilled" ? result.value : [])),
    problems: results.flatMap((result) => (result.status === "rejected" ? [messageOf(result.reason)] : [])),
  };
};

/** What follows from all the SDL files together. Addresses are the defaults: no machine's settings reach the file. */
const contract = (subgraphs: readonly SubgraphSdl[]): Artifact[] => {
  const defaults = loadConfig({});
  const { supergraphSdl, apiSdl } = composeSupergraph(
    subgraphs.map(({ name, sdl }) => ({ name, sdl, url: subgraphUrlOf(defaults, name) })),
  );
  return [
    { path: SUPERGRAPH_PATH, content: supergraphSdl },
    { path: API_PATH, content: apiSdl },
    glossary(apiSdl),
    permissions(supergraphSdl, apiSdl),
  ];
};

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
