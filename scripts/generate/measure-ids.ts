import type { Catalogue } from "../../platform/measures/measure.ts";
import type { SubgraphSdl } from "./subgraph-sdl.ts";

/** The enum in the SDL of whoever asks about measures; all between its braces is written anew. */
const VALUES = /^(enum MeasureId \{\n)[^}]*(\})/m;

/** The SDL with the ids of all measures as the values of its enum `MeasureId`; as it is where it has no such enum. */
export const withMeasureIds = (subgraph: SubgraphSdl, catalogues: readonly Catalogue[]): SubgraphSdl => {
  const values = catalogues.flatMap(({ measures }) =>
    measures.map(({ id, name }) => `  """\n  ${name.en} (${name.id}).\n  """\n  ${id}\n`),
  );
  // A function: "$" in a name is no reference to a group.
  return { ...subgraph, sdl: subgraph.sdl.replace(VALUES, (_, head, end) => `${head}${values.join("")}${end}`) };
};
