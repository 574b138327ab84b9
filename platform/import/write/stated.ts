import type { Rollup } from "../../database/rollup-check.ts";
import type { RegionLevel } from "../../region-code.ts";
import { isBelow } from "./below.ts";
import { nameOf, sameIn } from "./target.ts";

/**
 * The level of the regions that have to be known before their sum takes the place of what was stated for one above them.
 * Files come by regency, so that regencies make provinces and the nation.
 */
export const partsAt = ({ parts = "VILLAGE" }: Rollup, level: RegionLevel): RegionLevel => {
  if (level === "NATION" || level === "PROVINCE") return "REGENCY";
  return level === "REGENCY" ? parts : "VILLAGE";
};

/**
 * That the row `row` of a rollup was stated, in print or in a file. Nothing marks it: a sum has the source of a row directly
 * below it (`roll-up.ts`), and no file states a region beside its parts. To be asked before the rows below are written.
 */
export const isStated = (table: Rollup, row: string): string => `
  exists (
    select from data_source rd
    where rd.id = ${row}.source_id and (rd.provenance = 'PUBLISHED' or rd.provenance = 'IMPORTED' and not exists (
      select from region rr join ${nameOf(table.table)} rb on rb.region_code = rr.code${andSame("rb", row, table)}
      where rr.parent_code = ${row}.region_code and rb.source_id = ${row}.source_id)))`;

/** That regions which make up that of `row` have no figures of the same key, or SYNTHETIC ones. */
export const lacksParts = (table: Rollup, row: string): string => `
  exists (
    select from region part
    where part.level = case length(${row}.region_code)
        when 2 then '${partsAt(table, "NATION")}' when 5 then '${partsAt(table, "REGENCY")}' else '${partsAt(table, "DISTRICT")}' end
      and ${isBelow("part.code", `${row}.region_code`)}
      and not exists (
        select from ${nameOf(table.table)} pb join data_source pd on pd.id = pb.source_id and pd.provenance <> 'SYNTHETIC'
        where pb.region_code = part.code${andSame("pb", row, table)})
      ${table.isOfDesa === true ? `and ${HAS_DESA}` : ""})`;

/** That a region is a desa, or has one. */
const HAS_DESA = `exists (
  select from region desa
  where desa.level = 'VILLAGE' and desa.kind <> 'KELURAHAN' and desa.code >= part.code and desa.code < part.code || '/')`;

const andSame = (one: string, other: string, { keys }: Rollup): string =>
  keys.map((key) => ` and ${sameIn(one, other, [key])}`).join("");
