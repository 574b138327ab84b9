import { maskIdentityNumbers } from "../../../platform/identity/identity-number.ts";
import type { CellFormat, StreamedCell, StreamedSheet } from "../../../platform/xlsx/sheet-xml.ts";
import { streamWorkbook } from "../../../platform/xlsx/stream-workbook.ts";
import type { ResultCell } from "../../../presentation/result-table.ts";
import { textColumns } from "../../formats/text-columns.ts";
import { type QueryFile, sheetCell } from "../query-file.ts";

/** What a sheet of a spreadsheet program has. */
const MOST_LINES = 1_048_576;

const FIGURE_WIDTH = 18;
const WIDTHS = { least: 12, most: 50 };

/** Below it a whole number may be a year or a number in a row, which have no dots between their digits. */
const GROUPED_FROM = 10_000;

/** The table as a workbook: the rows, the data dictionary, the sources, and the question. */
export const xlsxOfQuery = (file: QueryFile): AsyncIterable<Uint8Array> =>
  streamWorkbook([dataOf(file), dictionaryOf(file), sourcesOf(file), questionOf(file)]);

const dataOf = ({ read }: QueryFile): StreamedSheet => {
  const first = [...read.reader.rowsOf(read.first.data)];
  return {
    name: "Data",
    columns: read.reader.columns.map(({ heading }, place) =>
      lookOf(
        heading,
        first.map((row) => row[place] ?? null),
      ),
    ),
    rows: linesOf(read.rows()),
    hasFilter: true,
  };
};

const linesOf = async function* (rows: AsyncIterable<readonly ResultCell[]>): AsyncGenerator<readonly StreamedCell[]> {
  let line = 1;
  for await (const row of rows) {
    line += 1;
    // Half a table that opens would be taken for the whole.
    if (line > MOST_LINES) throw new RangeError(`a sheet has no more than ${MOST_LINES} lines`);
    yield row.map(sheetCell);
  }
};

/** How a column looks, by the cells of its first page. */
const lookOf = (heading: string, cells: readonly ResultCell[]): StreamedSheet["columns"][number] => {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length > 0) return { heading, format: formatOf(numbers), width: FIGURE_WIDTH };
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? "").length), heading.length);
  return { heading, format: "TEXT", width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2)) };
};

const formatOf = (numbers: readonly number[]): CellFormat => {
  const most = numbers.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  if (numbers.every(Number.isInteger)) return most < GROUPED_FROM ? "DIGITS" : "WHOLE";
  return most < 100 ? "FOUR_DECIMALS" : "TWO_DECIMALS";
};

const DICTIONARY = textColumns({
  Kolom: 40,
  "Istilah / Term": 40,
  Definition: 80,
  "Bagian skema / Field": 36,
  "Jenis / Type": 20,
});

const dictionaryOf = ({ read, meanings }: QueryFile): StreamedSheet => ({
  name: "Kamus data",
  columns: DICTIONARY,
  rows: read.reader.columns.map(({ heading }, place) => {
    const meaning = meanings[place];
    return [
      heading,
      meaning?.term ?? null,
      meaning?.description ?? null,
      meaning?.field ?? null,
      meaning?.type ?? null,
    ];
  }),
  hasFilter: false,
});

const SOURCES = textColumns({
  "Sumber / Source": 34,
  "Judul / Title": 50,
  "Penerbit / Publisher": 34,
  "Tanggal data / As of": 18,
  "Asal / Provenance": 18,
});

/** Written after the rows: only then are all sources known. */
const sourcesOf = ({ read }: QueryFile): StreamedSheet => ({
  name: "Sumber",
  columns: SOURCES,
  rows: later(() =>
    read.soFar().sources.map(({ id, title, publisher, asOf, provenance }) => [id, title, publisher, asOf, provenance]),
  ),
  hasFilter: false,
});

const later = function* (rows: () => Iterable<readonly StreamedCell[]>): Generator<readonly StreamedCell[]> {
  yield* rows();
};

const NOTE: Readonly<Record<QueryFile["question"]["language"], string>> = {
  id: "Sel kosong berarti tidak diketahui atau dirahasiakan, bukan nol.",
  en: "An empty cell is unknown or hidden, never zero.",
};

/** What was asked, so that the file can be made again. Numbers of cards stay with whoever sent them. */
const questionOf = ({ question, asked, read, madeAt }: QueryFile): StreamedSheet => {
  const { saved, operation, text, variables } = asked;
  return {
    name: "Pertanyaan",
    columns: textColumns({ "Bagian / Part": 26, "Isi / Value": 100 }),
    rows: later(() => [
      ["Kueri / Query", text],
      ["Operasi / Operation", operation.name?.value ?? null],
      ["Variabel / Variables", maskIdentityNumbers(JSON.stringify(variables))],
      ["Tersimpan / Saved as", saved === null ? null : `${saved.name} (${saved.id}, versi / version ${saved.version})`],
      ["Tabel / Table", read.reader.list.id],
      ["Jumlah baris / Rows", String(read.soFar().rows)],
      ["Dibuat / Made at", madeAt.toISOString()],
      ["Catatan / Note", NOTE[question.language]],
    ]),
    hasFilter: false,
  };
};
