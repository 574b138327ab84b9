import { basename } from "node:path";
import { maskLongNumbers } from "../../platform/identity/identity-number.ts";
import { familyKeys } from "../../platform/secrets/family-keys.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { runImport } from "../../platform/import/run-import.ts";
import { parseAsOf, parseSet, type SetValue } from "../../platform/import/parse-options.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import type { AddCommand, CommandContext } from "../command.ts";
import { type ReportFiles, writeReportOf } from "../import-report.ts";
import { writeTemplate } from "../import-template.ts";
import { findFormat, type KnownFormat, listFormats, summaryText } from "../imports.ts";
import { FAMILY_KEYS, findKeys } from "../keys.ts";
import { migrateSources } from "../prepare.ts";
import { refuseUnfinishedLoad } from "../seed-mark.ts";
import { openSources } from "../sources.ts";
import { INTERRUPTED, signalled } from "../signalled.ts";
import { spareMemory } from "../spare-memory.ts";

interface ImportArguments extends ReportFiles {
  readonly list?: true;
  readonly template?: string;
  readonly dryRun?: true;
  readonly set: readonly SetValue[];
  readonly asOf?: string;
  readonly sheet?: string;
}

/** `sinergi import`: brings files of offices into their source. */
export const addImport: AddCommand = (program, context) => {
  program
    .command("import")
    .description("import CSV or XLSX files; the same file again is not read, and one that was stopped goes on")
    .argument("[format]", "kind of the files, one of --list")
    .argument("[files...]", "files to import, one after the other")
    .option("--list", "list the kinds of files")
    .option("--template <file>", "write an empty file of this kind, .csv or .xlsx, and import nothing")
    .option("--dry-run", "tell what would be done, and leave nothing behind")
    .option(
      "--set <heading=text>",
      "text of a column that the files do not have, the same for all rows; may be repeated",
      (argument, before: readonly SetValue[]) => [...before, parseSet(argument)],
      [],
    )
    .option("--as-of <date>", "day, month or year of the data, such as 2024-12 (default: today)", parseAsOf)
    .option("--csv <file>", "write every finding as CSV, also of a preview")
    .option("--xlsx <file>", "write a report as a workbook with the offending cells marked, also of a preview")
    .option("--sheet <name>", "sheet of a workbook (default: its first visible one)")
    .action(async (id: string | undefined, files: readonly string[], given: ImportArguments) => {
      const formats = listFormats(SUBGRAPHS);
      const own = context();
      if (given.list === true || id === undefined) return printFormats(formats, own);
      const known = findFormat(formats, id);
      if (given.template !== undefined) return writeTemplate(known.format, given.template);
      if (files.length === 0) return program.error("error: name the files to import");
      if (files.length > 1 && (given.csv ?? given.xlsx) !== undefined)
        return program.error("error: a report is of one file: import the files one by one");
      await importFiles(known, files, given, own);
    });
};

const printFormats = (formats: readonly KnownFormat[], { print }: CommandContext): void => {
  for (const { subgraph, format } of formats)
    print(`${format.id.padEnd(28)} ${subgraph.padEnd(20)} ${format.title.id} / ${format.title.en}`);
};

/** An import takes as long as it takes; the limit of a statement is that of an answer. */
const NO_LIMIT = 0;

const importFiles = async (
  { subgraph, format }: KnownFormat,
  files: readonly string[],
  given: ImportArguments,
  { config, log, progress, print }: CommandContext,
): Promise<void> => {
  spareMemory();
  const keys = familyKeys(await findKeys(config, log, FAMILY_KEYS));
  const settings = { ...config, STATEMENT_TIMEOUT_MS: NO_LIMIT };
  const open = await openSources(settings, log, progress, { names: [subgraph] });
  try {
    await migrateSources(open.sources, progress);
    const signal = signalled();
    for (const { db } of open.sources) {
      await refuseUnfinishedLoad(db);
      const regions = await readRegionResolver(db);
      for (const file of files) {
        if (signal.aborted) break;
        const name = maskLongNumbers(basename(file));
        const task = progress.task(name);
        const summary = await runImport({
          ...given,
          db,
          format,
          file,
          regions,
          keys,
          signal,
          report: (at, runId) => writeReportOf({ subgraph, format, db: at }, runId, given),
          onProgress: (rows, share) => task.update(rows, Math.round(rows / Math.max(share, Number.EPSILON))),
        });
        task.finish(`${summary.rowsRead} rows`);
        progress.stop();
        for (const line of summaryText(name, subgraph, summary)) print(line);
      }
    }
    if (signal.aborted) process.exitCode = INTERRUPTED;
  } finally {
    progress.stop();
    await open.stop();
  }
};
