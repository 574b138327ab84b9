import type { Knex } from "knex";
import { seedSource } from "../cli/seed.ts";
import { demoTables } from "../data/demo/demo-tables.ts";
import { loadRegionReference } from "../platform/regions/reference.ts";
import type { FamilyKeys } from "../platform/secrets/family-keys.ts";

/** The tables that the hand-written join reads. */
const JOINED = [
  "family_rollup",
  "village_fund_rollup",
  "village_index_rollup",
  "enterprise_rollup",
  "disbursement_rollup",
];

/** Fills the tables of the hand-written join with the same rows as the sources hold. */
export const seedLimit = async (db: Knex, keys: FamilyKeys): Promise<void> => {
  const tables = Object.values(demoTables({ regions: await loadRegionReference(), scope: "seed", keys })).flat();
  await seedSource(
    db,
    tables.filter(({ table }) => JOINED.includes(table)),
  );
};
