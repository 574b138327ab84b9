import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import { createRegionResolver, type RegionAlias } from "./create-resolver.ts";
import type { KnownRegion } from "./name-index.ts";
import type { RegionResolver } from "./resolver.ts";

const REGIONS_FOR_IMPORT = "select code, name, level from region order by code";

// The latest code comes last, and so goes before one of another time.
const ALIASES_FOR_IMPORT = `
  select scheme, code, region_code as "regionCode" from region_alias order by scheme, code, valid_from nulls first`;

/** The finder of regions over a source's own reference tables, as they are now. */
export const readRegionResolver = async (db: Knex): Promise<RegionResolver> => {
  const regions = await queryRows<KnownRegion>(db, "regionsForImport", REGIONS_FOR_IMPORT);
  const aliases = await queryRows<RegionAlias>(db, "aliasesForImport", ALIASES_FOR_IMPORT);
  return createRegionResolver(regions, aliases);
};
