import type { Reason } from "./row.ts";

/** What is found in the bytes of a file and in single cells, whatever the file is about. */
export const CELL_REASONS = {
  ACCOUNT_DIGITS: {
    kind: "REFUSED",
    id: "Nomor rekening tidak terdiri atas 6 sampai 20 angka.",
    en: "The number of the account does not consist of 6 to 20 digits.",
    remedy: { id: "Tulis angkanya saja, dengan nol di depan.", en: "Write its digits only, with its leading zeros." },
  },
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
  FAMILY_UNKNOWN: {
    kind: "REFUSED",
    id: "Keluarga tidak dapat dikenali: nomor kartu keluarga atau kode wilayah di baris ini tidak terbaca.",
    en: "The family cannot be told: the number of its card or the region's code in this row cannot be read.",
    remedy: {
      id: "Perbaiki nomor kartu keluarga dan kode wilayahnya.",
      en: "Correct the number of the family card and the region's code.",
    },
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
} as const satisfies Readonly<Record<string, Reason>>;
