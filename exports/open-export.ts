import { createHash } from "node:crypto";
import { AppError } from "../platform/errors.ts";
import type { ExportedFile, OpenExport } from "../platform/exports/exporter.ts";
import { nearestName } from "../platform/nearest-name.ts";
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

interface Format {
  readonly contentType: string;
  readonly write: (file: ExportFile) => AsyncIterable<string | Uint8Array>;
}

/** The forms of a file, by the ending of its name. */
const FORMATS: Readonly<Record<string, Format>> = {
  csv: { contentType: "text/csv; charset=utf-8", write: csvOf },
  xlsx: { contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: xlsxOf },
  ndjson: { contentType: "application/x-ndjson; charset=utf-8", write: ndjsonOf },
};

const NAMES = Object.keys(FORMATS).map((ending) => `synergy.${ending}`);

/** Part of every version: other ones of the program may write other files. */
const WRITER = 1;

/** Creates the way to files of `synergy(...)` questions. */
export const createExports =
  (options: Omit<ReadOptions, "ask" | "signal"> = {}): OpenExport =>
  async ({ name, parameters, signal, ask }): Promise<ExportedFile> => {
    const [, ending = ""] = /^synergy\.(\w+)$/.exec(name) ?? [];
    const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
    if (format === undefined) {
      throw new AppError("EXPORT_UNKNOWN", { value: name, exports: nearestName(name, NAMES) ?? "" });
    }
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
      version: digest([WRITER, ending, question, states, entries, count]),
      headers: {
        "sinergi-rows": count,
        "sinergi-sources": sources
          .map(
            ({ source, period, freshness, revision }) => `${source} ${period} revision=${revision ?? 0} ${freshness}`,
          )
          .join(", "),
      },
      body: () => format.write(file),
    };
  };

const digest = (parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);

/** @example "sinergi-village-35-2024.csv" */
const fileNameOf = ({ question: { level, within, period } }: ExportFile, ending: string): string =>
  `sinergi-${level.toLowerCase()}-${within}-${period}.${ending}`;
