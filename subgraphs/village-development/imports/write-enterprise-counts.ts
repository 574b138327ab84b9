import type { ImportFormat } from "../../../platform/import/format.ts";
import { writeFigures } from "../../../platform/import/write/figures.ts";
import { ENTERPRISE_ROLLUP } from "../rollups.ts";
import type { OpenDataVillage } from "./open-data-villages.ts";

/** Writes how many enterprises villages have; whether they work, and what they are, such rows do not say. */
export const writeEnterpriseCounts: ImportFormat<OpenDataVillage>["write"] = (trx, rows, context) =>
  writeFigures(
    trx,
    ENTERPRISE_ROLLUP,
    rows.map(({ line, row: { year, village, enterprises } }) => ({
      line,
      code: village,
      values: { year, total: enterprises, villages_with_enterprise: Math.min(enterprises, 1) },
    })),
    context,
  );
