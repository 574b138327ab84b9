import { yearRows } from "../../../platform/measures/figure-rows.ts";
import type { MeasureTable } from "../../../platform/measures/source-measures.ts";

/** Village fund (Dana Desa) of a budget year. */
export const VILLAGE_FUND_MEASURES: MeasureTable = {
  rows: yearRows("village_fund_rollup", { isHiding: false, hasDetailSource: true }),
  behaviour: "FLOW",
  smallestLevel: "VILLAGE",
  measures: [
    {
      id: "VILLAGE_FUND_CEILING",
      sql: "ceiling",
      unit: "RUPIAH",
      name: { id: "Pagu Dana Desa", en: "Village fund ceiling" },
      definition: {
        id: "Pagu Dana Desa yang ditetapkan pada awal tahun anggaran, tanpa tambahan.",
        en: "Village fund set at the start of the budget year, without what was added later.",
      },
      words: ["anggaran", "APBN", "budget", "allocation", "alokasi"],
    },
    {
      id: "VILLAGE_FUND_ADDITIONAL",
      sql: "additional",
      unit: "RUPIAH",
      name: { id: "Tambahan pagu Dana Desa", en: "Village fund added" },
      definition: {
        id: "Tambahan pagu Dana Desa dalam tahun berjalan, di luar pagu awal.",
        en: "Village fund added during the year, beside the ceiling.",
      },
      words: ["anggaran", "insentif", "budget", "extra"],
    },
    {
      id: "VILLAGE_FUND_TRANSFERRED",
      sql: "transferred",
      unit: "RUPIAH",
      name: { id: "Penyaluran Dana Desa", en: "Village fund transferred" },
      definition: {
        id: "Dana Desa yang disalurkan ke rekening kas desa.",
        en: "Village fund transferred by the treasury to the villages' accounts.",
      },
      words: ["salur", "rekening kas desa", "RKD", "paid"],
    },
    {
      id: "VILLAGE_FUND_REALISED",
      sql: "realised",
      unit: "RUPIAH",
      name: { id: "Realisasi Dana Desa", en: "Village fund realised" },
      definition: {
        id: "Dana Desa yang dibelanjakan desa.",
        en: "Village fund spent by the villages.",
      },
      words: ["serapan", "belanja", "absorption", "spent", "spending"],
    },
    {
      id: "VILLAGE_FUND_STAGE_1",
      sql: "stage1",
      unit: "RUPIAH",
      name: { id: "Penyaluran Dana Desa tahap I", en: "Village fund, stage 1" },
      definition: {
        id: "Dana Desa yang disalurkan pada tahap I.",
        en: "Village fund transferred in the first stage.",
      },
      words: ["tahap", "salur", "stage"],
    },
    {
      id: "VILLAGE_FUND_STAGE_2",
      sql: "stage2",
      unit: "RUPIAH",
      name: { id: "Penyaluran Dana Desa tahap II", en: "Village fund, stage 2" },
      definition: {
        id: "Dana Desa yang disalurkan pada tahap II.",
        en: "Village fund transferred in the second stage.",
      },
      words: ["tahap", "salur", "stage"],
    },
    {
      id: "VILLAGE_FUND_CASH_AID",
      sql: "cash_aid",
      unit: "RUPIAH",
      name: { id: "BLT Desa", en: "Village cash aid" },
      definition: {
        id: "Bagian Dana Desa yang ditentukan untuk Bantuan Langsung Tunai Desa (BLT Desa).",
        en: "Part of the village fund that is reserved for cash aid to poor families.",
      },
      words: ["bantuan langsung tunai", "earmark", "cash"],
    },
    {
      id: "VILLAGE_FUND_FOOD_SECURITY",
      sql: "food_security",
      unit: "RUPIAH",
      name: { id: "Ketahanan pangan Dana Desa", en: "Village fund for food security" },
      definition: {
        id: "Bagian Dana Desa yang ditentukan untuk ketahanan pangan.",
        en: "Part of the village fund that is reserved for food security.",
      },
      words: ["pangan", "earmark", "food"],
    },
    {
      id: "VILLAGE_FUND_STUNTING",
      sql: "stunting",
      unit: "RUPIAH",
      name: { id: "Pencegahan stunting Dana Desa", en: "Village fund against stunting" },
      definition: {
        id: "Bagian Dana Desa yang ditentukan untuk pencegahan stunting.",
        en: "Part of the village fund that is reserved for the prevention of stunting.",
      },
      words: ["gizi", "tengkes", "earmark", "nutrition"],
    },
    {
      id: "VILLAGE_FUND_VILLAGES",
      sql: "villages",
      behaviour: "STOCK",
      unit: "VILLAGES",
      name: { id: "Desa penerima Dana Desa", en: "Villages with village fund" },
      definition: {
        id: "Desa yang menerima Dana Desa.",
        en: "Villages that receive the village fund.",
      },
      words: ["jumlah desa", "recipients"],
    },
  ],
};
