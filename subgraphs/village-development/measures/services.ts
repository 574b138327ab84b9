import { yearRows } from "../../../platform/measures/figure-rows.ts";
import type { FigureRows, MeasureTable } from "../../../platform/measures/source-measures.ts";

/** Village enterprises (BUM Desa) of a year. */
export const ENTERPRISE_MEASURES: MeasureTable = {
  rows: yearRows("enterprise_rollup", { isHiding: false, hasDetailSource: true }),
  behaviour: "STOCK",
  smallestLevel: "VILLAGE",
  measures: [
    {
      id: "ENTERPRISES",
      sql: "total",
      unit: "ENTERPRISES",
      name: { id: "BUM Desa", en: "Village enterprises" },
      definition: {
        id: "Badan Usaha Milik Desa (BUM Desa), aktif maupun tidak.",
        en: "Enterprises owned by villages (BUM Desa), at work or not.",
      },
      words: ["BUMDes", "usaha", "business", "companies"],
    },
    {
      id: "ENTERPRISES_ACTIVE",
      sql: "active",
      unit: "ENTERPRISES",
      name: { id: "BUM Desa aktif", en: "Active village enterprises" },
      definition: {
        id: "BUM Desa yang beroperasi.",
        en: "Village enterprises that are at work.",
      },
      words: ["BUMDes", "usaha", "business", "companies", "beroperasi"],
    },
    {
      id: "ENTERPRISE_VILLAGES",
      sql: "villages_with_enterprise",
      unit: "VILLAGES",
      name: { id: "Desa memiliki BUM Desa", en: "Villages with an enterprise" },
      definition: {
        id: "Desa yang memiliki BUM Desa.",
        en: "Villages that have an enterprise.",
      },
      words: ["BUMDes", "jumlah desa"],
    },
    {
      id: "ENTERPRISE_UNITS",
      sql: "units",
      unit: "BUSINESS_UNITS",
      name: { id: "Unit usaha BUM Desa", en: "Business units" },
      definition: {
        id: "Unit usaha BUM Desa.",
        en: "Business units of village enterprises.",
      },
      words: ["BUMDes", "usaha", "business"],
    },
    {
      id: "ENTERPRISE_EMPLOYEES",
      sql: "employees",
      unit: "PEOPLE",
      name: { id: "Tenaga kerja BUM Desa", en: "Enterprise employees" },
      definition: {
        id: "Tenaga kerja BUM Desa.",
        en: "People employed by village enterprises.",
      },
      words: ["BUMDes", "pekerja", "karyawan", "workers", "jobs"],
    },
  ],
};

/** Village facilitators of a year. */
export const FACILITATION_MEASURES: MeasureTable = {
  rows: yearRows("facilitation_rollup", { isHiding: false, hasDetailSource: true }),
  behaviour: "STOCK",
  smallestLevel: "REGENCY",
  measures: [
    {
      id: "VILLAGE_FACILITATORS",
      sql: "facilitators",
      unit: "STAFF",
      name: { id: "Tenaga pendamping profesional", en: "Village facilitators" },
      definition: {
        id: "Tenaga Pendamping Profesional (TPP) desa seluruhnya.",
        en: "Professional facilitators of villages, in all.",
      },
      words: ["TPP", "pendamping desa", "staff"],
    },
    {
      id: "VILLAGE_EXPERTS",
      sql: "experts",
      unit: "STAFF",
      name: { id: "Tenaga ahli pendamping desa", en: "Village experts" },
      definition: {
        id: "Tenaga ahli (TA) di tingkat kabupaten ke atas.",
        en: "Experts at the level of regencies and above.",
      },
      words: ["TA", "TPP", "staff"],
    },
    {
      id: "DISTRICT_FACILITATORS",
      sql: "district_facilitators",
      unit: "STAFF",
      name: { id: "Pendamping desa", en: "District facilitators" },
      definition: {
        id: "Pendamping desa (PD) di kecamatan.",
        en: "Facilitators of villages that work in districts.",
      },
      words: ["PD", "TPP", "kecamatan", "staff"],
    },
    {
      id: "LOCAL_FACILITATORS",
      sql: "local_facilitators",
      unit: "STAFF",
      name: { id: "Pendamping lokal desa", en: "Local facilitators" },
      definition: {
        id: "Pendamping lokal desa (PLD), masing-masing untuk beberapa desa.",
        en: "Local facilitators, each for several villages.",
      },
      words: ["PLD", "TPP", "staff"],
    },
  ],
};

/** The programmes of a year, which stand in a row each. */
const PROGRAMME_ROWS: FigureRows = {
  name: "programme_share",
  grain: "YEAR",
  text: (select) => `
    select region_code, ${select}
    from programme_share
    where region_code = any($1) and year = any($2)
    group by region_code`,
  hidden: null,
  sources: "string_agg(source_id, ',')",
};

const recipientsOf = (programme: string): string => `max(recipients) filter (where code = '${programme}')`;

/** Programmes of provinces for families. */
export const PROGRAMME_MEASURES: MeasureTable = {
  rows: PROGRAMME_ROWS,
  behaviour: "FLOW",
  smallestLevel: "REGENCY",
  measures: [
    {
      id: "JATIM_PUSPA_RECIPIENTS",
      sql: recipientsOf("JATIM_PUSPA"),
      unit: "FAMILIES",
      name: { id: "Penerima Jatim Puspa", en: "Recipients of Jatim Puspa" },
      definition: {
        id: "Penerima program Jatim Puspa (perempuan dari keluarga graduasi PKH atau miskin) dalam tahun itu.",
        en: "Recipients of the programme Jatim Puspa (women of graduated or poor families) in the year.",
      },
      words: ["Jawa Timur", "pemberdayaan", "empowerment", "enrolled"],
    },
    {
      id: "PKH_PLUS_RECIPIENTS",
      sql: recipientsOf("PKH_PLUS"),
      unit: "FAMILIES",
      name: { id: "Penerima PKH Plus", en: "Recipients of PKH Plus" },
      definition: {
        id: "Penerima program PKH Plus (keluarga dengan warga lanjut usia) dalam tahun itu.",
        en: "Recipients of the programme PKH Plus (families with elderly people) in the year.",
      },
      words: ["Jawa Timur", "lansia", "elderly", "enrolled"],
    },
  ],
};
