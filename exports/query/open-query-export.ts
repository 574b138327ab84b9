import { randomUUID } from "node:crypto";
import type { ExportedFile, ExportRequest } from "../../platform/exports/exporter.ts";
import { askPatiently, type Patience } from "../ask-patiently.ts";
import type { PdfWorkers } from "../pdf/pdf-workers.ts";
import { versionOf } from "../version.ts";
import { readAskedText } from "./asked-text.ts";
import { meaningOf } from "./column-meaning.ts";
import { QUERY_FORMATS } from "./formats.ts";
import { readQueryQuestion } from "./parameters.ts";
import type { QueryFile } from "./query-file.ts";
import type { AskSchema } from "./ask-schema.ts";
import { readTable } from "./read-table.ts";
import { readWhole } from "./read-whole.ts";

/** Part of every version: other ones of the program may write other files. */
const WRITER = 1;

interface QueryOptions extends Omit<Patience, "signal"> {
  readonly askSchema: AskSchema;
  readonly pdf: PdfWorkers;
}

/**
 * Begins the file of any question, sent or saved: the first page is there when this returns, or it is refused. Undefined where there is none
 * with such an ending.
 *
 * @throws AppError EXPORT_TOO_LONG; what reading the parameters, the text and the first page throws
 */
export const openQuery = async (
  ending: string,
  { parameters, ask, signal }: ExportRequest,
  { askSchema, pdf, ...patience }: QueryOptions,
): Promise<ExportedFile | undefined> => {
  const format = Object.hasOwn(QUERY_FORMATS, ending) ? QUERY_FORMATS[ending] : undefined;
  if (format === undefined) return undefined;
  const question = readQueryQuestion(parameters);
  const asked = await readAskedText(question, ask);
  const begun = await readTable(asked, question, askPatiently(ask, { ...patience, signal }));
  const { mostCells } = format;
  const read = mostCells === undefined ? begun : await readWhole(begun, mostCells, ending);
  const { columns, list } = read.reader;
  const schema = format.explains ? await askSchema(ask) : null;
  const file: QueryFile = {
    question,
    asked,
    read,
    meanings: columns.map((column) => (schema === null ? null : meaningOf(schema, asked, column))),
    madeAt: new Date(),
    pdf,
    signal,
  };
  return {
    contentType: format.contentType,
    fileName: fileNameOf(file, ending),
    // What other pages will say is not known: such a file is a new one each time.
    version: read.count === null ? randomUUID() : versionOf([WRITER, ending, question, asked.text, read.first]),
    headers: { "sinergi-table": list.id, ...(read.count === null ? {} : { "sinergi-rows": read.count }) },
    body: () => format.write(file),
  };
};

const NAME_LENGTH = 60;

/**
 * From the name of the saved query or of the operation; a file with invented figures says so in its name.
 *
 * @example "sinergi-desa-tanpa-bum-desa-SINTETIS.csv"
 */
const fileNameOf = ({ asked: { saved, operation }, read }: QueryFile, ending: string): string => {
  const name = (saved?.name ?? operation.name?.value ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, NAME_LENGTH)
    .replace(/^-+|-+$/g, "");
  const isSynthetic = read.first.sources.some(({ provenance }) => provenance === "SYNTHETIC");
  return `${["sinergi", name === "" ? "kueri" : name, ...(isSynthetic ? ["SINTETIS"] : [])].join("-")}.${ending}`;
};
