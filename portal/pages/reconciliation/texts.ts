import type { Texts } from "../../../presentation/language.ts";

/** What the reconciliation page says. */
export const RECONCILIATION_TEXTS = {
  title: { id: "Rekonsiliasi", en: "Reconciliation" },
  scopes: { id: "Lingkup rekonsiliasi", en: "What is reconciled" },
  downloads: { id: "Unduh tabel", en: "Download the table" },
  region: { id: "Wilayah", en: "Region" },
  level: { id: "Tingkat", en: "Level" },
  period: { id: "Periode", en: "Period" },
  finding: { id: "Temuan", en: "Finding" },
  anyFinding: { id: "Semua, dengan atau tanpa temuan", en: "All, with or without findings" },
  states: { id: "Jumlah wilayah per keadaan", en: "Regions by state" },
  all: { id: "Semua", en: "All" },
  rows: { id: "wilayah", en: "regions" },
  status: { id: "Keadaan", en: "State" },
  social: { id: "Sosial", en: "Social" },
  village: { id: "Desa", en: "Village" },
  credited: { id: "Tersalur", en: "Credited" },
  transferred: { id: "Penyaluran", en: "Transferred" },
  findings: { id: "Temuan", en: "Findings" },
  none: { id: "Tidak ada", en: "None" },
  report: { id: "Laporan", en: "Report" },
  list: { id: "Daftar di baliknya", en: "List behind it" },
  followUp: { id: "Tindak lanjut", en: "Follow up" },
  more: { id: "Tampilkan wilayah berikutnya", en: "Show the next regions" },
  shown: { id: "ditampilkan dari", en: "shown of" },
  nothing: { id: "Tidak ada wilayah yang sesuai pilihan", en: "No region meets the choice" },
  nothingHow: { id: "Hapus saringan keadaan atau temuan.", en: "Clear the filter of state or finding." },
  clear: { id: "Hapus saringan", en: "Clear the filter" },
  dates: { id: "Tanggal data tiap sumber", en: "Dates of each source's data" },
  noFigures: { id: "belum ada data", en: "no data yet" },
  asOf: { id: "data per", en: "data of" },
  rules: { id: "Aturan temuan", en: "What counts as a finding" },
  threshold: { id: "lebih dari", en: "more than" },
  presence: { id: "ada angka yang tidak diketahui", en: "a figure is not known" },
  yearly: {
    id: "Dana Desa dihitung untuk tahun anggaran penuh.",
    en: "The village fund is that of the whole budget year.",
  },
  families: { id: "KPM", en: "families" },
  behind: { id: "Di balik angka", en: "Behind the figures" },
  close: { id: "Tutup daftar", en: "Close the list" },
  orders: { id: "Surat Perintah Pencairan Dana (SP2D)", en: "Payment orders (SP2D)" },
  number: { id: "Nomor", en: "Number" },
  bank: { id: "Bank", en: "Bank" },
  amount: { id: "Nominal", en: "Amount" },
  dated: { id: "Tanggal", en: "Date" },
  noOrders: {
    id: "Tidak ada daftar SP2D untuk wilayah dan periode ini; angkanya berasal dari rekapitulasi.",
    en: "There is no list of orders for this region and period; its figures are from summaries.",
  },
  ordersOfRegency: {
    id: "SP2D diterbitkan per kabupaten/kota, sehingga daftar ini untuk kabupaten/kota tempatnya.",
    en: "Orders are issued by regency, so this list is that of the regency it lies in.",
  },
  ordersWho: {
    id: "Daftar SP2D hanya untuk pembaca dengan hak aggregate:read, misalnya analis dan kantor gubernur.",
    en: "Orders are for readers with aggregate:read, such as analysts and governors' offices.",
  },
  transfers: { id: "Penyaluran per keluarga", en: "Payments to families" },
  stage: { id: "Sampai tahap", en: "Got as far as" },
  village1: { id: "Desa/kelurahan", en: "Village" },
  reference: { id: "Referensi", en: "Reference" },
  reason: { id: "Alasan retur", en: "Reason of return" },
  noTransfers: {
    id: "Tidak ada penyaluran per keluarga pada tahap ini yang boleh Anda lihat: data keluarga hanya ada untuk sebagian wilayah, dan hanya wilayah Anda yang tampil.",
    en: "There is no payment at this stage that you may see: some regions only have families, and only those of your regions are shown.",
  },
  transfersWho: {
    id: "Penyaluran per keluarga hanya untuk pembaca dengan hak family:read di wilayahnya sendiri, misalnya kantor gubernur provinsi ini.",
    en: "Payments to families are for readers with family:read in their own regions, such as the office of this province's governor.",
  },
  stages: { id: "Penyaluran Dana Desa per tahap", en: "Village fund by stage" },
  stageNumber: { id: "Tahap", en: "Stage" },
  noStages: { id: "Tahap penyaluran Dana Desa tidak diketahui.", en: "The stages of the village fund are not known." },
  moreRows: {
    id: "Masih ada baris lain; ambil semuanya di halaman kueri.",
    en: "There are more rows; take all of them on the query page.",
  },
  latest: { id: "mutakhir", en: "current" },
  behindState: { id: "sumber memiliki data lebih baru", en: "the source has newer data" },
  unreachable: {
    id: "sumber tidak terhubung, memakai salinan terakhir",
    en: "the source does not answer, the last copy is used",
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The sources, by the names that the graph has for them. */
export const SOURCE_NAMES: Readonly<Record<string, Texts>> = {
  SOCIAL_WELFARE: { id: "Kesejahteraan sosial (Kemensos)", en: "Social welfare" },
  DISBURSEMENT: { id: "Penyaluran (perbendaharaan dan bank)", en: "Disbursement (treasury and banks)" },
  VILLAGE_DEVELOPMENT: { id: "Pembangunan desa (Kemendes)", en: "Village development" },
};

/** How far a payment to a family got. */
export const STAGE_NAMES: Readonly<Record<string, Texts>> = {
  SP2D: { id: "Diperintahkan (SP2D)", en: "Ordered" },
  STANDING_INSTRUCTION: { id: "Perintah ke bank", en: "Bank instructed" },
  CREDITED: { id: "Tersalur, belum dicairkan", en: "Credited, not withdrawn" },
  WITHDRAWN: { id: "Dicairkan", en: "Withdrawn" },
  RETURNED: { id: "Retur", en: "Returned" },
};

/** Why a payment came back. */
export const RETURN_REASONS: Readonly<Record<string, Texts>> = {
  ACCOUNT_UNMATCHED: { id: "Rekening tidak sesuai", en: "Account and name do not fit" },
  DUPLICATE: { id: "Data ganda", en: "On the list twice" },
  CARD_NOT_DISTRIBUTED: { id: "KKS belum didistribusikan", en: "Card not distributed" },
  ACCOUNT_CLOSED: { id: "Rekening tutup", en: "Account closed" },
  DECEASED: { id: "Penerima meninggal", en: "Recipient has died" },
  NOT_TRANSACTED: { id: "Tidak bertransaksi", en: "Not withdrawn in time" },
  ALREADY_GRADUATED: { id: "Sudah graduasi", en: "Had left the programme" },
};
