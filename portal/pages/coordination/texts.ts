import type { Texts } from "../../../presentation/language.ts";

type Named = Readonly<Record<string, Texts>>;

/** What the page about coordination says. */
export const COORDINATION_TEXTS = {
  title: { id: "Koordinasi", en: "Coordination" },
  lead: {
    id: "Tindak lanjut yang disepakati rapat koordinasi: apa yang selesai, apa yang terlambat, di samping capaian wilayahnya.",
    en: "What coordination meetings agreed: what is done and what is overdue, beside what the region has reached.",
  },
  region: { id: "Wilayah", en: "Region" },
  year: { id: "Tahun kesepakatan", en: "Year of the agreement" },
  agreed: { id: "Disepakati", en: "Agreed" },
  running: { id: "Berjalan", en: "Under way" },
  counts: { id: "Ringkasan", en: "Summary" },
  asOf: { id: "keadaan menurut data per", en: "as of" },
  progress: { id: "Pemetaan progres", en: "Progress map" },
  progressHow: {
    id: "Yang paling banyak terlambat di atas. Pilih wilayah untuk melihat tindak lanjutnya.",
    en: "Those with the most overdue first. Choose a region to see its actions.",
  },
  credited: { id: "KPM yang rekeningnya terisi", en: "Families credited" },
  creditedHow: {
    id: "KPM yang dananya masuk rekening, dari KPM dalam perintah bayar (persen).",
    en: "Families whose accounts were credited, of those in payment orders (percent).",
  },
  graduation: { id: "Tingkat graduasi", en: "Graduation rate" },
  graduationHow: {
    id: "KPM yang graduasi dalam tahun itu, dari seluruh KPM (persen).",
    en: "Families that graduated in the year, of all families (percent).",
  },
  actions: { id: "Daftar tindak lanjut", en: "Actions" },
  filter: { id: "Keadaan", en: "State" },
  all: { id: "Semua", en: "All" },
  of: { id: "dari", en: "of" },
  more: { id: "Tampilkan berikutnya", en: "Show more" },
  download: { id: "Unduh", en: "Download" },
  none: { id: "Tidak ada tindak lanjut di sini.", en: "There are no actions here." },
  noneWhy: {
    id: "Daftar satu per satu hanya ada untuk wilayah yang daftarnya diimpor atau dicatat; wilayah lain hanya punya jumlah.",
    en: "Actions are listed one by one only where a list was imported or they were recorded; other regions have counts only.",
  },
  listClosed: {
    id: "Daftar satu per satu terbuka bagi yang sudah masuk, karena teksnya ditulis orang.",
    en: "The list one by one is open to those who have signed in, since its texts were written by people.",
  },
  report: { id: "Laporan sinergi wilayah ini", en: "Synergy report of this region" },
  unknown: { id: "Tidak ada wilayah dengan kode ini.", en: "There is no region with this code." },
  record: { id: "Catat tindak lanjut", en: "Record an action" },
  recordHow: {
    id: "Jangan menulis nama orang, NIK, nomor KK, atau nomor rekening.",
    en: "Do not write names of people, nor numbers of identity, family cards or accounts.",
  },
  change: { id: "Ubah", en: "Change" },
  markDone: { id: "Tandai selesai", en: "Mark as done" },
  save: { id: "Simpan", en: "Save" },
  saving: { id: "Menyimpan…", en: "Saving…" },
  cancel: { id: "Batal", en: "Cancel" },
  recorded: {
    id: "Tindak lanjut tercatat; angka wilayah sudah ikut berubah.",
    en: "The action is recorded, and counted.",
  },
  changed: { id: "Perubahan tersimpan; angka wilayah sudah ikut berubah.", en: "The change is saved, and counted." },
  pickRegency: { id: "Pilih kabupaten/kota", en: "Choose a regency or city" },
  optional: { id: "boleh kosong", en: "optional" },
  history: { id: "Riwayat", en: "History" },
  version: { id: "Versi", en: "Version" },
  made: { id: "dicatat", en: "recorded" },
  nothing: { id: "kosong", en: "empty" },
  due: { id: "batas waktu", en: "due" },
  late: { id: "lewat {days} hari per {day}", en: "{days} days late on {day}" },
  agreedAt: { id: "disepakati", en: "agreed" },
  doneAt: { id: "selesai", en: "done" },
  ownRegion: { id: "Buka wilayah Anda", en: "Open your region" },
} as const satisfies Named;

