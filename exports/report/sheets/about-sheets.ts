import type { StreamedSheet } from "../../../platform/xlsx/sheet-xml.ts";
import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { ReportDocument, TableColumn } from "../../../presentation/report-document.ts";
import { UNIT_NAMES } from "../../../presentation/units.ts";
import { textColumns } from "../../formats/text-columns.ts";
import { aboutOf } from "../about.ts";
import { WORDS } from "../words.ts";

/** A sheet of a section, with what it is called in the list of sheets. */
export interface ListedSheet {
  readonly section: string;
  readonly title: string;
  readonly sheet: StreamedSheet;
}

/** What the report is of, and what its sheets are. */
export const aboutSheet = (
  document: ReportDocument,
  sheets: readonly ListedSheet[],
  language: Language,
): StreamedSheet => ({
  name: WORDS.about[language],
  columns: textColumns({
    [WORDS.about[language]]: 34,
    [WORDS.title[language]]: 70,
    [WORDS.section[language]]: 40,
  }),
  rows: [
    ...aboutOf(document, language).map(([name, value]) => [name, value, null]),
    ...sheets.map(({ section, title, sheet }) => [sheet.name, title, section]),
  ],
  hasFilter: false,
});

/** Every figure of the report once, with what it means. */
export const dictionarySheet = ({ headlines, sections }: ReportDocument, language: Language): StreamedSheet => {
  const columns: readonly TableColumn[] = [
    ...headlines.map(({ id, label, definition, figure: { unit, sources } }) => ({
      id,
      label,
      definition,
      unit,
      sources,
    })),
    ...sections.flatMap(({ tables }) => tables.flatMap((table) => table.columns)),
  ];
  const entries = new Map<string, TableColumn>();
  for (const column of columns) {
    if (column.definition === null) continue;
    const key = `${column.id} ${column.unit}`;
    const sources = [...new Set([...(entries.get(key)?.sources ?? []), ...column.sources])].toSorted();
    entries.set(key, { ...column, sources });
  }
  return {
    name: WORDS.dictionary[language],
    columns: textColumns({
      [WORDS.id[language]]: 30,
      Nama: 34,
      Name: 34,
      Definisi: 70,
      Definition: 70,
      [WORDS.unit[language]]: 20,
      [WORDS.sources[language]]: 34,
    }),
    rows: [...entries.values()].map(({ id, label, definition, unit, sources }) => [
      id,
      label.id,
      label.en,
      definition?.id ?? null,
      definition?.en ?? null,
      unit === "TEXT" ? null : UNIT_NAMES[unit][language],
      sources.join(" "),
    ]),
    hasFilter: false,
  };
};

/** Where the figures come from. */
export const sourcesSheet = ({ sources }: ReportDocument, language: Language): StreamedSheet => ({
  name: WORDS.sources[language],
  columns: textColumns({
    [WORDS.id[language]]: 30,
    [WORDS.title[language]]: 60,
    [WORDS.publisher[language]]: 40,
    [WORDS.reference[language]]: 50,
    [WORDS.asOf[language]]: 16,
    [WORDS.provenance[language]]: 18,
  }),
  rows: sources.map(({ id, title, publisher, reference, asOf, provenance }) => [
    id,
    title,
    publisher,
    reference,
    asOf,
    PROVENANCE_NAMES[provenance][language],
  ]),
  hasFilter: false,
});

/** What the figures say, and what is to be known of them. */
export const notesSheet = ({ sections }: ReportDocument, language: Language): StreamedSheet => ({
  name: WORDS.notes[language],
  columns: textColumns({ [WORDS.section[language]]: 40, [WORDS.notes[language]]: 120 }),
  rows: [
    ...sections.flatMap(({ title, lead, notes }) => [lead, ...notes].map((note) => [title[language], note[language]])),
    ...Object.values(MISSING).map(({ name, why }) => [
      `${WORDS.emptyCells[language]}: ${name[language]}`,
      why[language],
    ]),
  ],
  hasFilter: false,
});
