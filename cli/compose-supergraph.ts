import { composeServices } from "@apollo/composition";
import { type DocumentNode, GraphQLError, lexicographicSortSchema, parse, printSchema, Source } from "graphql";
import { accessProblems } from "./access-problems.ts";

/** One service of the supergraph: its name in the plan, where it listens, and its SDL. */
export interface ComposedService {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

export interface ComposedGraph {
  /** What a gateway loads. */
  readonly supergraphSdl: string;
  /** What a client sees: the API schema, sorted, with its descriptions. */
  readonly apiSdl: string;
}

/** The services do not fit together, or composition had something to remark. `problems` has one text for each. */
export class CompositionError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.name = "CompositionError";
    this.problems = problems;
  }
}

/**
 * Composes subgraph SDL into one supergraph. Hints count as errors: most of them are two services that say
 * different things about one field. So does a field that does not say who may read it.
 *
 * @throws CompositionError
 */
export const composeSupergraph = (services: readonly ComposedService[]): ComposedGraph => {
  const parsed = services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSdl(name, sdl) }));
  const result = composeServices(parsed);
  if (result.errors !== undefined) throw new CompositionError(result.errors.map(({ message }) => message));
  if (result.hints.length > 0) throw new CompositionError(result.hints.map(String));
  const unruled = parsed.flatMap(({ name, typeDefs }) => accessProblems(name, typeDefs));
  if (unruled.length > 0) throw new CompositionError(unruled);
  const api = result.schema.toAPISchema().toGraphQLJSSchema();
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(lexicographicSortSchema(api))}\n`,
  };
};

/** Parses one service's SDL; a syntax error names the service and the place. */
const parseSdl = (name: string, sdl: string): DocumentNode => {
  try {
    return parse(new Source(sdl, name));
  } catch (error) {
    throw new CompositionError([error instanceof GraphQLError ? error.toString() : String(error)]);
  }
};