/** States of an action, in words. */
export const STATUS_NAMES = {
  OVERDUE: { id: "Terlambat", en: "Overdue" },
  AGREED: { id: "Berjalan", en: "Under way" },
  DONE: { id: "Selesai", en: "Done" },
} as const satisfies Named;

/** Why the reader records nothing here. */
export const WHY_NOT_TEXTS = {
  SIGN_IN: {
    id: "Masuk sebagai pemerintah daerah untuk mencatat tindak lanjut.",
    en: "Sign in as a regional government to record actions.",
  },
  SCOPE: {
    id: "Peran Anda boleh membaca, tidak mencatat: kewenangan coordination:write diberikan kepada pemerintah provinsi dan kabupaten/kota.",
    en: "Your role reads and does not record: the scope coordination:write is given to governments of provinces and regencies.",
  },
  ELSEWHERE: {
    id: "Anda hanya dapat mencatat di wilayah Anda sendiri.",
    en: "You can record in your own region only.",
  },
} as const satisfies Named;

/** The fields of an action. */
export const FIELD_NAMES = {
  region: { id: "Kabupaten/kota", en: "Regency or city" },
  action: { id: "Tindak lanjut", en: "Action" },
  responsible: { id: "Instansi penanggung jawab", en: "Responsible office" },
  agreedOn: { id: "Tanggal rapat", en: "Day of the meeting" },
  dueOn: { id: "Batas waktu", en: "Due on" },
  doneOn: { id: "Tanggal selesai", en: "Done on" },
  note: { id: "Catatan", en: "Note" },
  version: { id: "versi", en: "version" },
} as const satisfies Named;

/** What the gateway refuses, in the words of the form; `{name}` is a detail of the refusal. */
export const PROBLEM_TEXTS = {
  unknown: { id: "Tidak tersimpan.", en: "It was not saved." },
  byCode: {
    TEXT_MISSING: { id: "Isi bagian ini.", en: "Fill this in." },
    TEXT_TOO_LONG: {
      id: "Terlalu panjang: {count} huruf, paling banyak {maximum}.",
      en: "Too long: {count} characters, at most {maximum}.",
    },
    TEXT_HAS_IDENTITY: {
      id: "Ada nomor yang panjangnya seperti NIK, nomor KK, atau nomor rekening ({value}). Hapus nomor itu.",
      en: "There is a number as long as those of people, family cards or accounts ({value}). Take it out.",
    },
    DAY_UNKNOWN: { id: "Ini bukan tanggal.", en: "This is no day." },
    DAY_TOO_EARLY: {
      id: "Tanggal ini mendahului rapatnya ({bound}).",
      en: "This day lies before the meeting ({bound}).",
    },
    DAY_TOO_LATE: {
      id: "Tanggal ini belum tiba (hari ini {bound}).",
      en: "This day has not come yet (today is {bound}).",
    },
    REGION_NOT_YOURS: {
      id: "Wilayah {region} di luar wilayah Anda ({regions}).",
      en: "The region {region} is none of yours ({regions}).",
    },
    REGION_LEVEL_UNFIT: { id: "Pilih satu kabupaten/kota.", en: "Choose a regency or city." },
    ACTION_EXISTS: {
      id: "Rapat tanggal itu sudah mencatat tindak lanjut dengan kata-kata yang sama.",
      en: "That meeting has an action in the same words already.",
    },
    ACTION_UNKNOWN: {
      id: "Tindak lanjut ini tidak ada lagi; mungkin daftar yang lebih baru menggantikannya.",
      en: "The action is not there any more; a newer list may have taken its place.",
    },
    ACTION_CHANGED: {
      id: "Orang lain baru saja mengubah: {changed}. Keadaan terbaru sudah dimuat; periksa, lalu simpan lagi.",
      en: "Somebody else has just changed: {changed}. What stands there now is loaded; look at it and save again.",
    },
  },
} as const;
