import { choice } from "../../../platform/import/cells/choice.ts";
import { date } from "../../../platform/import/cells/date.ts";
import { decimal } from "../../../platform/import/cells/decimal.ts";
import { type FamilyCard, familyCells } from "../../../platform/import/cells/family.ts";
import { period } from "../../../platform/import/cells/period.ts";
import { region } from "../../../platform/import/cells/region.ts";
import { rupiah } from "../../../platform/import/cells/rupiah.ts";
import { text } from "../../../platform/import/cells/text.ts";
import { count } from "../../../platform/import/cells/whole-number.ts";
import { year } from "../../../platform/import/cells/year.ts";
import type { Columns } from "../../../platform/import/format.ts";

interface FuzzRow {
  readonly region: string;
  readonly card: FamilyCard;
  readonly name: Buffer;
  readonly kind: "ACTIVE" | "LEFT";
  readonly families: number;
  readonly score: number;
  readonly amount: number;
  readonly day: string;
  readonly year: number;
  readonly period: string;
  readonly note: string;
}

const description = { id: "Contoh.", en: "Example." };
const family = familyCells({ cardField: "card", region: { field: "region", scheme: "KEMENDAGRI", level: "VILLAGE" } });

/** A column of every kind of cell. */
export const FUZZ_COLUMNS: Columns<FuzzRow> = {
  region: {
    heading: "Kode Desa",
    description,
    cell: region({ scheme: "KEMENDAGRI", level: "VILLAGE", nameField: "note" }),
    needs: "COLUMN",
  },
  card: { heading: "Nomor KK", description, cell: family.card, needs: "COLUMN", isPersonal: true },
  name: {
    heading: "Nama KPM",
    description,
    cell: family.secret("representative_name"),
    needs: "VALUE",
    isPersonal: true,
  },
  kind: { heading: "Status", description, cell: choice({ ACTIVE: ["Aktif"], LEFT: ["Keluar"] }), needs: "VALUE" },
  families: { heading: "Jumlah KPM", description, cell: count(), needs: "VALUE" },
  score: { heading: "Skor", description, cell: decimal(), needs: "VALUE" },
  amount: { heading: "Nominal", description, cell: rupiah(), needs: "VALUE" },
  day: { heading: "Tanggal", description, cell: date(), needs: "VALUE" },
  year: { heading: "Tahun", description, cell: year(), needs: "VALUE" },
  period: { heading: "Periode", description, cell: period({ yearField: "year" }), needs: "VALUE" },
  note: { heading: "Catatan", description, cell: text(), needs: "NOTHING" },
};

export const FUZZ_HEADINGS: readonly string[] = Object.values(FUZZ_COLUMNS).map(({ heading }) => heading);

/** Rows of invented cells that are all taken. */
export const fuzzCells = (rows: number): string[][] =>
  Array.from({ length: rows }, (_, index) => [
    `33.07.01.${2001 + index}`,
    `330799010190${String(index + 1).padStart(4, "0")}`,
    "Contoh Sintetis",
    index % 2 === 0 ? "Aktif" : "Keluar",
    "1.234",
    "0,8542",
    "Rp 2.400.000",
    "31/12/2024",
    "2024",
    "Tahap 1",
    'Désa "Mekar", baris\nkedua',
  ]);
