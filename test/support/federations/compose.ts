import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import type { Federation } from "./federation.ts";

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [
  "@key" "@requires" "@provides" "@external" "@override" "@shareable" "@inaccessible" "@interfaceObject" "@tag"
  "@authenticated" "@requiresScopes" "@policy"
])
`;

/** A subgraph's SDL with the federation directives linked. */
export const withLink = (sdl: string): string => `${HEADER}${sdl}`;

/** Composes a federation's supergraph; fails on the first composition error. */
export const composeSupergraph = ({ name, subgraphs }: Pick<Federation, "name" | "subgraphs">): string => {
  const services = Object.entries(subgraphs).map(([subgraph, sdl]) => ({
    name: subgraph,
    url: `http://${subgraph}.test/graphql`,
    typeDefs: parse(withLink(sdl)),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(`${name} does not compose: ${errors?.[0]?.message}`);
  return supergraphSdl;
};
