import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext, RequestRecord } from "../request-record.ts";

/** A source that figures of an answer come from. */
export interface AnswerSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Date up to which the source is current, as the subgraph writes it. */
  readonly asOf: string;
  readonly provenance: string;
  readonly subgraph: string;
}

/** Writes `extensions.sources`: every source that a subgraph named for this answer, once, by id. */
export const sourcesPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ contextValue: { record } }) => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single" || record.sources.length === 0) return;
      const { singleResult } = response.body;
      const sources = unionOfSources(record.sources);
      if (sources.length > 0) singleResult.extensions = { ...singleResult.extensions, sources };
    },
  }),
};

/** The union of what the subgraphs named, sorted by id. Entries without an id, as other products may send, are left out. */
export const unionOfSources = (answers: RequestRecord["sources"]): readonly AnswerSource[] => {
  const found = new Map<string, AnswerSource>();
  for (const { subgraph, sources } of answers) {
    if (!Array.isArray(sources)) continue;
    for (const given of sources) {
      const source = sourceOf(given, subgraph);
      if (source !== undefined) found.set(JSON.stringify([source.id, subgraph]), source);
    }
  }
  return [...found.values()].toSorted((a, b) => compare(a.id, b.id) || compare(a.subgraph, b.subgraph));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sourceOf = (given: unknown, subgraph: string): AnswerSource | undefined => {
  if (typeof given !== "object" || given === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(given));
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  const id = text("id");
  if (id === "") return undefined;
  const [title, publisher, asOf, provenance] = [text("title"), text("publisher"), text("asOf"), text("provenance")];
  return { id, title, publisher, asOf, provenance, subgraph };
};
