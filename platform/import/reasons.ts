import type { Texts } from "./texts.ts";

/**
 * What an import finds in a file, by kind:
 * - `REFUSED`: the row is not taken; it is kept aside with this reason.
 * - `CORRECTED`: the cell was mended, and the row is taken.
 * - `FLAGGED`: the row is taken as it is, and somebody should look at it.
 */
export type FindingKind = "REFUSED" | "CORRECTED" | "FLAGGED";

export interface Reason extends Texts {
  readonly kind: FindingKind;
  /** Whether it is about which region a row means: the code audit lists what these found. @default false */
  readonly isAboutRegion?: true;
  /** What whoever made the file can do. */
  readonly remedy: Texts;
}

/** Every reason there is; documentation, reports and the graph derive from it. */
export const REASONS = {
  CELL_COUNT: {
    kind: "REFUSED",
    id: "Baris ini punya jumlah sel yang lain dari baris judul kolom.",
    en: "The row has another number of cells than the line of headings.",
    remedy: {
      id: "Periksa pemisah kolom di dalam teks; teks yang memuatnya harus diapit tanda kutip.",
      en: "Look for delimiters inside texts; a text that has one belongs in quotes.",
    },
  },
  CELL_TOO_LONG: {
    kind: "REFUSED",
    id: "Sel lebih panjang dari 64 KB.",
    en: "The cell is longer than 64 KB.",
    remedy: {
      id: "Potong isinya, atau cari tanda kutip yang tidak ditutup.",
      en: "Shorten it, or look for a quote that is not closed.",
    },
  },
  DAMAGED_BY_EXCEL: {
    kind: "REFUSED",
    id: "Nomor rusak oleh Excel: angka yang lebih panjang dari 15 digit dibulatkan.",
    en: "The number was damaged by Excel: it rounds what is longer than 15 digits.",
    remedy: {
      id: "Ekspor lagi dari sistem asal dengan kolom bertipe teks; digit yang hilang tidak dapat dipulihkan.",
      en: "Export it again from its source with the column as text; the lost digits cannot be recovered.",
    },
  },
  DATE_FORM: {
    kind: "REFUSED",
    id: "Tanggal tidak berbentuk yang dikenal.",
    en: "The date has no form that is known.",
    remedy: { id: "Tulis sebagai 2024-12-31 atau 31/12/2024.", en: "Write it as 2024-12-31 or 31/12/2024." },
  },
  DATE_IMPOSSIBLE: {
    kind: "REFUSED",
    id: "Tanggal ini tidak ada di kalender.",
    en: "There is no such day in the calendar.",
    remedy: { id: "Perbaiki harinya atau bulannya.", en: "Correct its day or month." },
  },
  EMPTY: {
    kind: "REFUSED",
    id: "Sel wajib kosong.",
    en: "A required cell is empty.",
    remedy: { id: "Isi selnya.", en: "Fill in the cell." },
  },
  IDENTITY_DATE: {
    kind: "REFUSED",
    id: "Tanggal lahir di dalam NIK tidak mungkin.",
    en: "The birth date inside the NIK is impossible.",
    remedy: { id: "Cocokkan dengan kartunya.", en: "Compare it with the card." },
  },
  IDENTITY_DIGITS: {
    kind: "REFUSED",
    id: "Nomor memuat tanda selain angka, misalnya huruf O untuk 0.",
    en: "The number has other characters than digits, such as the letter O for 0.",
    remedy: { id: "Tulis angkanya saja.", en: "Write its digits only." },
  },
  IDENTITY_LENGTH: {
    kind: "REFUSED",
    id: "Nomor tidak terdiri atas 16 digit.",
    en: "The number does not have 16 digits.",
    remedy: { id: "Tulis lengkap, dengan nol di depan.", en: "Write it in full, with its leading zeros." },
  },
  IDENTITY_REGION: {
    kind: "REFUSED",
    id: "Dua digit pertama nomor bukan kode provinsi.",
    en: "The first two digits of the number are no province's code.",
    remedy: { id: "Cocokkan dengan kartunya.", en: "Compare it with the card." },
  },
  MERGED_CELLS: {
    kind: "REFUSED",
    id: "Baris ini tersambung dengan baris lain oleh sel gabungan.",
    en: "The row is joined with another one by merged cells.",
    remedy: { id: "Pisahkan sel gabungan dan isi setiap baris.", en: "Unmerge the cells and fill in every row." },
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
  NUL_CHARACTER: {
    kind: "REFUSED",
    id: "Baris memuat karakter NUL.",
    en: "The row has a NUL character.",
    remedy: {
      id: "Ekspor lagi berkasnya; baris ini mungkin rusak.",
      en: "Export the file again; the row may be damaged.",
    },
  },
  NUMBER_FORM: {
    kind: "REFUSED",
    id: "Angka tidak berbentuk yang dinyatakan untuk kolom ini.",
    en: "The number does not have the form that is declared for this column.",
    remedy: {
      id: "Tulis angkanya saja, tanpa pemisah ribuan, satuan, dan singkatan.",
      en: "Write its digits only, without marks of thousands, units and abbreviations.",
    },
  },
  NUMBER_NEGATIVE: {
    kind: "REFUSED",
    id: "Angka di bawah nol.",
    en: "The number is below zero.",
    remedy: {
      id: "Tulis angka nol atau lebih; pengembalian punya kolom sendiri.",
      en: "Write zero or more; what was returned has a column of its own.",
    },
  },
  NUMBER_OUT_OF_RANGE: {
    kind: "REFUSED",
    id: "Angka di luar batas kolom ini.",
    en: "The number is outside what this column can hold.",
    remedy: { id: "Periksa jumlah digitnya.", en: "Check how many digits it has." },
  },
  PERIOD_FORM: {
    kind: "REFUSED",
    id: "Periode tidak berbentuk yang dikenal.",
    en: "The period has no form that is known.",
    remedy: {
      id: "Tulis sebagai 2024, 2024-S1, 2024-Q1, 2024-T1 atau 2024-04.",
      en: "Write it as 2024, 2024-S1, 2024-Q1, 2024-T1 or 2024-04.",
    },
  },
  QUOTE_BROKEN: {
    kind: "REFUSED",
    id: "Sesudah tanda kutip penutup masih ada teks.",
    en: "Text follows a closing quote.",
    remedy: {
      id: "Gandakan tanda kutip yang berada di dalam teks.",
      en: "Double the quotes that stand inside a text.",
    },
  },
  QUOTE_OPEN: {
    kind: "REFUSED",
    id: "Tanda kutip dibuka di baris ini dan tidak ditutup.",
    en: "A quote opens in this line and is not closed.",
    remedy: { id: "Tutup atau hapus tanda kutipnya.", en: "Close the quote or take it out." },
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
  SHEET_ERROR: {
    kind: "REFUSED",
    id: "Rumus di sel ini gagal dihitung.",
    en: "The formula of this cell failed.",
    remedy: { id: "Perbaiki rumusnya atau tulis nilainya.", en: "Mend the formula or write the value." },
  },
  TEXT_TOO_LONG: {
    kind: "REFUSED",
    id: "Teks terlalu panjang untuk kolom ini.",
    en: "The text is too long for this column.",
    remedy: { id: "Ringkas teksnya.", en: "Shorten the text." },
  },
  VALUE_UNKNOWN: {
    kind: "REFUSED",
    id: "Nilai ini bukan salah satu pilihan kolom.",
    en: "The value is none of those that the column has.",
    remedy: { id: "Pilih salah satu nilai di daftar kolom.", en: "Take one of the values in the table of columns." },
  },
  YEAR_FORM: {
    kind: "REFUSED",
    id: "Tahun bukan empat angka antara 2000 dan 2099.",
    en: "The year is not four digits between 2000 and 2099.",
    remedy: { id: "Tulis sebagai 2024.", en: "Write it as 2024." },
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
  EXCEL_APOSTROPHE: {
    kind: "CORRECTED",
    id: "Tanda petik tunggal di depan, tanda teks dari Excel, dihapus.",
    en: "A leading apostrophe, the mark of Excel for text, was taken out.",
    remedy: { id: "Tidak perlu apa-apa.", en: "Nothing needs to be done." },
  },
  FULL_WIDTH: {
    kind: "CORRECTED",
    id: "Huruf dan angka lebar diganti yang biasa.",
    en: "Full-width letters and digits were replaced by plain ones.",
    remedy: { id: "Tidak perlu apa-apa.", en: "Nothing needs to be done." },
  },
  INVISIBLE_CHARACTERS: {
    kind: "CORRECTED",
    id: "Karakter tak terlihat dihapus.",
    en: "Invisible characters were taken out.",
    remedy: { id: "Tidak perlu apa-apa.", en: "Nothing needs to be done." },
  },
  LOOK_ALIKES: {
    kind: "CORRECTED",
    id: "Huruf Yunani atau Kiril yang menyerupai huruf Latin diganti.",
    en: "Greek or Cyrillic letters that look like Latin ones were replaced.",
    remedy: { id: "Ketik ulang kata ini di berkas asalnya.", en: "Type the word again where the file comes from." },
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
  NOT_DETAILED_BY_REGION: {
    kind: "FLAGGED",
    id: "Jumlah nasional yang belum dirinci per wilayah; dicatat sebagai tambahan pagu nasional.",
    en: "An amount of the nation that is not detailed by region; kept as an addition to the nation's ceiling.",
    remedy: {
      id: "Impor lagi rinciannya bila sudah ditetapkan.",
      en: "Import the detail once it has been set.",
    },
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
