import { date } from "../../../platform/import/cells/date.ts";
import { rupiah } from "../../../platform/import/cells/rupiah.ts";
import { count } from "../../../platform/import/cells/whole-number.ts";
import { regencyColumn, regencyNameColumn } from "../../../platform/import/columns/regency.ts";
import type { Column, ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import type { Period } from "../../../platform/period.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { Rupiah } from "../../../platform/rupiah.ts";
import type { BankId } from "../paying-banks.ts";
import type { AidProgramme } from "../types.generated.ts";
import { bankColumn } from "./bank-column.ts";
import { orderNumberColumn, otherYearColumn, periodColumn, programmeColumn } from "./columns.ts";
import { writeOrders } from "./write-orders.ts";

/** An order of the treasury to pay the families of a regency through one bank. */
export interface TreasuryOrder {
  readonly regency: RegionCode;
  readonly regencyName: string | null;
  readonly orderNumber: string;
  readonly programme: AidProgramme;
  readonly year: number | null;
  readonly period: Period;
  readonly bank: BankId;
  readonly sppOn: string | null;
  readonly spmOn: string | null;
  readonly sp2dOn: string;
  readonly instructedOn: string | null;
  readonly families: number;
  readonly amount: Rupiah;
}

/** The steps of an order in their order, by the field of their day. */
const STEPS = ["sppOn", "spmOn", "sp2dOn", "instructedOn"] as const;

/** Days that are before that of the step before them, of those that are known. */
const findingsOf = (row: TreasuryOrder): RowFinding<TreasuryOrder>[] => {
  const known = STEPS.filter((step) => row[step] !== null);
  return known.flatMap((step, place) => {
    const before = known[place - 1];
    return before !== undefined && String(row[step]) < String(row[before])
      ? [{ reason: "STEPS_OUT_OF_ORDER", field: step }]
      : [];
  });
};

const day = (
  heading: string,
  synonyms: readonly string[],
  id: string,
  en: string,
  needs: Column<string>["needs"] = "NOTHING",
): Column<string> => ({ heading, synonyms, description: { id, en }, cell: date(), needs });

/** Lists of SP2D by regency, as offices get them from OM-SPAN or a KPPN. */
export const paymentOrders: ImportFormat<TreasuryOrder> = {
  id: "payment-orders",
  title: { id: "Daftar SP2D bantuan sosial", en: "Payment orders of the treasury (SP2D)" },
  publisher: "KPPN, OM-SPAN",
  columns: {
    regency: regencyColumn,
    regencyName: regencyNameColumn,
    orderNumber: orderNumberColumn,
    programme: programmeColumn,
    year: otherYearColumn,
    period: periodColumn,
    bank: bankColumn,
    sppOn: day("Tanggal SPP", ["Tgl SPP"], "Tanggal surat permintaan pembayaran.", "Day of the request to pay."),
    spmOn: day("Tanggal SPM", ["Tgl SPM"], "Tanggal surat perintah membayar.", "Day of the instruction to pay."),
    sp2dOn: day("Tanggal SP2D", ["Tgl SP2D"], "Tanggal SP2D.", "Day of the order.", "COLUMN"),
    instructedOn: day(
      "Tanggal SI",
      ["Tgl SI", "Tanggal Standing Instruction", "Tanggal Pemindahbukuan"],
      "Tanggal bank diperintahkan memindahbukukan.",
      "Day on which the bank was told to credit the accounts.",
    ),
    families: {
      heading: "Jumlah KPM",
      synonyms: ["KPM", "SP2D KPM", "Jumlah Penerima", "KPM SP2D"],
      description: { id: "Keluarga yang dibayar dengan SP2D ini.", en: "Families that the order pays." },
      cell: count(),
      needs: "COLUMN",
    },
    amount: {
      heading: "Nominal",
      synonyms: ["Nilai SP2D", "Jumlah SP2D", "SP2D Nominal", "Nominal SP2D", "Jumlah (Rp)", "Nilai"],
      description: { id: "Nilai SP2D, rupiah.", en: "Amount of the order, rupiah." },
      cell: rupiah(),
      needs: "COLUMN",
    },
  },
  key: ["regency", "orderNumber"],
  rules: ["STEPS_OUT_OF_ORDER"],
  check: findingsOf,
  summed: ["families", "amount"],
  isTotal: ({ regency, regencyName }) => regency === undefined && isTotalName(regencyName),
  write: writeOrders,
};
