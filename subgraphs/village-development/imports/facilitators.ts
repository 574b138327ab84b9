import { count } from "../../../platform/import/cells/whole-number.ts";
import { regencyColumn, regencyNameColumn } from "../../../platform/import/columns/regency.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { Column, ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import { sumOfLevels, totalOf } from "./facilitator-total.ts";
import { writeFacilitators } from "./write-facilitators.ts";

/** Village facilitators of a regency and year. */
export interface Facilitators {
  readonly year: number;
  readonly regency: RegionCode;
  readonly regencyName: string | null;
  readonly experts: number | null;
  readonly district: number | null;
  readonly local: number | null;
  readonly total: number | null;
}

const findingsOf = (row: Facilitators): RowFinding<Facilitators>[] => {
  const sum = sumOfLevels(row);
  if (totalOf(row) === null) return [{ reason: "EMPTY", field: "total" }];
  return row.total !== null && sum !== null && row.total !== sum ? [{ reason: "PARTS_DIFFER", field: "total" }] : [];
};

const people = (
  heading: string,
  synonyms: readonly string[],
  needs: Column<number>["needs"],
  id: string,
  en: string,
): Column<number> => ({ heading, synonyms, description: { id, en }, cell: count(), needs });

/** Tenaga pendamping profesional by regency. */
export const facilitators: ImportFormat<Facilitators> = {
  id: "facilitators",
  title: { id: "Tenaga pendamping profesional desa", en: "Village facilitators" },
  publisher: "Kementerian Desa",
  columns: {
    year: yearColumn,
    regency: regencyColumn,
    regencyName: regencyNameColumn,
    experts: people("TA", ["Tenaga Ahli"], "VALUE", "Tenaga ahli kabupaten.", "Experts of the regency."),
    district: people("PD", ["Pendamping Desa"], "VALUE", "Pendamping desa di kecamatan.", "District facilitators."),
    local: people("PLD", ["Pendamping Lokal Desa"], "VALUE", "Pendamping lokal desa.", "Local facilitators."),
    total: people(
      "Jumlah",
      ["Jumlah TPP", "Total"],
      "NOTHING",
      "Jumlah seluruhnya; tanpa kolom ini dijumlahkan dari TA, PD dan PLD.",
      "All of them; without the column it is the sum of TA, PD and PLD.",
    ),
  },
  key: ["year", "regency"],
  summed: ["experts", "district", "local"],
  totalOf: "year",
  rules: ["EMPTY", "PARTS_DIFFER"],
  check: findingsOf,
  isTotal: ({ regency, regencyName }) => regency === undefined && isTotalName(regencyName),
  write: writeFacilitators,
};
