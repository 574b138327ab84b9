import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

/** Tables that name a regency and tell of no family. */
const OF_REGENCIES = ["bank_assignment", "payment_order", "village_enterprise"];

const TABLES = `
  select c.relname as name, c.relkind in ('v', 'm') as "isView", c.relrowsecurity and c.relforcerowsecurity as "isForced",
    exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r')) as "hasPolicy",
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
      and a.attname in ('regency_code', 'regencies', 'family_id', 'family_ids', 'card_hmac')) as "isOfFamilies"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f', 'v', 'm')
  order by 1`;

interface TableFound {
  readonly name: string;
  readonly isView: boolean;
  readonly isForced: boolean;
  readonly hasPolicy: boolean;
  readonly isOfFamilies: boolean;
}

const SOURCES = SUBGRAPHS.map(({ name, migrations, isCopy = false }) => ({ name, migrations, isCopy }));

describe.each(SOURCES)("in $name", ({ migrations, isCopy }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ migrations });
  });
  afterAll(() => database.stop());

  const findTables = async (): Promise<readonly TableFound[]> => (await database.db.raw(TABLES)).rows;

  test("every table of families is closed to whoever names no region, its owner included", async () => {
    const tables = await findTables();
    const ofFamilies = tables.filter(({ name, isOfFamilies }) => isOfFamilies && !OF_REGENCIES.includes(name));
    // What copies the others' figures gets no family from them.
    expect(ofFamilies.length > 3).toBe(!isCopy);
    expect(ofFamilies.length === 0).toBe(isCopy);
    expect(ofFamilies.filter(({ isForced, hasPolicy }) => !isForced || !hasPolicy)).toEqual([]);
  });

  test("no view shows rows by other rights than those of whoever asks", async () => {
    expect((await findTables()).filter(({ isView }) => isView)).toEqual([]);
    const { rows } = await database.db.raw(
      "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
    );
    expect(rows).toEqual([]);
  });

  test("the role that serves answers is bound by it", async () => {
    const { rows } = await database.db.raw(
      "select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user",
    );
    expect(rows).toEqual([{ free: false }]);
  });
});
