import { readFile } from "node:fs/promises";
import { AppError } from "../../platform/errors.ts";
import { parseFamilyId } from "../../platform/identity/family-id.ts";
import { systemCodeOf } from "../../platform/system-code.ts";
import { lookupsOver, refuseUnmigrated, verifySource } from "../audit.ts";
import { readHeadLines, type SourceHead } from "../audit-heads.ts";
import type { AddCommand, CommandContext } from "../command.ts";
import { FIRST_HAND_NAMES, type OpenSource, openSources } from "../sources.ts";

/** `sinergi audit`: what was written down of everyone who was told of families. */
export const addAudit: AddCommand = (program, context) => {
  const audit = program.command("audit").description("verify who was told of families, or list it for one family");
  audit
    .command("verify")
    .description("hold the audit of every source to its hash chains; exit code 1 when something was changed")
    .option("--since-heads <file>", "kept output of an earlier run: also finds chains that were cut off or replaced")
    .action(async ({ sinceHeads }: { readonly sinceHeads?: string }) => {
      const kept = sinceHeads === undefined ? [] : await readKeptHeads(sinceHeads);
      await withSources(context(), async (sources, own) => {
        const results: boolean[] = [];
        for (const source of sources) results.push(await verifySource(source, kept, own));
        process.exitCode = results.includes(false) ? 1 : 0;
      });
    });
  audit
    .command("family")
    .description("print who was told of a family, over all sources, newest first, a line of JSON each")
    .argument("<id>", "id of the family")
    .action(async (id: string) => {
      const family = parseFamilyId(id);
      await withSources(context(), async (sources, { print }) => {
        for (const lookup of await lookupsOver(sources, family)) print(JSON.stringify(lookup));
      });
    });
};

const readKeptHeads = async (file: string): Promise<readonly SourceHead[]> => {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new AppError("AUDIT_HEADS_INVALID", { file, reason: systemCodeOf(error) ?? "it cannot be read" }, error);
  });
  return readHeadLines(file, text, FIRST_HAND_NAMES);
};

/** A large audit takes longer to read than any statement of an answer may. */
const NO_LIMIT = 0;

const withSources = async (
  own: CommandContext,
  work: (sources: readonly OpenSource[], own: CommandContext) => Promise<void>,
): Promise<void> => {
  const config = { ...own.config, STATEMENT_TIMEOUT_MS: NO_LIMIT };
  const open = await openSources(config, own.log, own.progress, { names: FIRST_HAND_NAMES });
  try {
    await refuseUnmigrated(open.sources);
    await work(open.sources, own);
  } finally {
    own.progress.stop();
    await open.stop();
  }
};
