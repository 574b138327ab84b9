import { composeSupergraph } from "../cli/compose-supergraph.ts";
import { readMarkedSupergraph } from "../gateway/access/marked-supergraph.ts";
import { readSdl } from "./read-sdl.ts";

/** The supergraph of subgraphs that answer at these addresses, by name. */
export const supergraphOf = (urls: Readonly<Record<string, string>>): string =>
  composeSupergraph(Object.entries(urls).map(([name, url]) => ({ name, url, sdl: readSdl(name) }))).supergraphSdl;

/** The same without access marks: gateways that check no access refuse a supergraph that has them. */
export const unmarkedSupergraphOf = (urls: Readonly<Record<string, string>>): string =>
  readMarkedSupergraph(supergraphOf(urls)).sdl;
