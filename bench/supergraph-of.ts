import { composeSupergraph } from "../cli/compose-supergraph.ts";
import { readSdl } from "./read-sdl.ts";

/** The supergraph of subgraphs that answer at these addresses, by name. */
export const supergraphOf = (urls: Readonly<Record<string, string>>): string =>
  composeSupergraph(Object.entries(urls).map(([name, url]) => ({ name, url, sdl: readSdl(name) }))).supergraphSdl;
