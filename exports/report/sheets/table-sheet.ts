import type { StreamedCell, StreamedSheet } from "../../../platform/xlsx/sheet-xml.ts";
import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { ReportTable, TableCell } from "../../../presentation/report-document.ts";
import { WORDS } from "../words.ts";
import { formatOf, withUnit } from "./unit-format.ts";

type Row = ReportTable["rows"][number];

const TEXT = { format: "TEXT" } as const;

/** A table of the report: its columns as numbers, then why cells are empty and how far the figures can be trusted. */
export const tableSheet = (name: string, { columns, rows }: ReportTable, language: Language): StreamedSheet => {
  const hasCodes = rows.some(({ region }) => region !== null);
  const empty = ({ cells }: Row): string =>
    cells
      .flatMap(({ missing }, place) =>
        missing === null ? [] : `${columns[place]?.label[language] ?? ""}: ${MISSING[missing].name[language]}`,
      )
      .join("; ");
  const provenance = ({ cells }: Row): string =>
    [...new Set(cells.flatMap(({ origin }) => origin?.provenance ?? []))]
      .map((each) => PROVENANCE_NAMES[each][language])
      .toSorted()
      .join(", ");
  return {
    name,
    columns: [
      ...(hasCodes ? [{ ...TEXT, heading: WORDS.code[language], width: 15 }] : []),
      ...columns.map(({ label, unit }) =>
        unit === "TEXT"
          ? { ...TEXT, heading: label[language], width: 30 }
          : { heading: withUnit(label[language], unit, language), format: formatOf(unit), width: 20 },
      ),
      { ...TEXT, heading: WORDS.emptyCells[language], width: 40 },
      { ...TEXT, heading: WORDS.provenance[language], width: 24 },
    ],
    rows: rows.map((row) => [
      ...(hasCodes ? [row.region?.code ?? null] : []),
      ...row.cells.map((cell) => shown(cell, language)),
      empty(row),
      provenance(row),
    ]),
    hasFilter: true,
  };
};

const shown = ({ value, texts }: TableCell, language: Language): StreamedCell => texts?.[language] ?? value;
