import type { CellKind } from "../../platform/import/cells/cell.ts";
import type { ImportFormat } from "../../platform/import/format.ts";

export interface TinyRow {
  readonly code: string;
  readonly name: string | null;
  readonly amount: number | null;
}

const text: CellKind<string> = {
  form: { id: "teks", en: "text" },
  example: "Contoh",
  read: (value) => ({ value }),
};

const whole: CellKind<number> = {
  form: { id: "bilangan bulat", en: "whole number" },
  example: "1.234",
  read: (value) => ({ value: Number(value) }),
};

/** A format of three columns that writes nothing: for what derives from formats. */
export const TINY_FORMAT: ImportFormat<TinyRow> = {
  id: "tiny",
  title: { id: "Berkas kecil", en: "Small file" },
  publisher: "Kantor contoh",
  columns: {
    code: {
      heading: "Kode Desa",
      synonyms: ["Kode Wilayah", "=kode"],
      description: { id: "Kode Kemendagri", en: "Code of the home ministry" },
      cell: { ...text, example: "35.01.01.2001" },
      needs: "COLUMN",
    },
    name: {
      heading: "Nama Kepala Keluarga",
      description: { id: "Nama", en: "Name" },
      cell: text,
      needs: "VALUE",
      isPersonal: true,
    },
    amount: {
      heading: "Pagu",
      description: { id: "Pagu setahun", en: "Ceiling of a year" },
      cell: whole,
      needs: "NOTHING",
    },
  },
  key: ["code"],
  summed: ["amount"],
  isTotal: ({ code }) => code === "TOTAL",
  write: async () => [],
};
