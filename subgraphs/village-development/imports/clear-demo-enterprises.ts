import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";

const gone = (table: string): string => `
  with gone as (
    delete from ${table} t using data_source d
    where t.regency_code = any($2) and d.id = t.source_id and d.provenance = 'SYNTHETIC'
    returning t.*
  )`;

const CLEAR_ROLES = `
  ${gone("enterprise_role")}
  ${keepSuperseded({ table: "enterprise_role", key: ["regency_code", "family_id", "enterprise_id", "role"], columns: [] }, "gone old")}`;

const CLEAR_ENTERPRISES = `
  ${gone("village_enterprise")}
  ${keepSuperseded({ table: "village_enterprise", key: ["regency_code", "id"], columns: [] }, "gone old")}`;

/**
 * Removes the SYNTHETIC enterprises of regencies, with the parts that families have in them: invented and real enterprises
 * never stand in one list.
 */
export const clearDemoEnterprises = async (
  trx: Knex.Transaction,
  regencies: readonly string[],
  sourceId: string,
): Promise<void> => {
  await queryRows(trx, "clearDemoEnterpriseRoles", CLEAR_ROLES, [sourceId, regencies]);
  await queryRows(trx, "clearDemoEnterprises", CLEAR_ENTERPRISES, [sourceId, regencies]);
};
