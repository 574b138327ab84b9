import type { Texts } from "./language.ts";
import type { RegionLink } from "./report-document.ts";

export type RegionLevel = RegionLink["level"];

/** Levels of regions in words, the highest first. */
export const LEVEL_NAMES: Readonly<Record<RegionLevel, Texts>> = {
  NATION: { id: "Nasional", en: "Nation" },
  PROVINCE: { id: "Provinsi", en: "Province" },
  REGENCY: { id: "Kabupaten/Kota", en: "Regency or city" },
  DISTRICT: { id: "Kecamatan", en: "District" },
  VILLAGE: { id: "Desa/Kelurahan", en: "Village" },
};
