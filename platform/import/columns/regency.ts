import type { RegionCode } from "../../region-code.ts";
import { region } from "../cells/region.ts";
import { text } from "../cells/text.ts";
import type { Column } from "../format.ts";

/** Beside `regencyNameColumn` in a field `regencyName`. */
export const regencyColumn: Column<RegionCode> = {
  heading: "Kode Kabupaten/Kota",
  synonyms: ["Kode Kab/Kota", "Kode Kab/Kota Kemendagri", "Kode Kemendagri", "Kode Wilayah"],
  description: {
    id: "Kode kabupaten atau kota menurut Kemendagri.",
    en: "Kemendagri code of the regency or city.",
  },
  cell: region({ scheme: "KEMENDAGRI", level: "REGENCY", nameField: "regencyName" }),
  needs: "COLUMN",
};

export const regencyNameColumn: Column<string> = {
  heading: "Nama Kabupaten/Kota",
  synonyms: ["Kabupaten/Kota", "Nama Kab/Kota", "Kab/Kota", "Kabupaten"],
  description: {
    id: "Nama wilayah; membantu menemukan pengganti kode lama.",
    en: "Name of the region; it helps to find the successor of a code that is out of date.",
  },
  cell: text(),
  needs: "NOTHING",
};
