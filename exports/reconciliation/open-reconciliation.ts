import type { ExportedFile, ExportRequest } from "../../platform/exports/exporter.ts";
import type { Patience } from "../ask-patiently.ts";
import { readParameters } from "../read-parameters.ts";
import { versionOf } from "../version.ts";
import { RECONCILIATION_FORMATS } from "./formats.ts";
import { RECONCILIATION_PARAMETERS } from "./parameters.ts";
import { readRows } from "./read-rows.ts";

/** Part of every version: other ones of the program may write other files. */
const WRITER = 1;

/**
 * Begins the file of a reconciliation; undefined where there is none with such an ending.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, PERIOD_MALFORMED, REGION_CODE_MALFORMED, and what `AskGraph` throws
 */
export const openReconciliation = async (
  ending: string,
  { parameters, signal, ask }: ExportRequest,
  patience: Omit<Patience, "signal">,
): Promise<ExportedFile | undefined> => {
  const format = Object.hasOwn(RECONCILIATION_FORMATS, ending) ? RECONCILIATION_FORMATS[ending] : undefined;
  if (format === undefined) return undefined;
  const question = readParameters(RECONCILIATION_PARAMETERS, parameters);
  const read = await readRows(question, ask, { ...patience, signal });
  const { level, within, period } = question;
  // When a source was asked last says nothing about its figures.
  const states = read.sources.map((state) => ({ ...state, checkedAt: null }));
  return {
    contentType: format.contentType,
    fileName: `sinergi-rekonsiliasi-${level.toLowerCase()}-${within}-${period}.${ending}`,
    version: versionOf([WRITER, ending, question, states, read.rules, read.count]),
    headers: { "sinergi-rows": read.count },
    body: () => format.write({ question, read, madeAt: new Date() }),
  };
};
