import type { ImportFormat } from "../../../platform/import/format.ts";
import { writeFigures } from "../../../platform/import/write/figures.ts";
import { VILLAGE_FUND_ROLLUP } from "../rollups.ts";
import { addUndetailed } from "./undetailed-fund.ts";
import type { VillageFundStages } from "./village-fund-stages.ts";

/** Writes the funds of villages. What was transferred in all is known when both stages are. */
export const writeVillageFund: ImportFormat<VillageFundStages>["write"] = async (trx, rows, context) => {
  const notWritten = await writeFigures(
    trx,
    VILLAGE_FUND_ROLLUP,
    rows.map(({ line, row }) => ({
      line,
      code: row.village,
      values: {
        year: row.year,
        villages: 1,
        ceiling: row.ceiling,
        additional: row.additional,
        transferred: row.stage1 === null || row.stage2 === null ? null : row.stage1 + row.stage2,
        realised: row.realised,
        stage1: row.stage1,
        stage2: row.stage2,
        cash_aid: row.cashAid,
        food_security: row.foodSecurity,
        stunting: row.stunting,
      },
    })),
    context,
  );
  await addUndetailed(
    trx,
    rows.map(({ row }) => row.year),
  );
  return notWritten;
};
