import { choice } from "../../../platform/import/cells/choice.ts";
import type { CellKind } from "../../../platform/import/cells/cell.ts";
import { period } from "../../../platform/import/cells/period.ts";
import { text } from "../../../platform/import/cells/text.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { Column } from "../../../platform/import/format.ts";
import { type Period, parsePeriod } from "../../../platform/period.ts";
import type { AidProgramme } from "../types.generated.ts";

// Columns that several formats have.

const programme = choice<AidProgramme>({
  PKH: ["PKH", "Program Keluarga Harapan"],
  SEMBAKO: ["SEMBAKO", "BPNT", "Bansos Sembako"],
  STIMULUS_SEMBAKO: ["STIMULUS SEMBAKO", "Penebalan Sembako", "Penebalan"],
  BLT_KESRA: ["BLT KESRA", "BLT Kesejahteraan Rakyat", "BLTS Kesra"],
});

/** Number of an order, of at most the characters that its table has. */
export const orderNumberColumn: Column<string> = {
  heading: "Nomor SP2D",
  synonyms: ["No SP2D", "No. SP2D", "SP2D"],
  description: { id: "Nomor SP2D.", en: "Number of the payment order." },
  cell: text(40),
  needs: "COLUMN",
};

/** In a field `programme`, which `periodColumn` looks at. */
export const programmeColumn: Column<AidProgramme> = {
  heading: "Program",
  synonyms: ["Jenis Bantuan", "Nama Program", "Bansos"],
  description: { id: "Program bantuan.", en: "Aid programme." },
  cell: programme,
  needs: "COLUMN",
};

/** In a field `year`, for files that have the year in a column of its own. */
export const otherYearColumn: Column<number> = {
  ...yearColumn,
  synonyms: [...(yearColumn.synonyms ?? []), "TA"],
  description: { id: "Tahun, bila tidak ada di kolom periode.", en: "Year, where the period does not name it." },
  needs: "NOTHING",
};

const written = period({ yearField: "year", kinds: ["STAGE", "QUARTER", "MONTH"] });

const QUARTER_OR_STAGE = /-[QT](?=\d$)/;

/** Three months are a payment stage of PKH, and a quarter of every other programme; no payment is counted as both. */
const paymentPeriod: CellKind<Period> = {
  ...written,
  read: (cell, context) => {
    const reading = written.read(cell, context);
    if ("refused" in reading) return reading;
    const known = programme.read(context.other("programme"), context);
    const letter = "value" in known && known.value === "PKH" ? "-T" : "-Q";
    return { ...reading, value: parsePeriod(reading.value.replace(QUARTER_OR_STAGE, letter)) };
  },
};

export const periodColumn: Column<Period> = {
  heading: "Periode",
  synonyms: ["Periode Salur", "Periode Penyaluran", "Tahap", "Bulan"],
  description: {
    id: "Periode pembayaran, seperti JAN-MAR 2025; tiga bulan adalah satu tahap PKH.",
    en: "Period of the payment, such as JAN-MAR 2025; three months are a stage of PKH.",
  },
  cell: paymentPeriod,
  needs: "COLUMN",
};
