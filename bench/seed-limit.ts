import type { Knex } from "knex";
import { seedSource } from "../cli/seed.ts";
import { demoTables } from "../data/demo/demo-tables.ts";
import type { DemoScope } from "../data/demo/tree.ts";
import { loadRegionReference } from "../platform/regions/reference.ts";
import type { FamilyKeys } from "../platform/secrets/family-keys.ts";

/** The tables that hand-written SQL reads. */
const JOINED = [
  "family_rollup",
  "village_fund_rollup",
  "village_index_rollup",
  "enterprise_rollup",
  "disbursement_rollup",
];

/** Fills the tables of hand-written SQL with the same rows as the sources of a scope hold. */
export const seedLimit = async (db: Knex, scope: DemoScope, keys: FamilyKeys): Promise<void> => {
  const tables = Object.values(demoTables({ regions: await loadRegionReference(), scope, keys })).flat();
  await seedSource(
    db,
    tables.filter(({ table }) => JOINED.includes(table)),
  );
};
