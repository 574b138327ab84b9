import { choice } from "../../../platform/import/cells/choice.ts";
import { date } from "../../../platform/import/cells/date.ts";
import { type FamilyAccount, type FamilyCard, familyCells } from "../../../platform/import/cells/family.ts";
import { rupiah } from "../../../platform/import/cells/rupiah.ts";
import { VILLAGE_FIELD, villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import type { Column, ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import type { Period } from "../../../platform/period.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { Rupiah } from "../../../platform/rupiah.ts";
import type { BankId } from "../paying-banks.ts";
import type { AidCardStatus, AidProgramme, TransferReturnReason } from "../types.generated.ts";
import { bankColumn } from "./bank-column.ts";
import { orderNumberColumn, otherYearColumn, periodColumn, programmeColumn } from "./columns.ts";
import { writeTransfers } from "./write-transfers.ts";

/** A payment to a family, as the list of its bank has it; how far it got is told by the days. */
export interface ListedTransfer {
  readonly card: FamilyCard;
  readonly village: RegionCode;
  readonly villageName: string | null;
  readonly account: FamilyAccount | null;
  readonly programme: AidProgramme;
  readonly year: number | null;
  readonly period: Period;
  readonly orderNumber: string;
  readonly bank: BankId;
  readonly amount: Rupiah;
  readonly creditedOn: string | null;
  readonly withdrawnOn: string | null;
  /** All of it where a day of withdrawal stands alone. */
  readonly withdrawnAmount: Rupiah | null;
  readonly returnedOn: string | null;
  readonly returnReason: TransferReturnReason | null;
  readonly cardStatus: AidCardStatus | null;
  readonly openedOn: string | null;
}

const cells = familyCells({ cardField: "card", region: VILLAGE_FIELD });

const findingsOf = (row: ListedTransfer): RowFinding<ListedTransfer>[] => {
  const { creditedOn, withdrawnOn, withdrawnAmount, returnedOn, returnReason } = row;
  const isBefore = (day: string | null): boolean => day !== null && creditedOn !== null && day < creditedOn;
  const found: readonly (readonly [
    RowFinding<ListedTransfer>["reason"],
    RowFinding<ListedTransfer>["field"],
    boolean,
  ])[] = [
    ["RETURN_WITHOUT_REASON", "returnReason", returnedOn !== null && returnReason === null],
    ["WITHDRAWAL_WITHOUT_DAY", "withdrawnOn", (withdrawnAmount ?? 0) > 0 && withdrawnOn === null],
    ["WITHDRAWN_AND_RETURNED", "returnReason", withdrawnOn !== null && returnReason !== null],
    ["STEPS_OUT_OF_ORDER", "withdrawnOn", isBefore(withdrawnOn)],
    ["STEPS_OUT_OF_ORDER", "returnedOn", isBefore(returnedOn)],
    ["MORE_WITHDRAWN_THAN_CREDITED", "withdrawnAmount", (withdrawnAmount ?? 0) > row.amount],
  ];
  return found.flatMap(([reason, field, isFound]) => (isFound ? [{ reason, field }] : []));
};

const optionalDay = (heading: string, synonyms: readonly string[], id: string, en: string): Column<string> => ({
  heading,
  synonyms,
  description: { id, en },
  cell: date(),
  needs: "NOTHING",
});

/** A day of a step, empty where the payment did not get there. */
const stepDay = (heading: string, synonyms: readonly string[], id: string, en: string): Column<string> => ({
  ...optionalDay(heading, synonyms, `${id}; kosong berarti belum.`, `${en}; empty means not yet.`),
  needs: "VALUE",
});

/** Lists of payments to families by the banks that make them, with what came back. */
export const transfers: ImportFormat<ListedTransfer> = {
  id: "transfers",
  title: { id: "Daftar penyaluran per keluarga", en: "Payments to families, by bank" },
  publisher: "Bank penyalur",
  columns: {
    card: {
      heading: "Nomor KK",
      synonyms: ["No KK", "No. KK", "Nomor Kartu Keluarga", "NoKK", "KK"],
      description: {
        id: "Nomor kartu keluarga; diacak saat dibaca, tidak pernah disimpan.",
        en: "Number of the family card; hashed as it is read, never kept.",
      },
      cell: cells.card,
      needs: "COLUMN",
      isPersonal: true,
    },
    village: villageColumn,
    villageName: villageNameColumn,
    account: {
      heading: "Nomor Rekening",
      synonyms: ["No Rekening", "No. Rekening", "Rekening", "No Rek"],
      description: {
        id: "Nomor rekening; disandikan saat dibaca. Kosong bila dibayar tunai.",
        en: "Number of the account; encrypted as it is read. Empty where it is paid in cash.",
      },
      cell: cells.account,
      needs: "VALUE",
      isPersonal: true,
    },
    programme: programmeColumn,
    year: otherYearColumn,
    period: periodColumn,
    orderNumber: orderNumberColumn,
    bank: bankColumn,
    amount: {
      heading: "Nominal",
      synonyms: ["Nominal Salur", "Nominal Penyaluran", "Jumlah Bantuan", "Nilai Bantuan", "Jumlah (Rp)"],
      description: { id: "Bantuan untuk keluarga ini, rupiah.", en: "What the family is due, rupiah." },
      cell: rupiah(),
      needs: "COLUMN",
    },
    creditedOn: stepDay(
      "Tanggal Salur",
      ["Tgl Salur", "Tanggal Penyaluran", "Tanggal Kredit", "Tanggal Top Up"],
      "Tanggal masuk rekening",
      "Day on which it was credited",
    ),
    withdrawnOn: stepDay(
      "Tanggal Cair",
      ["Tgl Cair", "Tanggal Pencairan", "Tanggal Transaksi"],
      "Tanggal diambil keluarga",
      "Day on which the family withdrew it",
    ),
    withdrawnAmount: {
      heading: "Nominal Cair",
      synonyms: ["Nominal Pencairan", "Nominal Transaksi"],
      description: {
        id: "Yang diambil, rupiah; tanpa ini seluruhnya.",
        en: "What was withdrawn, rupiah; without it all.",
      },
      cell: rupiah(),
      needs: "NOTHING",
    },
    returnedOn: stepDay(
      "Tanggal Retur",
      ["Tgl Retur", "Tanggal Pengembalian"],
      "Tanggal retur",
      "Day on which it came back",
    ),
    returnReason: {
      heading: "Alasan Retur",
      synonyms: ["Keterangan Retur", "Alasan Gagal", "Sebab Retur"],
      description: {
        id: "Alasan retur; yang beralasan dianggap diretur walau tanpa tanggal.",
        en: "Why it came back; what has a reason came back, with a day or without.",
      },
      cell: choice<TransferReturnReason>({
        ACCOUNT_UNMATCHED: ["Rekening Tidak Sesuai", "Nama Tidak Sesuai", "Gagal Cek Rekening"],
        DUPLICATE: ["Data Ganda", "Ganda", "NIK Ganda", "Duplikat"],
        CARD_NOT_DISTRIBUTED: ["KKS Belum Didistribusikan", "KKS Tidak Terdistribusi", "KKS Belum Terdistribusi"],
        ACCOUNT_CLOSED: ["Rekening Tutup", "Rekening Ditutup", "Rekening Pasif", "Rekening Blokir"],
        DECEASED: ["Penerima Meninggal", "Meninggal", "Meninggal Dunia"],
        NOT_TRANSACTED: ["Tidak Bertransaksi", "Tidak Transaksi", "Belum Bertransaksi"],
        ALREADY_GRADUATED: ["Sudah Graduasi", "Graduasi"],
      }),
      needs: "VALUE",
    },
    cardStatus: {
      heading: "Status KKS",
      synonyms: ["Status Kartu", "Distribusi KKS"],
      description: { id: "Di mana KKS keluarga ini.", en: "Where the card of the family is." },
      cell: choice<AidCardStatus>({
        DISTRIBUTED: ["Sudah Didistribusikan", "Terdistribusi", "Sudah"],
        NOT_DISTRIBUTED: ["Belum Didistribusikan", "Belum Terdistribusi", "Belum"],
        BLOCKED: ["Diblokir", "Blokir"],
      }),
      needs: "NOTHING",
    },
    openedOn: optionalDay(
      "Tanggal Buka Rekening",
      ["Tgl Buka Rekening", "Tanggal Burekol"],
      "Tanggal rekening dibuka.",
      "Day on which the account was opened.",
    ),
  },
  key: ["card", "period", "orderNumber"],
  rules: [
    "MORE_WITHDRAWN_THAN_CREDITED",
    "RETURN_WITHOUT_REASON",
    "STEPS_OUT_OF_ORDER",
    "WITHDRAWAL_WITHOUT_DAY",
    "WITHDRAWN_AND_RETURNED",
  ],
  check: findingsOf,
  summed: ["amount"],
  isTotal: ({ village, villageName }) => village === undefined && isTotalName(villageName),
  write: writeTransfers,
};
