import { yearRows } from "../../../platform/measures/figure-rows.ts";
import type { FigureRows, MeasureTable } from "../../../platform/measures/source-measures.ts";
import { COHORT, COMPLAINT, GRADUATION } from "../../../platform/suppression/groups.ts";

/** The cohorts that the rule in force in the year wants checked again, at the last known count of the year. */
const DUE_COHORTS: FigureRows = {
  name: "cohort_rollup",
  grain: "YEAR",
  text: (select) => `
    select region_code, ${select}
    from (
      select *, rank() over (partition by region_code order by known_at desc) as recency
      from cohort_rollup
      where region_code = any($1) and left(period, 4)::smallint = any($2)
    ) counted
    join (
      select cohort_from, cohort_to, source_id as rule_source_id
      from recertification_rule
      where year <= ($2::smallint[])[1]
      order by year desc
      limit 1
    ) rule on cohort between cohort_from and cohort_to
    where recency = 1
    group by region_code`,
  hidden: "bit_or(hidden)",
  sources: "string_agg(concat_ws(',', rule_source_id, source_id), ',')",
};

/** Families of early cohorts. */
export const RECERTIFICATION_MEASURES: MeasureTable = {
  rows: DUE_COHORTS,
  behaviour: "STOCK",
  smallestLevel: "REGENCY",
  measures: [
    {
      id: "RECERTIFICATION_FAMILIES",
      sql: "sum(families)",
      group: COHORT.FAMILIES,
      unit: "FAMILIES",
      name: { id: "KPM wajib resertifikasi", en: "Families due for recertification" },
      definition: {
        id: "KPM dari kohor awal yang kelayakannya harus diperiksa kembali menurut aturan tahun itu.",
        en: "Families of early cohorts whose eligibility must be checked again by the rule of the year.",
      },
      words: ["resertifikasi", "kohor", "cohort"],
    },
  ],
};

/** Families that left. */
export const GRADUATION_MEASURES: MeasureTable = {
  rows: yearRows("graduation_rollup", { isHiding: true, hasDetailSource: false }),
  behaviour: "FLOW",
  smallestLevel: "VILLAGE",
  measures: [
    {
      id: "GRADUATED_FAMILIES",
      sql: "graduated",
      group: GRADUATION.GRADUATED,
      unit: "FAMILIES",
      name: { id: "KPM graduasi", en: "Graduated families" },
      definition: {
        id: "KPM yang keluar dari PKH dalam tahun itu karena tidak lagi memerlukannya.",
        en: "Families that left PKH in the year because they no longer need it.",
      },
      words: ["lulus", "keluar", "graduation", "exit"],
    },
    {
      id: "GRADUATED_NATURALLY",
      sql: "natural_exit",
      group: GRADUATION.KINDS,
      unit: "FAMILIES",
      name: { id: "Graduasi alamiah", en: "Natural graduations" },
      definition: {
        id: "KPM graduasi karena tidak lagi memiliki komponen.",
        en: "Graduated families that have no component left.",
      },
      words: ["lulus", "natural exit"],
    },
    {
      id: "GRADUATED_PROSPEROUS",
      sql: "prosperous",
      group: GRADUATION.KINDS,
      unit: "FAMILIES",
      name: { id: "Graduasi sejahtera", en: "Prosperous graduations" },
      definition: {
        id: "KPM graduasi karena dinyatakan mampu.",
        en: "Graduated families that were found well off.",
      },
      words: ["mampu", "lulus", "well off"],
    },
    {
      id: "GRADUATED_INDEPENDENT",
      sql: "independent",
      group: GRADUATION.KINDS,
      unit: "FAMILIES",
      name: { id: "Graduasi mandiri", en: "Independent graduations" },
      definition: {
        id: "KPM graduasi atas kemauan sendiri.",
        en: "Graduated families that left by their own will.",
      },
      words: ["sukarela", "lulus", "voluntary"],
    },
  ],
};

