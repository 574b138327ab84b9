import type { Knex } from "knex";
import pg from "pg";
import type { Config } from "../../../platform/config.ts";
import { copyRows } from "../../../platform/database/copy.ts";

/** A table of a source, with the columns that are read of it. */
interface CopiedTable {
  readonly source: "SOCIAL_WELFARE" | "VILLAGE_DEVELOPMENT" | "DISBURSEMENT";
  readonly table: string;
  readonly columns: readonly string[];
}

const YEARLY = ["region_code", "year"];
const BY_PERIOD = ["region_code", "period"];

const TABLES: readonly CopiedTable[] = [
  { source: "SOCIAL_WELFARE", table: "region", columns: ["code", "level", "kind"] },
  {
    source: "SOCIAL_WELFARE",
    table: "family_rollup",
    columns: [...BY_PERIOD, "known_at", "hidden", "families", "members", "elderly"],
  },
  {
    source: "SOCIAL_WELFARE",
    table: "welfare_flow_rollup",
    columns: [...BY_PERIOD, "hidden", "entitled", "commitment_met"],
  },
  { source: "SOCIAL_WELFARE", table: "staff_rollup", columns: [...BY_PERIOD, "known_at", "facilitators"] },
  { source: "SOCIAL_WELFARE", table: "graduation_rollup", columns: [...YEARLY, "hidden", "graduated", "natural_exit"] },
  { source: "SOCIAL_WELFARE", table: "complaint_rollup", columns: [...YEARLY, "hidden", "filed"] },
  { source: "VILLAGE_DEVELOPMENT", table: "village_fund_rollup", columns: [...YEARLY, "ceiling", "realised"] },
  {
    source: "VILLAGE_DEVELOPMENT",
    table: "village_index_rollup",
    columns: [
      ...YEARLY,
      "villages",
      "independent",
      "advanced",
      "developing",
      "lagging",
      "severely_lagging",
      "score_e4",
    ],
  },
  { source: "VILLAGE_DEVELOPMENT", table: "enterprise_rollup", columns: [...YEARLY, "total", "active"] },
  {
    source: "DISBURSEMENT",
    table: "disbursement_rollup",
    columns: [
      ...BY_PERIOD,
      "programme",
      "known_at",
      "hidden",
      "credited_families",
      "credited_amount",
      "withdrawn_amount",
      "returned_families",
    ],
  },
];

const TEXTS = ["code", "level", "kind", "region_code", "period", "programme"];
const typeOf = (column: string): string =>
  TEXTS.includes(column) ? `text collate "C"` : column === "hidden" ? "integer" : "numeric";

/**
 * Copies the rollups of all sources, as their databases hold them, into one database.
 *
 * @param regions SQL condition on `code`: the regions that are copied
 */
export const copyRollups = async (config: Config, scratch: Knex, regions: string): Promise<void> => {
  for (const { source, table, columns } of TABLES) {
    const from = new pg.Client({ connectionString: config[`${source}_DATABASE_URL`] });
    await from.connect();
    try {
      const own = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
      const code = table === "region" ? "code" : "region_code";
      const { rows } = await from.query<unknown[]>({
        text: `select ${own} from ${table} where exists (select where ${regions.replaceAll("code", `${table}.${code}`)})`,
        rowMode: "array",
      });
      await scratch.raw(`create table ${table} (${columns.map((column) => `${column} ${typeOf(column)}`).join(", ")})`);
      await scratch.transaction((trx) => copyRows(trx, table, columns, rows));
    } finally {
      await from.end();
    }
  }
};
