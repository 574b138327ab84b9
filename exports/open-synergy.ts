import type { ExportedFile, ExportRequest } from "../platform/exports/exporter.ts";
import { askCatalogue } from "./catalogue.ts";
import type { ExportFile } from "./export-file.ts";
import { figureColumn } from "./figure-column.ts";
import { csvOf } from "./formats/csv.ts";
import { ndjsonOf } from "./formats/ndjson.ts";
import { xlsxOf } from "./formats/xlsx.ts";
import { absencesOf } from "./notes.ts";
import { readQuestion } from "./parameters.ts";
import { type ReadOptions, readPages } from "./read-pages.ts";
import { parentLevels, regionColumns } from "./region-columns.ts";
import { versionOf } from "./version.ts";

interface Format {
  readonly contentType: string;
  readonly write: (file: ExportFile) => AsyncIterable<string | Uint8Array>;
}

/** The forms of such a file, by the ending of its name. */
export const SYNERGY_FORMATS: Readonly<Record<string, Format>> = {
  csv: { contentType: "text/csv; charset=utf-8", write: csvOf },
  xlsx: { contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: xlsxOf },
  ndjson: { contentType: "application/x-ndjson; charset=utf-8", write: ndjsonOf },
};

/** Part of every version: other ones of the program may write other files. */
const WRITER = 1;

/**
 * Begins the file of a `synergy(...)` question; undefined where there is none with such an ending.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, EXPORT_COLUMN_UNKNOWN, and what `AskGraph` throws
 */
export const openSynergy = async (
  ending: string,
  { parameters, signal, ask }: ExportRequest,
  options: Omit<ReadOptions, "ask" | "signal">,
): Promise<ExportedFile | undefined> => {
  const format = Object.hasOwn(SYNERGY_FORMATS, ending) ? SYNERGY_FORMATS[ending] : undefined;
  if (format === undefined) return undefined;
  const question = readQuestion(parameters);
  const catalogue = await askCatalogue(ask);
  const figures = question.columns.map((column, place) => figureColumn(column, place, question.period, catalogue));
  const absences = question.notes ? absencesOf(figures) : null;
  const fields = [
    ...(question.rank ? ["rank"] : []),
    `region { code name ${parentLevels(question).length === 0 ? "" : "ancestors { level name } "}}`,
    ...figures.map(({ field }) => field),
    ...(absences?.fields ?? []),
  ];
  const read = await readPages(question, fields, { ...options, ask, signal });
  const file: ExportFile = {
    question,
    regions: regionColumns(question),
    figures,
    absences,
    read,
    madeAt: new Date(),
  };
  const { count, sources } = read;
  // When a source was asked last says nothing about its figures.
  const states = sources.map((state) => ({ ...state, checkedAt: null }));
  const entries = figures.map(({ heading, entry }) => [heading, entry]);
  return {
    contentType: format.contentType,
    fileName: fileNameOf(file, ending),
    version: versionOf([WRITER, ending, question, states, entries, count]),
    headers: {
      "sinergi-rows": count,
      "sinergi-sources": sources
        .map(({ source, period, freshness, revision }) => `${source} ${period} revision=${revision ?? 0} ${freshness}`)
        .join(", "),
    },
    body: () => format.write(file),
  };
};

/** @example "sinergi-village-35-2024.csv" */
const fileNameOf = ({ question: { level, within, period } }: ExportFile, ending: string): string =>
  `sinergi-${level.toLowerCase()}-${within}-${period}.${ending}`;
