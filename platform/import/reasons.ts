import { BETWEEN_ROWS_REASONS } from "./reason-rows/between-rows.ts";
import { CELL_REASONS } from "./reason-rows/cell.ts";
import { PAYMENT_REASONS } from "./reason-rows/payment.ts";
import { FAMILY_REASONS } from "./reason-rows/families.ts";
import type { Reason } from "./reason-rows/row.ts";

/** Every reason there is; documentation, reports and the graph derive from it. */
export const REASONS = {
  ...BETWEEN_ROWS_REASONS,
  ...CELL_REASONS,
  ...FAMILY_REASONS,
  ...PAYMENT_REASONS,
  EMPTY: {
    kind: "REFUSED",
    id: "Sel wajib kosong.",
    en: "A required cell is empty.",
    remedy: { id: "Isi selnya.", en: "Fill in the cell." },
  },
  NOT_A_DESA: {
    kind: "REFUSED",
    id: "Kelurahan tidak menerima Dana Desa serta tidak memiliki IDM dan BUM Desa.",
    en: "A kelurahan has no village fund, no index and no village enterprise.",
    remedy: {
      id: "Hapus barisnya, atau perbaiki kode desanya.",
      en: "Remove the row, or correct the code of the village.",
    },
  },
  REGION_CODE_MALFORMED: {
    kind: "REFUSED",
    isAboutRegion: true,
    id: "Bukan kode wilayah Kemendagri.",
    en: "Not a region code of the home ministry.",
    remedy: {
      id: "Tulis kode dengan atau tanpa titik, seperti 35.01.01.2001.",
      en: "Write the code with dots or without, such as 35.01.01.2001.",
    },
  },
  REGION_NAME_AMBIGUOUS: {
    kind: "REFUSED",
    isAboutRegion: true,
    id: "Nama ini dipakai beberapa wilayah.",
    en: "Several regions have this name.",
    remedy: {
      id: "Sertakan kode wilayah, atau tulis Kabupaten atau Kota di depan namanya.",
      en: "Give the region's code, or write Kabupaten or Kota before the name.",
    },
  },
  REGION_NAME_DISAGREES: {
    kind: "REFUSED",
    isAboutRegion: true,
    id: "Nama dan kode pada baris ini menunjuk wilayah yang berbeda.",
    en: "The name and the code of this row are of two regions.",
    remedy: { id: "Perbaiki nama atau kode wilayahnya.", en: "Correct the name or the code of the region." },
  },
  REGION_NAME_UNKNOWN: {
    kind: "REFUSED",
    isAboutRegion: true,
    id: "Tidak ada wilayah bernama ini.",
    en: "No region has this name.",
    remedy: {
      id: "Tulis nama resmi wilayahnya, atau sertakan kodenya.",
      en: "Write the region's official name, or give its code.",
    },
  },
  REGION_OF_OTHER_LEVEL: {
    kind: "REFUSED",
    isAboutRegion: true,
    id: "Kode wilayah dari tingkat lain.",
    en: "The code is of a region of another level.",
    remedy: {
      id: "Pakai kode dari tingkat yang diminta kolomnya.",
      en: "Use a code of the level that the column asks for.",
    },
  },
  REGION_UNKNOWN: {
    kind: "REFUSED",
    isAboutRegion: true,
    id: "Kode wilayah ini tidak ada dan tidak diketahui penggantinya.",
    en: "There is no region of this code, and its successor is not known.",
    remedy: {
      id: "Pakai kode yang berlaku, atau tambahkan padanannya.",
      en: "Use the current code, or have its successor added to the codes.",
    },
  },
  YEAR_WITHOUT_IDM: {
    kind: "REFUSED",
    id: "IDM terakhir dihitung untuk tahun 2024; Indeks Desa sesudahnya memakai ukuran lain.",
    en: "The IDM was last worked out for 2024; the Indeks Desa after it is another measure.",
    remedy: { id: "Periksa tahunnya.", en: "Check the year." },
  },
  CODE_SUPERSEDED: {
    kind: "CORRECTED",
    isAboutRegion: true,
    id: "Kode wilayah lama; diganti dengan kode yang berlaku.",
    en: "A region code that is out of date was replaced by the current one.",
    remedy: {
      id: "Pakai kode menurut keputusan Kemendagri terbaru.",
      en: "Use the codes of the home ministry's latest decree.",
    },
  },
  BPS_CODE_DISAGREES: {
    kind: "FLAGGED",
    isAboutRegion: true,
    id: "Kode BPS menunjuk wilayah lain; kode Kemendagri yang dipakai.",
    en: "The BPS code is another region's; the Kemendagri code was used.",
    remedy: {
      id: "Periksa kedua kode wilayah pada baris ini.",
      en: "Check both region codes of this row.",
    },
  },
  COHORT_DISAGREES: {
    kind: "FLAGGED",
    id: "Tanggal masuk tidak dalam tahun kohornya; kohor yang dipakai.",
    en: "The day of entry is not in the year of the cohort; the cohort was taken.",
    remedy: { id: "Periksa tanggal masuk dan kohornya.", en: "Check the day of entry and the cohort." },
  },
  DONE_BEFORE_AGREED: {
    kind: "FLAGGED",
    id: "Tanggal selesai mendahului tanggal rapat.",
    en: "It was done before the meeting agreed it.",
    remedy: { id: "Periksa kedua tanggalnya.", en: "Check both days." },
  },
  FAMILY_MOVED: {
    kind: "FLAGGED",
    id: "Keluarga dengan kartu ini terdaftar di kabupaten/kota lain; di sana dicatat pindah.",
    en: "The family of this card was listed in another regency; there it is now kept as moved.",
    remedy: {
      id: "Pastikan keluarga ini memang pindah.",
      en: "Make sure that the family has moved.",
    },
  },
  NOT_DETAILED_BY_REGION: {
    kind: "FLAGGED",
    id: "Jumlah nasional yang belum dirinci per wilayah; dicatat sebagai tambahan pagu nasional.",
    en: "An amount of the nation that is not detailed by region; kept as an addition to the nation's ceiling.",
    remedy: {
      id: "Impor lagi rinciannya bila sudah ditetapkan.",
      en: "Import the detail once it has been set.",
    },
  },
  MORE_CREDITED_THAN_ORDERED: {
    kind: "FLAGGED",
    id: "Penyaluran melebihi SP2D.",
    en: "More was credited than ordered.",
    remedy: { id: "Periksa kolom SP2D dan Penyaluran.", en: "Check what was ordered and what was credited." },
  },
  MORE_WITHDRAWN_THAN_CREDITED: {
    kind: "FLAGGED",
    id: "Pencairan melebihi penyaluran.",
    en: "More was withdrawn than credited.",
    remedy: { id: "Periksa kolom Penyaluran dan Pencairan.", en: "Check what was credited and what was withdrawn." },
  },
  PARTS_DIFFER: {
    kind: "FLAGGED",
    id: "Jumlah pada baris ini berbeda dari penjumlahan bagiannya.",
    en: "The total of this row differs from the sum of its parts.",
    remedy: { id: "Periksa jumlah dan bagiannya.", en: "Check the total and its parts." },
  },
  REALISED_ABOVE_CEILING: {
    kind: "FLAGGED",
    id: "Realisasi melebihi pagu.",
    en: "More was realised than the ceiling.",
    remedy: {
      id: "Periksa apakah realisasi memuat tambahan pagu atau sisa tahun lalu.",
      en: "Check whether it contains additions to the ceiling, or what was left of the year before.",
    },
  },
  STATUS_DISAGREES: {
    kind: "FLAGGED",
    id: "Status ini bukan kelas dari skornya.",
    en: "The status is not the class of the score.",
    remedy: { id: "Periksa skor dan statusnya.", en: "Check the score and the status." },
  },
  TRANSFERRED_ABOVE_CEILING: {
    kind: "FLAGGED",
    id: "Penyaluran melebihi pagu dan tambahannya.",
    en: "More was transferred than the ceiling and what was added to it.",
    remedy: { id: "Periksa pagu, tambahan dan penyaluran tiap tahap.", en: "Check ceiling, addition and stages." },
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonCode = keyof typeof REASONS;

/** What a reason says; the table's rows in their common shape. */
export const reasonOf = (code: ReasonCode): Reason => REASONS[code];

/** True for a code of the table. */
export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(REASONS, code);
