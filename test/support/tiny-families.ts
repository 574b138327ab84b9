import type { Knex } from "knex";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import type { ReadKind } from "../../platform/audit/family-reads.ts";
import { auditMigration } from "../../platform/audit/migration.ts";
import type { Log } from "../../platform/log.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { ContextDeps, SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { createExecutor } from "../../platform/serve-subgraph/execute.ts";
import type { ExecuteLocally } from "../../platform/subgraph-call.ts";

const SDL = `
  enum ReadKind { FACTS IDENTITY }
  type Query {
    count: Int!
    families(ids: [ID!]!, kind: ReadKind! = FACTS): [String!]!
    broken(ids: [ID!]!): String
  }`;

interface Args {
  readonly ids: readonly string[];
  readonly kind: ReadKind;
}

/** A subgraph that tells of whatever families it is asked for. */
const tinyFamilies: SubgraphDefinition<ContextDeps> = {
  name: "tiny-families",
  database: "tiny_families",
  resolvers: {
    Query: {
      count: () => 6_845,
      families: (_: unknown, { ids, kind }: Args, { reads }: ContextDeps) => {
        reads.note(kind, ids);
        return ids.map((id) => `the story of ${id}`);
      },
      broken: (_: unknown, { ids }: Args, { reads }: ContextDeps) => {
        reads.note("FACTS", ids);
        throw new Error("broken after it was read");
      },
    },
  },
  entities: {},
  migrations: [auditMigration],
  checks: {},
  imports: [],
  createContext: (deps) => deps,
};

/** An executor of the tiny subgraph, over a database with the tables of the audit. */
export const tinyFamiliesOver = (db: Knex, log: Log): ExecuteLocally =>
  createExecutor(tinyFamilies, {
    sdl: SDL,
    db,
    log,
    cursorKeys: () => ["a-key-for-the-cursors-of-tests-only"],
    keys: { identity: ["an-identity-key-for-tests-and-nothing-else"], pseudonym: "a-pseudonym-key-for-tests-only" },
  });

/** A viewer of the whole nation. */
export const namedViewer = (subject: string | null): Viewer => ({
  ...OPEN_DOOR,
  subject,
  role: "auditor",
  scopes: ["family:read"],
  regions: ["ID" as RegionCode],
  purpose: "a test",
});
