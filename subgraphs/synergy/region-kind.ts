import type { AttributeInfo } from "../../platform/measures/measure.ts";

/** What the law calls a region: an attribute that the region reference tells, so that no source has to publish it. */
export const REGION_KIND: AttributeInfo = {
  id: "REGION_KIND",
  name: { id: "Jenis wilayah", en: "Kind of region" },
  definition: {
    id: "Sebutan wilayah menurut undang-undang.",
    en: "What the law calls the region.",
  },
  words: ["jenis", "kabupaten", "kota", "desa", "kelurahan", "kind", "city", "village"],
  smallestLevel: "VILLAGE",
  values: {
    NEGARA: { id: "Negara", en: "Republic" },
    PROVINSI: { id: "Provinsi", en: "Province" },
    KABUPATEN: { id: "Kabupaten", en: "Rural regency" },
    KOTA: { id: "Kota", en: "City" },
    KECAMATAN: { id: "Kecamatan", en: "District" },
    DESA: { id: "Desa", en: "Self-governing village" },
    KELURAHAN: { id: "Kelurahan", en: "Urban village" },
    DESA_ADAT: { id: "Desa adat", en: "Customary village" },
  },
};
