import type { ConstDirectiveNode, DocumentNode } from "graphql";
import { findLinks, type Link } from "./links.ts";

/** The three access specifications with their types, in the versions that are understood here. */
const SPECS = [
  { name: "authenticated", url: "https://specs.apollo.dev/authenticated/v0.1", types: [] },
  { name: "requiresScopes", url: "https://specs.apollo.dev/requiresScopes/v0.1", types: ["Scope"] },
  { name: "policy", url: "https://specs.apollo.dev/policy/v0.1", types: ["Policy"] },
] as const;

export type AccessDirective = (typeof SPECS)[number]["name"];

/** How a supergraph marks who may read what. */
export interface AccessLinks {
  /** The access directives by the names they have in this document. */
  readonly directives: ReadonlyMap<string, AccessDirective>;
  /** Names of the types that only these directives use. */
  readonly types: ReadonlySet<string>;
  /** The links themselves. */
  readonly nodes: ReadonlySet<ConstDirectiveNode>;
}

/** Finds the access links of a supergraph. A version that is not understood stays, and the engines refuse it. */
export const findAccessLinks = (supergraph: DocumentNode): AccessLinks => {
  const links = findLinks(supergraph);
  const linked = SPECS.flatMap((spec) => links.filter(({ url }) => url === spec.url).map((link) => ({ spec, link })));
  const typesOf = ({ spec, link }: { readonly spec: (typeof SPECS)[number]; readonly link: Link }) =>
    spec.types.map((type) => link.type(type));
  return {
    directives: new Map(linked.map(({ spec, link }) => [link.directive(spec.name), spec.name])),
    types: new Set(linked.flatMap(typesOf)),
    nodes: new Set(linked.map(({ link }) => link.node)),
  };
};
