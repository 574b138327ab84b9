import { rowOf } from "./row-of.ts";

const fund = rowOf("villageFund");
const index = rowOf("villageIndex");
const enterprises = rowOf("villageEnterpriseSummary");

/** What the village ministry's source says of every region. */
export const VILLAGE = {
  fundCeiling: fund(
    {
      id: "village-fund-ceiling",
      label: { id: "Pagu Dana Desa", en: "Village fund ceiling" },
      definition: {
        id: "Pagu Dana Desa setahun, tanpa tambahan dan insentif.",
        en: "Ceiling of the village fund of the year, without additions and incentives.",
      },
      unit: "RUPIAH",
    },
    (part) => ({ value: part?.ceiling ?? null, provenance: part?.provenance ?? null }),
  ),
  fundRealised: fund(
    {
      id: "village-fund-realised",
      label: { id: "Realisasi Dana Desa", en: "Village fund realised" },
      definition: {
        id: "Dana Desa yang dibelanjakan desa dalam setahun; dengan tambahan dapat melebihi pagu.",
        en: "What the villages spent of the fund in the year; with additions it may exceed the ceiling.",
      },
      unit: "RUPIAH",
    },
    (part) => ({ value: part?.realised ?? null, provenance: part?.detailProvenance ?? null }),
  ),
  fundTransferred: fund(
    {
      id: "village-fund-transferred",
      label: { id: "Penyaluran Dana Desa", en: "Village fund transferred" },
      definition: {
        id: "Dana Desa yang disalurkan ke rekening kas desa dalam setahun.",
        en: "What was transferred to the villages' accounts in the year.",
      },
      unit: "RUPIAH",
    },
    (part) => ({ value: part?.transferred ?? null, provenance: part?.detailProvenance ?? null }),
  ),
  fundAbsorption: fund(
    {
      id: "village-fund-absorption",
      label: { id: "Serapan Dana Desa", en: "Village fund absorption" },
      definition: {
        id: "Realisasi dalam persen dari yang tersedia, sebagaimana dihitung sumbernya.",
        en: "Realised as a percentage of what was there to spend, as its source computes it.",
      },
      unit: "PERCENT",
    },
    (part) => ({ value: part?.absorption ?? null, provenance: part?.detailProvenance ?? null }),
  ),
  fundVillages: fund(
    {
      id: "village-fund-villages",
      label: { id: "Desa penerima Dana Desa", en: "Villages with village fund" },
      definition: {
        id: "Desa yang menerima Dana Desa dalam setahun; kelurahan tidak menerimanya.",
        en: "Villages that receive the fund in the year; urban wards receive none.",
      },
      unit: "VILLAGES",
    },
    (part) => ({ value: part?.villages ?? null, provenance: part?.detailProvenance ?? null }),
  ),
  indexScore: {
    ...index(
      {
        id: "village-index",
        label: { id: "Skor indeks desa", en: "Village index score" },
        definition: {
          id: "Skor Indeks Desa Membangun (sampai 2024) atau Indeks Desa (mulai 2025), dari 0 sampai 1; keduanya tidak sebanding.",
          en: "Score of Indeks Desa Membangun (until 2024) or Indeks Desa (from 2025), from 0 to 1; the two do not compare.",
        },
        unit: "SCORE",
      },
      (part) => ({ value: part?.score ?? null, provenance: part?.detailProvenance ?? null }),
    ),
    wayOf: ({ region }: { readonly region: { readonly villageIndex: { readonly kind: string | null } | null } }) =>
      region.villageIndex?.kind ?? null,
  },
  independentVillages: index(
    {
      id: "villages-independent",
      label: { id: "Desa Mandiri", en: "Independent villages" },
      definition: {
        id: "Desa berstatus Mandiri menurut indeks desa setahun.",
        en: "Villages with the highest status by the index of the year.",
      },
      unit: "VILLAGES",
    },
    (part) => ({
      value: part?.byStatus?.find(({ status }) => status === "INDEPENDENT")?.villages ?? null,
      provenance: part?.provenance ?? null,
    }),
  ),
  enterprises: enterprises(
    {
      id: "enterprises",
      label: { id: "BUM Desa", en: "Village enterprises" },
      definition: {
        id: "Badan Usaha Milik Desa, aktif maupun tidak.",
        en: "Enterprises owned by villages, at work or not.",
      },
      unit: "ENTERPRISES",
    },
    (part) => ({ value: part?.total ?? null, provenance: part?.provenance ?? null }),
  ),
  enterprisesActive: enterprises(
    {
      id: "enterprises-active",
      label: { id: "BUM Desa aktif", en: "Active village enterprises" },
      definition: { id: "Badan Usaha Milik Desa yang berusaha.", en: "Enterprises of villages that are at work." },
      unit: "ENTERPRISES",
    },
    (part) => ({ value: part?.active ?? null, provenance: part?.detailProvenance ?? null }),
  ),
  enterpriseVillages: enterprises(
    {
      id: "enterprise-villages",
      label: { id: "Desa memiliki BUM Desa", en: "Villages with an enterprise" },
      definition: {
        id: "Desa yang memiliki BUM Desa, aktif maupun tidak.",
        en: "Villages that have an enterprise, at work or not.",
      },
      unit: "VILLAGES",
    },
    (part) => ({ value: part?.villagesWithEnterprise ?? null, provenance: part?.detailProvenance ?? null }),
  ),
};
