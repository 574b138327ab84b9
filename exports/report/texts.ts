import { LANGUAGES, type Language, type Texts } from "../../presentation/language.ts";

/** A text of each language. */
export const texts = (make: (language: Language) => string): Texts => {
  const [id, en] = LANGUAGES.map(make);
  return { id: id ?? "", en: en ?? "" };
};

type Names = Readonly<Record<string, Texts>>;

/** What a value of the graph is called; the value itself where it is a new one. */
export const nameIn = (names: Names, value: string): Texts => names[value] ?? { id: value, en: value };

export const COMPONENT_NAMES: Names = {
  PREGNANT: { id: "Ibu hamil", en: "Pregnant women" },
  EARLY_CHILDHOOD: { id: "Anak usia dini", en: "Young children" },
  PRIMARY: { id: "Anak SD", en: "Children in primary school" },
  JUNIOR_SECONDARY: { id: "Anak SMP", en: "Children in junior secondary school" },
  SENIOR_SECONDARY: { id: "Anak SMA", en: "Children in senior secondary school" },
  ELDERLY: { id: "Lanjut usia", en: "Elderly people" },
  SEVERE_DISABILITY: { id: "Disabilitas berat", en: "People with a severe disability" },
  GROSS_HR_VIOLATION_VICTIM: { id: "Korban pelanggaran HAM berat", en: "Victims of gross human-rights violations" },
};

export const GRADUATION_NAMES: Names = {
  NATURAL: { id: "Alamiah", en: "Natural" },
  PROSPEROUS: { id: "Sejahtera", en: "Prosperous" },
  INDEPENDENT: { id: "Mandiri", en: "Independent" },
  PROGRAMME: { id: "Program", en: "Through a programme" },
};

export const COMPLAINT_NAMES: Names = {
  INVALID_DATA: { id: "Data tidak sesuai", en: "Invalid data" },
  NOT_DISBURSED: { id: "Bantuan tidak tersalur", en: "Aid not paid" },
  UNDESERVING: { id: "Sanggahan penerima", en: "Undeserving recipient" },
  DEDUCTION: { id: "Potongan atau pungutan", en: "Deduction or levy" },
  OTHER: { id: "Lainnya", en: "Other" },
};

export const VILLAGE_STATUS_NAMES: Names = {
  INDEPENDENT: { id: "Mandiri", en: "Independent" },
  ADVANCED: { id: "Maju", en: "Advanced" },
  DEVELOPING: { id: "Berkembang", en: "Developing" },
  LAGGING: { id: "Tertinggal", en: "Lagging" },
  SEVERELY_LAGGING: { id: "Sangat Tertinggal", en: "Severely lagging" },
};

export const EARMARK_NAMES: Names = {
  CASH_AID: { id: "BLT Desa", en: "Village cash aid" },
  FOOD_SECURITY: { id: "Ketahanan pangan", en: "Food security" },
  STUNTING: { id: "Pencegahan stunting", en: "Against stunting" },
};

export const ENTERPRISE_STATUS_NAMES: Names = {
  ACTIVE: { id: "Aktif", en: "Active" },
  INACTIVE: { id: "Tidak aktif", en: "Inactive" },
};

export const EXCEPTION_NAMES: Names = {
  CREDITED_ABOVE_ORDERED: { id: "penyaluran melebihi SP2D", en: "more was credited than ordered" },
  WITHDRAWN_ABOVE_CREDITED: { id: "pencairan melebihi penyaluran", en: "more was withdrawn than credited" },
  STATED_DIFFERS_FROM_SUM: {
    id: "total publikasi berbeda dari jumlah pembayaran",
    en: "the published total differs from the sum of the payments",
  },
};

/** What the regions directly inside one of a level are called. */
export const CHILDREN_NAMES: Names = {
  NATION: { id: "Provinsi", en: "Provinces" },
  PROVINCE: { id: "Kabupaten dan kota", en: "Regencies and cities" },
  REGENCY: { id: "Kecamatan", en: "Districts" },
  DISTRICT: { id: "Desa dan kelurahan", en: "Villages and wards" },
};

export const REGION: Texts = { id: "Wilayah", en: "Region" };
export const PERIOD: Texts = { id: "Periode", en: "Period" };
