import { setScope } from "../../../../platform/access/scoped-database.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { ImportOptions, ImportSummary } from "../../../../platform/import/run-import.ts";
import { paymentOrders } from "../../../../subgraphs/disbursement/imports/payment-orders.ts";
import { reconciliationWorkbook } from "../../../../subgraphs/disbursement/imports/reconciliation-workbook.ts";
import { transfers } from "../../../../subgraphs/disbursement/imports/transfers.ts";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";

/** A city of three districts; a village of each. */
export const CITY = "33.71";
export const VILLAGES = ["33.71.01.1003", "33.71.02.1003", "33.71.03.1001"] as const;
export const ELSEWHERE = "35.01.01.2001";

/** A number that no card can have: the day and month of its issue are 99. */
const card = (number: number): string => `3371019999${String(number).padStart(6, "0")}`;

/** A payment that was ordered and credited. */
export const transfer = (number: number, given: Cells = {}): Cells => ({
  "Nomor KK": card(number),
  "Kode Desa": VILLAGES[0],
  "Nomor Rekening": `700000${String(number).padStart(6, "0")}`,
  Program: "PKH",
  Periode: "JAN-MAR 2025",
  "Nomor SP2D": "250011122233344",
  "Bank Penyalur": "Bank BRI",
  Nominal: 600_000,
  "Tanggal Salur": "2025-02-10",
  ...given,
});

export const order = (number: string, given: Cells = {}): Cells => ({
  "Kode Kab/Kota": CITY,
  "Nomor SP2D": number,
  "Tanggal SP2D": "2025-02-03",
  Program: "PKH",
  Periode: "JAN-MAR 2025",
  Bank: "BRI",
  "Jumlah KPM": 40,
  Nominal: 24_000_000,
  ...given,
});

/** Payments to some families, apart in the three villages. */
export const transferList = (count: number, given: Cells = {}): readonly Cells[] =>
  Array.from({ length: count }, (_, number) => transfer(number, { "Kode Desa": VILLAGES[number % 3] ?? "", ...given }));

const HEADINGS = Object.values(transfers.columns).map(({ heading }) => heading);

/** `chunkRows` are written in one transaction. */
type Options = Partial<ImportOptions> & { readonly chunkRows?: number };

export interface PaymentsKit extends SubgraphKit {
  importTransfers(rows: readonly Cells[], options?: Options): Promise<ImportSummary>;
  importOrders(rows: readonly Cells[]): Promise<ImportSummary>;
  importWorkbook(rows: readonly Cells[]): Promise<ImportSummary>;
  /** The rows of a statement over all regencies. */
  rowsOf(text: string): Promise<readonly Record<string, unknown>[]>;
  /** Families and rupiah of PKH at the steps that were asked, by region. */
  steps(period: string, ...steps: readonly string[]): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** Names of the checks that find something. */
  broken(): Promise<readonly string[]>;
}

/** The source of disbursement with its imports. */
export const openPayments = async (): Promise<PaymentsKit> => {
  const kit = await openSubgraph(disbursement);
  const regions = await readRegionResolver(kit.db);
  const rowsOf: PaymentsKit["rowsOf"] = async (text) => {
    const trx = await kit.db.transaction();
    try {
      await setScope(trx, ["ID"]);
      return (await trx.raw(text)).rows;
    } finally {
      await trx.commit();
    }
  };
  const headingsOf = (rows: readonly Cells[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    ...kit,
    importTransfers: (rows, { chunkRows, ...options } = {}) => {
      const format = anyFormat({ ...transfers, ...(chunkRows === undefined ? {} : { chunkRows }) });
      return importText(kit.db, format, asFile(HEADINGS, rows), { regions, ...options });
    },
    importOrders: (rows) => importText(kit.db, anyFormat(paymentOrders), asFile(headingsOf(rows), rows), { regions }),
    importWorkbook: (rows) =>
      importText(kit.db, anyFormat(reconciliationWorkbook), asFile(headingsOf(rows), rows), { regions }),
    rowsOf,
    steps: async (period, ...steps) => {
      const rows = await rowsOf(
        `select * from disbursement_rollup where programme = 'PKH' and period = '${period}' order by region_code`,
      );
      return Object.fromEntries(
        rows.map((row) => [
          row["region_code"],
          steps.flatMap((step) => [row[`${step}_families`], row[`${step}_amount`]]),
        ]),
      );
    },
    broken: async () => {
      const names: string[] = [];
      for (const [name, text] of Object.entries(disbursement.checks))
        if ((await rowsOf(text)).length > 0) names.push(name);
      return names;
    },
  };
};
