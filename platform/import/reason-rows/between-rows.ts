import type { Reason } from "./row.ts";

/** What no row shows by itself: it is found beside the rows before it, or beside what was imported before. */
export const BETWEEN_ROWS_REASONS = {
  DUPLICATE_KEY: {
    kind: "REFUSED",
    id: "Baris lain di berkas ini sudah memuat kunci yang sama; baris pertama yang dipakai.",
    en: "Another row of this file has the same key; the first one is taken.",
    remedy: { id: "Hapus salah satu barisnya.", en: "Remove one of the rows." },
  },
  ORDER_DISAGREES: {
    kind: "FLAGGED",
    id: "SP2D dan daftar penyalurannya berbeda: program, periode, bank, jumlah KPM atau nominalnya lain.",
    en: "The payment order and the list of its transfers differ: in programme, period, bank, families or amount.",
    remedy: {
      id: "Bandingkan SP2D dengan daftar penyaluran bank, lalu perbaiki yang keliru.",
      en: "Compare the order with the list of the bank, and correct the one that is wrong.",
    },
  },
  ORDERS_DIFFER: {
    kind: "FLAGGED",
    id: "Jumlah SP2D pembayaran ini berbeda dari angka SP2D yang sudah diimpor; angka itulah yang dipakai.",
    en: "The orders of this payment do not add up to what an earlier import says was ordered; that figure is kept.",
    remedy: {
      id: "Bandingkan dengan berkas rekonsiliasi atau daftar penyaluran, lalu perbaiki yang keliru.",
      en: "Compare them with the reconciliation or the list of transfers, and correct the one that is wrong.",
    },
  },
  STATED_TOTAL_DIFFERS: {
    kind: "FLAGGED",
    id: "Angka wilayah ini tidak sama dengan jumlah wilayah di bawahnya yang sudah diimpor; jumlah itulah yang dipakai.",
    en: "The figures of the region are not the sum of the regions below it, which were imported; the sum is kept.",
    remedy: {
      id: "Bandingkan dengan berkas wilayah di bawahnya, lalu perbaiki yang keliru.",
      en: "Compare it with the file of the regions below, and correct the one that is wrong.",
    },
  },
  STATED_TOTAL_REPLACED: {
    kind: "FLAGGED",
    id: "Dengan baris ini semua bagian wilayah di atasnya sudah diimpor; jumlahnya menggantikan angka lain yang dinyatakan untuk wilayah itu.",
    en: "With this row all parts of a region above are imported; their sum takes the place of another figure that was stated for it.",
    remedy: {
      id: "Bandingkan jumlahnya dengan angka yang dinyatakan, lalu perbaiki yang keliru.",
      en: "Compare the sum with what was stated, and correct the one that is wrong.",
    },
  },
  TOTAL_DIFFERS: {
    kind: "FLAGGED",
    id: "Total ini tidak sama dengan jumlah baris sebelumnya.",
    en: "The total is not the sum of the rows before it.",
    remedy: {
      id: "Periksa apakah ada baris yang hilang atau ditambahkan setelah total dihitung.",
      en: "Look for rows that were lost, or added after the total was worked out.",
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
