import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Knex } from "knex";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { createScopedDatabase, rowSecurity, setScope } from "../../../../platform/access/scoped-database.ts";
import { OPEN_DOOR, type Viewer } from "../../../../platform/access/viewer.ts";
import type { Migration } from "../../../../platform/database/migrate.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import type { RegionCode } from "../../../../platform/region-code.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

const REGENCIES = ["33.07", "33.08", "35.01", "53.14"] as const;
const FAMILIES_EACH = 5;

const MIGRATION: Migration = {
  name: "001-secret",
  up: async (trx, { run }) => {
    await run(
      `create table secret (regency_code char(5) not null, id integer not null, primary key (regency_code, id))`,
    );
    for (const regency of REGENCIES)
      await trx("secret").insert(Array.from({ length: FAMILIES_EACH }, (_, id) => ({ regency_code: regency, id })));
    for (const statement of rowSecurity("secret")) await run(statement);
  },
};

const viewerOf = (...regions: readonly string[]): Viewer => ({
  ...OPEN_DOOR,
  scopes: ["family:read"],
  regions: regions as RegionCode[],
});

let database: TestDatabase;
/** One connection, so that every transaction follows another on it. */
let db: Knex;

beforeAll(async () => {
  database = await createTestDatabase({ migrations: [MIGRATION], poolSize: 1 });
  db = database.db;
});
afterAll(() => database.stop());

const SEE = `select distinct regency_code::text as "regency", 1 / $1::integer as one from secret order by 1`;

const regenciesSeenBy = async (viewer: Viewer): Promise<string[]> =>
  (await createScopedDatabase(db, viewer).query<{ regency: string }>("see", SEE, [1])).map(({ regency }) => regency);

const unscoped = () => queryRows<{ regency: string }>(db, "see", SEE, [1]);

test.each([
  { regions: ["33.07"], sees: ["33.07"] },
  { regions: ["33"], sees: ["33.07", "33.08"] },
  { regions: ["33.08", "53"], sees: ["33.08", "53.14"] },
  { regions: ["ID"], sees: [...REGENCIES] },
  { regions: ["36"], sees: [] },
  { regions: [], sees: [] },
])("a viewer of $regions sees the rows of $sees", async ({ regions, sees }) => {
  expect(await regenciesSeenBy(viewerOf(...regions))).toEqual(sees);
});

test("a region without the scope to read families shows nothing", async () => {
  expect(await regenciesSeenBy({ ...viewerOf("ID"), scopes: ["aggregate:read", "import:write"] })).toEqual([]);
});

test("a statement outside a scope sees no row, whatever ran on the connection before", async () => {
  expect(await unscoped()).toEqual([]);
  await regenciesSeenBy(viewerOf("ID"));
  expect(await unscoped()).toEqual([]);
});

test.each(["33.07' , 'ID", "33.07,ID", "%", "33.0", "33.07.01", "", "id", "ID\n"])(
  "a scope that is no nation, province or regency never reaches PostgreSQL: %j",
  async (region) => {
    await expect(regenciesSeenBy(viewerOf(region))).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(await unscoped()).toEqual([]);
  },
);

test("rows cannot be written outside the scope", async () => {
  const write = db.transaction(async (trx) => {
    await setScope(trx, ["33"]);
    await trx("secret").insert({ regency_code: "35.01", id: 99 });
  });
  await expect(write).rejects.toMatchObject({ code: "42501" });
});

test("the role that reads cannot escape: it is bound though it owns the table, and may not bypass", async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    expect((await client.query("select count(*)::int as seen from secret")).rows).toEqual([{ seen: 0 }]);
    const { rows } = await client.query(
      "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user",
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    await expect(client.query("set role postgres")).rejects.toThrow(/permission denied/);
  } finally {
    await client.end();
  }
});

test("10,000 interleaved requests of two scopes over one connection, some of them broken off: no row crosses", async () => {
  const REQUESTS = 10_000;
  const AT_ONCE = 100;
  const own = [
    { viewer: viewerOf("33.07"), rows: ["33.07"] },
    { viewer: viewerOf("53"), rows: ["53.14"] },
  ] as const;
  const outcomes = new Map<string, number>();

  /** A fixed scramble of the two, with failing statements, aborted transactions and unscoped reads among them. */
  const ask = async (request: number): Promise<string> => {
    const chance = (request * 2_654_435_761) % 4_294_967_296;
    const { viewer, rows } = own[(chance >>> 16) & 1 ? 0 : 1];
    if (chance % 10 === 0) {
      const broken = createScopedDatabase(db, viewer).query("see", SEE, [0]);
      return broken.then(
        () => "a failing statement answered",
        (error: unknown) => `failed: ${(error as { code?: string }).code}`,
      );
    }
    if (chance % 10 === 1) return `without a scope: ${JSON.stringify(await unscoped())}`;
    const seen = await regenciesSeenBy(viewer);
    return isDeepStrictEqual(seen, rows) ? "own rows" : `crossed: ${seen.join()} for ${rows.join()}`;
  };
  for (let first = 0; first < REQUESTS; first += AT_ONCE) {
    const some = await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => ask(first + place)));
    for (const outcome of some) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }

  expect(new Set(outcomes.keys())).toEqual(
    new Set(["own rows", "failed: INTERNAL_SERVER_ERROR", "without a scope: []"]),
  );
  expect(Math.min(...outcomes.values())).toBeGreaterThan(500);
}, 120_000);

test("a connection that ends inside a transaction leaves no scope to the next one", async () => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    for (let round = 0; round < 10; round += 1) {
      const cut = db.transaction(async (trx) => {
        await setScope(trx, ["ID"]);
        const { rows } = await trx.raw("select pg_backend_pid() as pid");
        await admin.query("select pg_terminate_backend($1, 2000)", [rows[0].pid]);
        await trx.raw("select 1");
      });
      await expect(cut).rejects.toThrow(/terminat|connection/);
      expect(await unscoped()).toEqual([]);
      expect(await regenciesSeenBy(viewerOf("35"))).toEqual(["35.01"]);
    }
  } finally {
    await admin.end();
  }
});

test("a list is planned for its values, and what follows on the connection is not", async () => {
  const scoped = createScopedDatabase(db, viewerOf("ID"));
  const text = `select id from secret where $1::text is null or regency_code = $1`;
  await scoped.queryList("listed", text, ["33.07"]);
  await scoped.query("asked", text, ["33.07"]);
  const plans = await db.raw(
    `select name, custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements
     where name in ('listed', 'asked') order by name`,
  );
  expect(plans.rows).toEqual([
    { name: "asked", custom: 0, generic: 1 },
    { name: "listed", custom: 1, generic: 0 },
  ]);
});

test("a list shows the rows of the viewer's regions, and none without the scope", async () => {
  const text = `select distinct regency_code::text as regency from secret order by 1`;
  const listedFor = (viewer: Viewer) => createScopedDatabase(db, viewer).queryList("regencies", text, []);
  expect(await listedFor(viewerOf("33"))).toEqual([{ regency: "33.07" }, { regency: "33.08" }]);
  expect(await listedFor({ ...viewerOf("ID"), scopes: [] })).toEqual([]);
});
