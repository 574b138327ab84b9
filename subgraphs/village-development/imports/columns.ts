import { region } from "../../../platform/import/cells/region.ts";
import { text } from "../../../platform/import/cells/text.ts";
import { year } from "../../../platform/import/cells/year.ts";
import type { Column } from "../../../platform/import/format.ts";
import type { RegionCode } from "../../../platform/region-code.ts";

// Columns that several formats have.

export const yearColumn: Column<number> = {
  heading: "Tahun",
  synonyms: ["Tahun Anggaran", "Thn", "Year"],
  description: { id: "Tahun yang diterangkan baris ini.", en: "Year that the row is about." },
  cell: year(),
  needs: "COLUMN",
};

/** Beside `villageNameColumn` in a field `villageName`. */
export const villageColumn: Column<RegionCode> = {
  heading: "Kode Desa",
  synonyms: [
    "Kode Desa/Kelurahan",
    "Kode Wilayah",
    "Kode Kemendagri",
    "Kd Desa",
    "Kemendagri Kode Desa Kelurahan",
    "Village Code",
  ],
  description: {
    id: "Kode desa menurut Kemendagri, dengan atau tanpa titik; kode lama diganti bila penggantinya diketahui.",
    en: "The village's Kemendagri code, with dots or without; one that is out of date is replaced where its successor is known.",
  },
  cell: region({ scheme: "KEMENDAGRI", level: "VILLAGE", nameField: "villageName" }),
  needs: "COLUMN",
};

export const villageNameColumn: Column<string> = {
  heading: "Nama Desa",
  synonyms: ["Desa", "Nama Desa/Kelurahan", "Kemendagri Nama Desa Kelurahan", "Village Name"],
  description: {
    id: "Nama desa; membantu menemukan pengganti kode lama.",
    en: "The village's name; it helps to find the successor of a code that is out of date.",
  },
  cell: text(),
  needs: "NOTHING",
};
