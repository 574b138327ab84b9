import type { ImportFormat } from "../../../platform/import/format.ts";
import { writeFigures } from "../../../platform/import/write/figures.ts";
import { FACILITATION_ROLLUP } from "../rollups.ts";
import type { Facilitators } from "./facilitators.ts";
import { totalOf } from "./facilitator-total.ts";

/** Writes the facilitators of regencies. */
export const writeFacilitators: ImportFormat<Facilitators>["write"] = (trx, rows, context) =>
  writeFigures(
    trx,
    FACILITATION_ROLLUP,
    rows.map(({ line, row }) => ({
      line,
      code: row.regency,
      values: {
        year: row.year,
        facilitators: totalOf(row),
        experts: row.experts,
        district_facilitators: row.district,
        local_facilitators: row.local,
      },
    })),
    context,
  );
