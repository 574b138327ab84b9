import { lastKnownRows } from "../../../platform/measures/figure-rows.ts";
import type { MeasureTable } from "../../../platform/measures/source-measures.ts";
import { FAMILY } from "../../../platform/suppression/groups.ts";

/** Families in PKH: the last known count of a period. */
export const FAMILY_MEASURES: MeasureTable = {
  rows: lastKnownRows("family_rollup", { isHiding: true, hasDetailSource: true }),
  behaviour: "STOCK",
  smallestLevel: "VILLAGE",
  measures: [
    {
      id: "PKH_FAMILIES",
      sql: "families",
      group: FAMILY.FAMILIES,
      unit: "FAMILIES",
      name: { id: "KPM PKH", en: "PKH families" },
      definition: {
        id: "Keluarga Penerima Manfaat (KPM) yang menjadi peserta PKH menurut hitungan terakhir dalam periode.",
        en: "Beneficiary families that take part in PKH, at the last count in the period.",
      },
      words: ["keluarga miskin", "penerima bantuan", "peserta", "poor families", "recipients", "beneficiaries"],
    },
    {
      id: "PKH_MEMBERS",
      sql: "members",
      group: FAMILY.MEMBERS,
      unit: "PEOPLE",
      name: { id: "Anggota komponen PKH", en: "PKH members" },
      definition: {
        id: "Anggota keluarga peserta PKH yang dihitung sebagai komponen.",
        en: "People in PKH families that count as a component.",
      },
      words: ["jiwa", "orang", "people", "persons"],
    },
    {
      id: "PKH_PREGNANT",
      sql: "pregnant",
      group: FAMILY.PREGNANT,
      unit: "PEOPLE",
      name: { id: "Ibu hamil", en: "Pregnant women" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen ibu hamil.",
        en: "Members of PKH families with the component of pregnant women.",
      },
      words: ["bumil", "kehamilan", "pregnancy", "mothers"],
    },
    {
      id: "PKH_EARLY_CHILDHOOD",
      sql: "early_childhood",
      group: FAMILY.EARLY_CHILDHOOD,
      unit: "PEOPLE",
      name: { id: "Anak usia dini", en: "Young children" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen anak usia dini (0 sampai 6 tahun).",
        en: "Members of PKH families with the component of children of 0 to 6 years.",
      },
      words: ["balita", "bayi", "toddlers", "babies", "stunting"],
    },
    {
      id: "PKH_PRIMARY",
      sql: "primary_school",
      group: FAMILY.SCHOOL,
      unit: "PEOPLE",
      name: { id: "Anak SD", en: "Children in primary school" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen anak SD atau sederajat.",
        en: "Members of PKH families with the component of children in primary school.",
      },
      words: ["sekolah dasar", "murid", "pupils", "elementary"],
    },
    {
      id: "PKH_JUNIOR_SECONDARY",
      sql: "junior_secondary",
      group: FAMILY.SCHOOL,
      unit: "PEOPLE",
      name: { id: "Anak SMP", en: "Children in junior secondary school" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen anak SMP atau sederajat.",
        en: "Members of PKH families with the component of children in junior secondary school.",
      },
      words: ["sekolah menengah pertama", "siswa", "pupils"],
    },
    {
      id: "PKH_SENIOR_SECONDARY",
      sql: "senior_secondary",
      group: FAMILY.SCHOOL,
      unit: "PEOPLE",
      name: { id: "Anak SMA", en: "Children in senior secondary school" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen anak SMA atau sederajat.",
        en: "Members of PKH families with the component of children in senior secondary school.",
      },
      words: ["sekolah menengah atas", "siswa", "pupils", "high school"],
    },
    {
      id: "PKH_ELDERLY",
      sql: "elderly",
      group: FAMILY.ELDERLY,
      unit: "PEOPLE",
      name: { id: "Lanjut usia", en: "Elderly people" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen lanjut usia; batas umurnya berubah dari tahun ke tahun.",
        en: "Members of PKH families with the component of elderly people; the age limit has changed over the years.",
      },
      words: ["lansia", "jompo", "old people", "seniors"],
    },
    {
      id: "PKH_SEVERE_DISABILITY",
      sql: "severe_disability",
      group: FAMILY.SEVERE_DISABILITY,
      unit: "PEOPLE",
      name: { id: "Penyandang disabilitas berat", en: "People with a severe disability" },
      definition: {
        id: "Anggota keluarga peserta PKH dengan komponen disabilitas berat.",
        en: "Members of PKH families with the component of severe disability.",
      },
      words: ["difabel", "cacat", "disabled"],
    },
    {
      id: "PKH_GROSS_HR_VIOLATION_VICTIM",
      sql: "gross_hr_violation_victim",
      group: FAMILY.VICTIMS,
      unit: "PEOPLE",
      name: { id: "Korban pelanggaran HAM berat", en: "Victims of gross human-rights violations" },
      definition: {
        id: "Anggota keluarga peserta PKH yang merupakan korban pelanggaran HAM berat atau ahli warisnya.",
        en: "Members of PKH families that are victims of gross human-rights violations, or their heirs.",
      },
      words: ["hak asasi manusia", "human rights"],
    },
    {
      id: "PKH_ACTIVE_FAMILIES",
      sql: "active",
      group: FAMILY.STATUS,
      unit: "FAMILIES",
      name: { id: "KPM aktif", en: "Active families" },
      definition: {
        id: "KPM peserta PKH yang dibayar.",
        en: "Families that take part in PKH and are paid.",
      },
      words: ["status kepesertaan", "paid"],
    },
    {
      id: "PKH_SUSPENDED_FAMILIES",
      sql: "suspended",
      group: FAMILY.STATUS,
      unit: "FAMILIES",
      name: { id: "KPM ditangguhkan", en: "Suspended families" },
      definition: {
        id: "KPM peserta PKH yang pembayarannya ditangguhkan.",
        en: "Families that take part in PKH and whose payment is suspended.",
      },
      words: ["penangguhan", "status kepesertaan", "on hold"],
    },
    {
      id: "PKH_FAMILIES_WITH_FOOD_AID",
      sql: "sembako_families",
      group: FAMILY.FOOD_AID,
      unit: "FAMILIES",
      name: { id: "KPM PKH penerima Sembako", en: "PKH families with food aid" },
      definition: {
        id: "KPM peserta PKH yang juga menerima Sembako (Bantuan Pangan Non-Tunai) sebagai program komplementer.",
        en: "PKH families that also receive food aid (Sembako, formerly BPNT).",
      },
      words: ["BPNT", "pangan", "komplementer", "complementary", "food"],
    },
  ],
};
