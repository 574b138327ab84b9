import { year } from "../cells/year.ts";
import type { Column } from "../format.ts";

/** The year of a row, in files where every row has one. */
export const yearColumn: Column<number> = {
  heading: "Tahun",
  synonyms: ["Tahun Anggaran", "Thn", "Year"],
  description: { id: "Tahun yang diterangkan baris ini.", en: "Year that the row is about." },
  cell: year(),
  needs: "COLUMN",
};
