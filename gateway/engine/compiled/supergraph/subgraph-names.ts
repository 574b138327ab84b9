import { type DocumentNode, Kind } from "graphql";
import { argumentOf } from "./directive-arguments.ts";

/** A subgraph as the supergraph's `join__Graph` enum lists it. */
export interface SubgraphName {
  /** The enum value that other directives name it by. */
  readonly graph: string;
  readonly name: string;
  readonly url: string;
}

/** Lists the subgraphs of a supergraph. */
export const subgraphNames = (supergraph: DocumentNode): SubgraphName[] =>
  supergraph.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") return [];
    return (definition.values ?? []).flatMap((value) => {
      const directive = value.directives?.find(({ name }) => name.value === "join__graph");
      const name = directive && argumentOf(directive, "name");
      if (directive === undefined || name === undefined) return [];
      return [{ graph: value.name.value, name, url: argumentOf(directive, "url") ?? "" }];
    });
  });
