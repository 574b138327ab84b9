import type { Knex } from "knex";

/**
 * Lets the rest of a transaction have plans made for the values at hand. All else has plans made for any values, which is right for
 * one row or a few regions, and can take a wrong index for a list that may be as long as a table.
 */
export const planForValues = async (trx: Knex.Transaction): Promise<void> => {
  await trx.raw("set local plan_cache_mode = force_custom_plan");
};
