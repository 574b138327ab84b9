import type { GraphQLResolveInfo } from "graphql";
import type { Knex } from "knex";
import type { ScopedDatabase } from "../access/scoped-database.ts";
import type { Viewer } from "../access/viewer.ts";
import type { FamilyReads } from "../audit/family-reads.ts";
import type { Cursors } from "../cursor.ts";
import type { Config } from "../config.ts";
import type { Migration } from "../database/migrate.ts";
import type { AnyImportFormat } from "../import/format.ts";
import type { SourceMeasures } from "../measures/source-measures.ts";
import type { Log } from "../log.ts";
import type { FamilyKeys } from "../secrets/family-keys.ts";
import type { CallSubgraph } from "../subgraph-call.ts";
import type { UsedSources } from "./sources.ts";

/** What the resolvers of every subgraph find in their context, beside the subgraph's own loaders. */
export interface SubgraphContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Make the ids of families and open what is encrypted about them. */
  readonly keys: FamilyKeys;
  /** The families an answer tells of: every resolver that hands one out notes it here. */
  readonly reads: FamilyReads;
  readonly sources: UsedSources;
  readonly cursors: Cursors;
}

/** What a subgraph builds its context from; one context a request, so that loaders never share rows between requests. */
export interface ContextDeps extends SubgraphContext {
  readonly db: Knex;
  /** The family-level tables, as far as the viewer may see them; `db` shows no rows of them. */
  readonly scoped: ScopedDatabase;
  /** The audit's tables, likewise; for viewers who may read the audit. */
  readonly audited: ScopedDatabase;
}

/** What a subgraph makes that outlives its requests is made of. */
export interface SharedDeps {
  readonly db: Knex;
  readonly log: Log;
  /** The other subgraphs, in the order of their names. */
  readonly neighbours: readonly string[];
  readonly callSubgraph: CallSubgraph;
  readonly config: Config;
  /** Aborted when the process is about to end: work that no request waits for ends then. */
  readonly stopping?: AbortSignal | undefined;
}

/** Resolves the representations of one entity type in one call, in their order; null where there is no such entity. */
export type ResolveReferences<Context> = (
  representations: readonly Readonly<Record<string, unknown>>[],
  context: Context,
  info: GraphQLResolveInfo,
) => readonly unknown[] | Promise<readonly unknown[]>;

/** Everything a subgraph is: its contract, its resolvers, its tables. The platform serves it, alone or in one process with others. */
export interface SubgraphDefinition<Context extends SubgraphContext = SubgraphContext, Shared = unknown> {
  /** Its name in the supergraph, such as `social-welfare`; its SDL is schema/<name>.graphql. */
  readonly name: string;
  /** The name of its database and role, such as `social_welfare`. */
  readonly database: string;
  /** By type; the generated `Resolvers` type checks them against the SDL. */
  readonly resolvers: object;
  /** By entity type: how a batch of representations becomes entities. */
  readonly entities: Readonly<Record<string, ResolveReferences<Context>>>;
  readonly migrations: readonly Migration[];
  /** Statements that return offending rows, by name; none may return any. */
  readonly checks: Readonly<Record<string, string>>;
  /** The kinds of files that can be imported. */
  readonly imports: readonly AnyImportFormat[];
  /** The figures of regions that it publishes; left out where it has none of its own. */
  readonly measures?: SourceMeasures;
  /** Whether all its figures are copies of the others': then nothing is seeded into it, and it knows no families. @default false */
  readonly isCopy?: boolean;
  /** Makes what the requests share, once for an executor. */
  createShared?(deps: SharedDeps): Shared;
  createContext(deps: ContextDeps, shared: Shared): Context;
}
