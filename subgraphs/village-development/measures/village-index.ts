import { yearRows } from "../../../platform/measures/figure-rows.ts";
import type { MeasureRow, MeasureTable } from "../../../platform/measures/source-measures.ts";
import { IDM_LIMITS, LOWEST_STATUS, SCORE_UNIT } from "../idm-classes.ts";

/** A mean over the villages, in ten-thousandths, as the graph rounds it. */
const meanOf = (sum: string): string => `round(${sum}::numeric / nullif(villages, 0))::bigint`;

/** The status as the graph tells it: of one village its own, of several the class of their mean score. */
const STATUS = `case
      when villages = 1 then case
        when independent = 1 then 'INDEPENDENT' when advanced = 1 then 'ADVANCED' when developing = 1 then 'DEVELOPING'
        when lagging = 1 then 'LAGGING' when severely_lagging = 1 then 'SEVERELY_LAGGING' end
      when kind = 'IDM' then case
        ${IDM_LIMITS.map(([status, limit]) => `when ${meanOf("score_e4")} > ${Math.round(limit * SCORE_UNIT)} then '${status}'`).join(" ")}
        when score_e4 is not null then '${LOWEST_STATUS}' end
    end`;

const SCORE = { unit: "SCORE", decimals: 4, isAdditive: false } as const satisfies Partial<MeasureRow>;

/** Village index: the IDM until 2024, the Indeks Desa from 2025. */
export const VILLAGE_INDEX_MEASURES: MeasureTable = {
  rows: yearRows("village_index_rollup", { isHiding: false, hasDetailSource: true }),
  behaviour: "STOCK",
  smallestLevel: "VILLAGE",
  breaks: [
    {
      year: 2025,
      reason: {
        id: "Mulai 2025 Indeks Desa dengan enam dimensi menggantikan Indeks Desa Membangun (IDM).",
        en: "From 2025 the Indeks Desa with six dimensions replaces the Indeks Desa Membangun (IDM).",
      },
    },
  ],
  measures: [
    {
      id: "INDEX_SCORE",
      sql: meanOf("score_e4"),
      ...SCORE,
      name: { id: "Skor indeks desa", en: "Village index score" },
      definition: {
        id: "Skor Indeks Desa Membangun (IDM) 0 sampai 1, mulai 2025 skor Indeks Desa; di atas desa rata-rata desanya.",
        en: "Score of the IDM from 0 to 1, from 2025 of the Indeks Desa; above the village the mean of its villages.",
      },
      words: ["IDM", "indeks desa membangun", "kemandirian", "development"],
    },
    {
      id: "INDEX_SOCIAL",
      sql: meanOf("social_e4"),
      ...SCORE,
      name: { id: "Indeks ketahanan sosial", en: "Social resilience" },
      definition: {
        id: "Dimensi sosial dari indeks desa (IKS), 0 sampai 1; di atas desa rata-rata desanya.",
        en: "Social dimension of the village index, from 0 to 1; above the village the mean of its villages.",
      },
      words: ["IKS", "dimensi sosial"],
    },
    {
      id: "INDEX_ECONOMIC",
      sql: meanOf("economic_e4"),
      ...SCORE,
      name: { id: "Indeks ketahanan ekonomi", en: "Economic resilience" },
      definition: {
        id: "Dimensi ekonomi dari indeks desa (IKE), 0 sampai 1; di atas desa rata-rata desanya.",
        en: "Economic dimension of the village index, from 0 to 1; above the village the mean of its villages.",
      },
      words: ["IKE", "dimensi ekonomi"],
    },
    {
      id: "INDEX_ENVIRONMENTAL",
      sql: meanOf("environmental_e4"),
      ...SCORE,
      name: { id: "Indeks ketahanan lingkungan", en: "Environmental resilience" },
      definition: {
        id: "Dimensi lingkungan (ekologi) dari indeks desa (IKL), 0 sampai 1; di atas desa rata-rata desanya.",
        en: "Environmental dimension of the village index, from 0 to 1; above the village the mean of its villages.",
      },
      words: ["IKL", "ekologi", "ecology"],
    },
    {
      id: "INDEX_VILLAGES",
      sql: "villages",
      unit: "VILLAGES",
      name: { id: "Desa terindeks", en: "Villages with an index" },
      definition: {
        id: "Desa yang memiliki indeks desa dalam tahun itu.",
        en: "Villages that have an index in the year.",
      },
      words: ["jumlah desa"],
    },
    {
      id: "VILLAGES_INDEPENDENT",
      sql: "independent",
      unit: "VILLAGES",
      name: { id: "Desa Mandiri", en: "Independent villages" },
      definition: {
        id: "Desa dengan status Mandiri.",
        en: "Villages with the status independent.",
      },
      words: ["status desa", "IDM"],
    },
    {
      id: "VILLAGES_ADVANCED",
      sql: "advanced",
      unit: "VILLAGES",
      name: { id: "Desa Maju", en: "Advanced villages" },
      definition: {
        id: "Desa dengan status Maju.",
        en: "Villages with the status advanced.",
      },
      words: ["status desa", "IDM"],
    },
    {
      id: "VILLAGES_DEVELOPING",
      sql: "developing",
      unit: "VILLAGES",
      name: { id: "Desa Berkembang", en: "Developing villages" },
      definition: {
        id: "Desa dengan status Berkembang.",
        en: "Villages with the status developing.",
      },
      words: ["status desa", "IDM"],
    },
    {
      id: "VILLAGES_LAGGING",
      sql: "lagging",
      unit: "VILLAGES",
      name: { id: "Desa Tertinggal", en: "Lagging villages" },
      definition: {
        id: "Desa dengan status Tertinggal.",
        en: "Villages with the status lagging.",
      },
      words: ["status desa", "IDM", "left behind"],
    },
    {
      id: "VILLAGES_SEVERELY_LAGGING",
      sql: "severely_lagging",
      unit: "VILLAGES",
      name: { id: "Desa Sangat Tertinggal", en: "Severely lagging villages" },
      definition: {
        id: "Desa dengan status Sangat Tertinggal.",
        en: "Villages with the status severely lagging.",
      },
      words: ["status desa", "IDM", "left behind"],
    },
  ],
  attributes: [
    {
      id: "INDEX_STATUS",
      sql: STATUS,
      name: { id: "Status desa", en: "Village status" },
      definition: {
        id: "Status menurut indeks desa; di atas desa kelas skor rata-rata selama batas kelasnya diketahui (IDM).",
        en: "Status by the village index; above the village the class of the mean score where class limits are known (IDM).",
      },
      words: ["IDM", "mandiri", "tertinggal"],
      values: {
        INDEPENDENT: { id: "Mandiri", en: "Independent" },
        ADVANCED: { id: "Maju", en: "Advanced" },
        DEVELOPING: { id: "Berkembang", en: "Developing" },
        LAGGING: { id: "Tertinggal", en: "Lagging" },
        SEVERELY_LAGGING: { id: "Sangat Tertinggal", en: "Severely lagging" },
      },
    },
    {
      id: "INDEX_KIND",
      sql: "kind",
      name: { id: "Jenis indeks", en: "Kind of index" },
      definition: {
        id: "Indeks yang menilai desa dalam tahun itu.",
        en: "Which index the villages were assessed by in the year.",
      },
      values: {
        IDM: { id: "Indeks Desa Membangun", en: "Indeks Desa Membangun (until 2024)" },
        VILLAGE_INDEX: { id: "Indeks Desa", en: "Indeks Desa (from 2025)" },
      },
    },
  ],
};
