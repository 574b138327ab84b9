import type { AddCommand } from "../command.ts";
import { refuseUnmigrated } from "../audit.ts";
import { findRuns, type ReportFiles, summaryText, writeReport } from "../import-report.ts";
import { FIRST_HAND_NAMES, openSources } from "../sources.ts";

/** A large import takes longer to sum up than any statement of an answer may. */
const NO_LIMIT = 0;

/** `sinergi import-report`: what became of a file that was imported. */
export const addImportReport: AddCommand = (program, context) => {
  program
    .command("import-report")
    .description("tell what became of a file that was imported: rows, findings with remedies, totals")
    .argument("<import>", "the file, or the id of its import, such as village-development/12")
    .option("--csv <file>", "write every finding as CSV")
    .option("--xlsx <file>", "write the report as a workbook, with the offending cells marked")
    .action(async (text: string, files: ReportFiles) => {
      const { config, log, progress, print } = context();
      const open = await openSources({ ...config, STATEMENT_TIMEOUT_MS: NO_LIMIT }, log, progress, {
        names: FIRST_HAND_NAMES,
      });
      try {
        await refuseUnmigrated(open.sources);
        const [newest, ...others] = await findRuns(open.sources, text);
        if (newest === undefined) return;
        progress.stop();
        for (const line of await summaryText(newest)) print(line);
        for (const { id, format } of others) print(`Juga diimpor sebagai (also imported as): ${id} ${format.id}`);
        await writeReport(newest, files);
      } finally {
        await open.stop();
      }
    });
};
