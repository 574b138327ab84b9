import type { ImportFormat } from "../../../platform/import/format.ts";
import { writeFigures } from "../../../platform/import/write/figures.ts";
import { NATION } from "../../../platform/region-code.ts";
import { VILLAGE_FUND_ROLLUP } from "../rollups.ts";
import { addUndetailed, writeUndetailed } from "./undetailed-fund.ts";
import type { RegencyFund } from "./village-fund-regency.ts";

/** Writes the funds of regencies, and beside the sum of the nation what is not detailed. */
export const writeRegencyFund: ImportFormat<RegencyFund>["write"] = async (trx, rows, context) => {
  const regencies = rows.filter(({ row }) => row.region !== NATION);
  const national = rows.filter(({ row }) => row.region === NATION);
  const notWritten = [
    ...(await writeFigures(
      trx,
      VILLAGE_FUND_ROLLUP,
      regencies.map(({ line, row: { year, region, ceiling, realised } }) => ({
        line,
        code: region,
        values: { year, ceiling, realised },
      })),
      context,
    )),
    ...(await writeUndetailed(
      trx,
      national.map(({ line, row: { year, region, ceiling } }) => ({
        line,
        values: [region, year, ceiling, context.sourceId],
      })),
      context,
    )),
  ];
  await addUndetailed(
    trx,
    rows.map(({ row }) => row.year),
  );
  return notWritten;
};
