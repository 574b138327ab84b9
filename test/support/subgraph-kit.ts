import { setScope } from "../../platform/access/scoped-database.ts";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import type { Knex } from "knex";
import type pg from "pg";
import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import { type Compile, compileToFunction } from "../../platform/serve-subgraph/compile.ts";
import type { SubgraphContext, SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { createExecutor } from "../../platform/serve-subgraph/execute.ts";
import type { DataSource } from "../../platform/serve-subgraph/sources.ts";
import type { ExecuteLocally, SubgraphError } from "../../platform/subgraph-call.ts";
import { NATION } from "../../platform/region-code.ts";
import { createTestDatabase } from "./database.ts";
import { readSchema } from "./read-schema.ts";
import { createWatchedLog } from "./watched-log.ts";

/** Rows by table; the keys of a row are its columns. The fixtures.ts of each subgraph makes them. */
export type Fixtures = Readonly<Record<string, readonly object[]>>;

/** A statement that was answered. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  /** What kind of value each parameter is, without the value. */
  readonly bindings: readonly string[];
  readonly rows: number;
}

export interface SubgraphAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly SubgraphError[];
  /** Ids of the sources the answer names. */
  readonly sources: readonly string[];
  /** Without the lookup of sources, which an executor does once in its life. */
  readonly statements: readonly SentStatement[];
}

export interface RegionAnswers extends SubgraphAnswer {
  /** In the order of the codes. */
  readonly regions: readonly Readonly<Record<string, unknown>>[];
}

export interface FamilyAnswers extends SubgraphAnswer {
  /** In the order of the ids. */
  readonly families: readonly (Readonly<Record<string, unknown>> | null)[];
}

export interface SubgraphKit {
  /** Notes what is sent by `queryRows`. */
  readonly db: Knex;
  /** Empties all tables but the regions, then inserts these rows and the sources of `SOURCES`. */
  store(fixtures: Fixtures): Promise<void>;
  /** Runs one operation, compiled and for the open door unless told otherwise. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    compile?: Compile,
    viewer?: Viewer,
  ): Promise<SubgraphAnswer>;
  /** Asks these fields of `Region` as the gateway does: of all regions at once, by their keys. */
  askRegions(codes: readonly string[], fields: string, compile?: Compile, viewer?: Viewer): Promise<RegionAnswers>;
  /** The same of `Family`. An id may be anything, as in a call that the gateway would never make. */
  askFamilies(viewer: Viewer, ids: readonly unknown[], fields: string, compile?: Compile): Promise<FamilyAnswers>;
  /** Runs a question of the repository, and tells what it sent. */
  observe<Result>(question: (db: Knex) => Promise<Result>): Promise<{ result: Result; statements: SentStatement[] }>;
  stop(): Promise<void>;
}

const source = (id: string, provenance: DataSource["provenance"], asOf: string): DataSource => ({
  id,
  title: `Judul ${id}`,
  publisher: `Penerbit ${id}`,
  reference: `https://example.org/${id}`,
  asOf,
  provenance,
});

/** The sources that every database of the kit knows. */
export const SOURCES = {
  published: source("terbit", "PUBLISHED", "2020-06-30"),
  imported: source("impor", "IMPORTED", "2021"),
  synthetic: source("sintetis", "SYNTHETIC", "2024-12"),
} as const;

/** For executors of tests: any keys will do. */
const CURSOR_KEYS = ["a-key-for-the-cursors-of-tests-only"];
export const TEST_KEYS: FamilyKeys = {
  identity: ["an-identity-key-for-tests-and-nothing-else"],
  pseudonym: "a-pseudonym-key-for-tests-and-nothing-else",
};

const watched = createWatchedLog();

/** An executor over the committed SDL. */
export const executorOver = <Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  db: Knex,
  compile: Compile = compileToFunction,
): ExecuteLocally =>
  createExecutor(definition, {
    sdl: readSchema(definition.name),
    db,
    log: watched,
    cursorKeys: () => CURSOR_KEYS,
    keys: TEST_KEYS,
    compile,
  });

/**
 * A subgraph over a database of its own, with all its migrations.
 *
 * @example
 *   const kit = await openSubgraph(socialWelfare);
 *   await kit.store({ family_rollup: [families({ region_code: "35", families: 12 })] });
 *   const { data, statements } = await kit.ask('{ _entities(...) }');
 *   await kit.stop();
 */
