import type { RegionCode } from "../../region-code.ts";
import { type RegionForm, region } from "../cells/region.ts";
import { text } from "../cells/text.ts";
import type { Column } from "../format.ts";

/** What the village column takes, and where it stands: ids of families are made of it. */
export const VILLAGE_FIELD = {
  field: "village",
  scheme: "KEMENDAGRI",
  level: "VILLAGE",
  nameField: "villageName",
} as const satisfies RegionForm & { readonly field: string };

/** In a field `village`, beside `villageNameColumn` in a field `villageName`. */
export const villageColumn: Column<RegionCode> = {
  heading: "Kode Desa",
  synonyms: [
    "Kode Desa/Kelurahan",
    "Kode Kelurahan",
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
  cell: region(VILLAGE_FIELD),
  needs: "COLUMN",
};

export const villageNameColumn: Column<string> = {
  heading: "Nama Desa",
  synonyms: [
    "Desa",
    "Desa/Kelurahan",
    "Nama Desa/Kelurahan",
    "Kelurahan",
    "Kemendagri Nama Desa Kelurahan",
    "Village Name",
  ],
  description: {
    id: "Nama desa; membantu menemukan pengganti kode lama.",
    en: "The village's name; it helps to find the successor of a code that is out of date.",
  },
  cell: text(),
  needs: "NOTHING",
};