/** Complaints about aid. */
export const COMPLAINT_MEASURES: MeasureTable = {
  rows: yearRows("complaint_rollup", { isHiding: true, hasDetailSource: false }),
  behaviour: "FLOW",
  smallestLevel: "VILLAGE",
  measures: [
    {
      id: "COMPLAINTS_FILED",
      sql: "filed",
      group: COMPLAINT.FILED,
      unit: "COMPLAINTS",
      name: { id: "Pengaduan", en: "Complaints filed" },
      definition: {
        id: "Pengaduan tentang bantuan yang diterima dalam tahun itu.",
        en: "Complaints about aid that were filed in the year.",
      },
      words: ["keluhan", "laporan", "aduan", "grievances"],
    },
    {
      id: "COMPLAINTS_RESOLVED",
      sql: "resolved",
      group: COMPLAINT.RESOLVED,
      unit: "COMPLAINTS",
      name: { id: "Pengaduan selesai", en: "Complaints resolved" },
      definition: {
        id: "Pengaduan tahun itu yang telah diselesaikan.",
        en: "Complaints of the year that were resolved.",
      },
      words: ["keluhan", "aduan", "settled"],
    },
    {
      id: "COMPLAINTS_INVALID_DATA",
      sql: "invalid_data",
      group: COMPLAINT.CATEGORIES,
      unit: "COMPLAINTS",
      name: { id: "Pengaduan data tidak sesuai", en: "Complaints of invalid data" },
      definition: {
        id: "Pengaduan bahwa data penerima tidak sesuai.",
        en: "Complaints that the data of a recipient is wrong.",
      },
      words: ["keluhan", "aduan", "kategori", "wrong data"],
    },
    {
      id: "COMPLAINTS_NOT_DISBURSED",
      sql: "not_disbursed",
      group: COMPLAINT.CATEGORIES,
      unit: "COMPLAINTS",
      name: { id: "Pengaduan bantuan tidak tersalur", en: "Complaints of aid not paid" },
      definition: {
        id: "Pengaduan bahwa bantuan tidak tersalur.",
        en: "Complaints that aid was not paid.",
      },
      words: ["keluhan", "aduan", "kategori", "not disbursed"],
    },
    {
      id: "COMPLAINTS_UNDESERVING",
      sql: "undeserving",
      group: COMPLAINT.CATEGORIES,
      unit: "COMPLAINTS",
      name: { id: "Sanggahan penerima tidak layak", en: "Complaints of undeserving recipients" },
      definition: {
        id: "Pengaduan (sanggah) bahwa penerima tidak layak.",
        en: "Complaints that a recipient does not deserve the aid.",
      },
      words: ["keluhan", "aduan", "sanggah", "kategori"],
    },
    {
      id: "COMPLAINTS_DEDUCTION",
      sql: "deduction",
      group: COMPLAINT.CATEGORIES,
      unit: "COMPLAINTS",
      name: { id: "Pengaduan pemotongan", en: "Complaints of deductions" },
      definition: {
        id: "Pengaduan bahwa bantuan dipotong.",
        en: "Complaints that aid was cut by somebody.",
      },
      words: ["keluhan", "aduan", "pungli", "kategori", "illegal levy"],
    },
    {
      id: "COMPLAINTS_OTHER",
      sql: "other",
      group: COMPLAINT.CATEGORIES,
      unit: "COMPLAINTS",
      name: { id: "Pengaduan lain", en: "Other complaints" },
      definition: {
        id: "Pengaduan di luar kategori lainnya.",
        en: "Complaints of no other category.",
      },
      words: ["keluhan", "aduan", "kategori"],
    },
  ],
};

/** What coordination meetings agreed. */
export const COORDINATION_MEASURES: MeasureTable = {
  rows: yearRows("coordination_rollup", { isHiding: false, hasDetailSource: false }),
  behaviour: "FLOW",
  smallestLevel: "REGENCY",
  measures: [
    {
      id: "ACTIONS_AGREED",
      sql: "agreed",
      unit: "ACTIONS",
      name: { id: "Tindak lanjut disepakati", en: "Actions agreed" },
      definition: {
        id: "Tindak lanjut yang disepakati rapat koordinasi dalam tahun itu.",
        en: "Actions that coordination meetings agreed in the year.",
      },
      words: ["rakor", "koordinasi", "follow-up", "meetings"],
    },
    {
      id: "ACTIONS_DONE",
      sql: "done",
      unit: "ACTIONS",
      name: { id: "Tindak lanjut selesai", en: "Actions done" },
      definition: {
        id: "Tindak lanjut rapat koordinasi tahun itu yang telah selesai.",
        en: "Actions agreed in the year that are done.",
      },
      words: ["rakor", "koordinasi", "follow-up", "completed"],
    },
    {
      id: "ACTIONS_OVERDUE",
      sql: "overdue",
      unit: "ACTIONS",
      name: { id: "Tindak lanjut terlambat", en: "Actions overdue" },
      definition: {
        id: "Tindak lanjut rapat koordinasi tahun itu yang melewati tenggat dan belum selesai.",
        en: "Actions agreed in the year that are past their day and not done.",
      },
      words: ["rakor", "koordinasi", "follow-up", "late", "tenggat"],
    },
  ],
};
