import { date } from "../../../platform/import/cells/date.ts";
import { text } from "../../../platform/import/cells/text.ts";
import { regencyColumn, regencyNameColumn } from "../../../platform/import/columns/regency.ts";
import type { ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import { writeActions } from "./write-actions.ts";

/** An action that a coordination meeting agreed with a regency. */
export interface CoordinationAction {
  readonly regency: RegionCode;
  readonly regencyName: string | null;
  readonly agreedOn: string;
  readonly action: string;
  readonly responsible: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

const MOST_CHARACTERS = 500;

const findingsOf = ({ agreedOn, doneOn }: CoordinationAction): readonly RowFinding<CoordinationAction>[] =>
  doneOn !== null && doneOn < agreedOn ? [{ reason: "DONE_BEFORE_AGREED", field: "doneOn" }] : [];

/** The list of what meetings agreed and what became of it (pemetaan progres). */
export const coordinationActions: ImportFormat<CoordinationAction> = {
  id: "coordination-actions",
  title: { id: "Tindak lanjut rapat koordinasi PKH", en: "Actions agreed at coordination meetings" },
  publisher: "Dinas Sosial",
  columns: {
    regency: regencyColumn,
    regencyName: regencyNameColumn,
    agreedOn: {
      heading: "Tanggal Rapat",
      synonyms: ["Tanggal Rakor", "Tanggal Kesepakatan", "Tanggal"],
      description: { id: "Tanggal rapat yang menyepakatinya.", en: "Day of the meeting." },
      cell: date(),
      needs: "COLUMN",
    },
    action: {
      heading: "Tindak Lanjut",
      synonyms: ["Kesepakatan", "Hasil Kesepakatan", "Rencana Tindak Lanjut", "RTL"],
      description: { id: "Apa yang disepakati, tanpa nama orang.", en: "What was agreed, without names of people." },
      cell: text(MOST_CHARACTERS),
      needs: "COLUMN",
    },
    responsible: {
      heading: "Penanggung Jawab",
      synonyms: ["PIC", "Instansi"],
      description: { id: "Instansi yang mengerjakannya.", en: "The office that does it." },
      cell: text(),
      needs: "NOTHING",
    },
    dueOn: {
      heading: "Batas Waktu",
      synonyms: ["Tenggat", "Target Selesai", "Target Waktu"],
      description: { id: "Tanggal paling lambat.", en: "Day by which it is due." },
      cell: date(),
      needs: "VALUE",
    },
    doneOn: {
      heading: "Tanggal Selesai",
      synonyms: ["Selesai", "Realisasi", "Tanggal Realisasi"],
      description: {
        id: "Tanggal selesai; kosong berarti belum.",
        en: "Day on which it was done; empty means not yet.",
      },
      cell: date(),
      needs: "VALUE",
    },
  },
  key: ["regency", "agreedOn", "action"],
  rules: ["DONE_BEFORE_AGREED"],
  check: findingsOf,
  summed: [],
  write: writeActions,
};
