import type { Reason } from "./row.ts";

/** What is found in lists of families and of what was checked of them. */
export const FAMILY_REASONS = {
  ALREADY_LISTED: {
    kind: "REFUSED",
    id: "Keluarga ini sudah menjadi peserta; usulannya tidak dicatat.",
    en: "The family takes part already; that it is proposed was not written.",
    remedy: { id: "Hapus barisnya, atau perbaiki statusnya.", en: "Remove the row, or correct its status." },
  },
  CHECKS_OVERLAP: {
    kind: "REFUSED",
    id: "Verifikasi keluarga ini untuk tiga bulan itu sudah dimuat, per tahap dan per bulan tidak dapat digabung.",
    en: "Checks of the family in these three months are known by stage, and here by month, or the other way round.",
    remedy: {
      id: "Kirim daftar per tahap atau per bulan saja, bukan keduanya.",
      en: "Send lists by stage or by month, not both.",
    },
  },
  FAMILY_NOT_LISTED: {
    kind: "FLAGGED",
    id: "Keluarga dengan kartu ini belum ada di daftar keluarga; hasilnya dihitung untuk desanya.",
    en: "No list of families has the family of this card; the row is counted in its village.",
    remedy: {
      id: "Impor daftar keluarga kabupaten/kota ini, atau periksa nomor kartunya.",
      en: "Import the regency's list of families, or check the number of the card.",
    },
  },
  MORE_MET_THAN_CHECKED: {
    kind: "REFUSED",
    id: "Anggota yang memenuhi lebih banyak daripada yang diverifikasi.",
    en: "More members met their conditions than were checked.",
    remedy: { id: "Periksa kedua jumlahnya.", en: "Check both numbers." },
  },
} as const satisfies Readonly<Record<string, Reason>>;