export const openSubgraph = async <Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
): Promise<SubgraphKit> => {
  const database = await createTestDatabase({ migrations: definition.migrations });
  const sent: SentStatement[] = [];
  const db = recording(database.db, sent);
  let executors = new Map<Compile, ExecuteLocally>();

  const observe: SubgraphKit["observe"] = async (question) => {
    sent.length = 0;
    const result = await question(db);
    return { result, statements: [...sent] };
  };

  const ask: SubgraphKit["ask"] = async (query, variables = {}, compile = compileToFunction, viewer = OPEN_DOOR) => {
    const execute = executors.get(compile) ?? executorOver(definition, db, compile);
    executors.set(compile, execute);
    const { result, statements } = await observe(() => execute({ query, variables }, { requestId: "test", viewer }));
    const { sources = [] } = (result.extensions ?? {}) as { readonly sources?: readonly DataSource[] };
    return {
      data: result.data ?? null,
      errors: result.errors ?? [],
      sources: sources.map(({ id }) => id),
      statements: statements.filter(({ name }) => name !== "dataSources"),
    };
  };

  const askEntities = (
    type: string,
    keys: readonly object[],
    fields: string,
    compile: Compile | undefined,
    viewer: Viewer | undefined,
  ): Promise<SubgraphAnswer> =>
    ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
      { representations: keys.map((key) => ({ __typename: type, ...key })) },
      compile,
      viewer,
    );

  return {
    db,
    ask,
    askRegions: async (codes, fields, compile, viewer) => {
      const keys = codes.map((code) => ({ code }));
      const answer = await askEntities("Region", keys, fields, compile, viewer);
      return { ...answer, regions: (answer.data?.["_entities"] ?? []) as RegionAnswers["regions"] };
    },
    askFamilies: async (viewer, ids, fields, compile) => {
      const keys = ids.map((id) => ({ id }));
      const answer = await askEntities("Family", keys, fields, compile, viewer);
      return { ...answer, families: (answer.data?.["_entities"] ?? []) as FamilyAnswers["families"] };
    },
    observe,
    store: async (fixtures) => {
      await emptyTables(database.db);
      const tables = { data_source: Object.values(SOURCES).map(sourceRow), ...fixtures };
      await database.db.transaction(async (trx) => {
        await setScope(trx, [NATION]);
        for (const [table, rows] of Object.entries(tables))
          if (rows.length > 0) await trx.batchInsert(table, [...rows]);
      });
      executors = new Map(); // they remember sources
    },
    stop: database.stop,
  };
};

const sourceRow = ({ asOf, ...columns }: DataSource): object => ({ ...columns, as_of: asOf });

const emptyTables = async (db: Knex): Promise<void> => {
  const rows = await db("pg_tables")
    .where("schemaname", "public")
    .whereNotIn("tablename", ["schema_migration", "region"])
    .whereNot("tablename", "like", "audit%"); // the audit refuses to be emptied
  await db.raw(`truncate ${rows.map(({ tablename }) => tablename).join(", ")}`);
};

/** The database with its connections observed. Nothing else about it differs. */
const recording = (db: Knex, sent: SentStatement[]): Knex => {
  type Done = (error: Error | null, result: pg.QueryResult) => void;
  const originals = new Map<object, object>();
  const observed = (connection: object & { query(config: pg.QueryConfig, done: Done): void }): object => {
    const query = (config: pg.QueryConfig, done: Done): void =>
      connection.query(config, (error, result) => {
        const { name = "", text, values = [] } = config;
        if (error === null) sent.push({ name, text, bindings: values.map(kindOf), rows: result.rows.length });
        done(error, result);
      });
    const proxy = new Proxy(connection, {
      get: (target, key) => (key === "query" ? query : Reflect.get(target, key)),
    });
    originals.set(proxy, connection);
    return proxy;
  };
  const client = {
    acquireConnection: async () => observed(await db.client.acquireConnection()),
    releaseConnection: (proxy: object) => {
      const connection = originals.get(proxy);
      originals.delete(proxy);
      return db.client.releaseConnection(connection);
    },
  };
  const transaction = async (config?: Knex.TransactionConfig) => recording(await db.transaction(config), sent);
  const own: Readonly<Record<PropertyKey, unknown>> = { client, transaction };
  return new Proxy(db, { get: (target, key) => own[key] ?? Reflect.get(target, key) });
};

/** `{35,36}` is the list that `regionList` makes. */
const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return `${[...new Set(value.map(kindOf))].join(" | ")}[]`;
  return typeof value === "string" && /^\{.*\}$/.test(value) ? "list" : typeof value;
};
