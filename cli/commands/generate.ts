import { InvalidArgumentError } from "commander";
import { NATION, parseRegionCode } from "../../platform/region-code.ts";
import { loadRegionReference } from "../../platform/regions/reference.ts";
import type { AddCommand, CommandContext } from "../command.ts";
import { parseFamilyCount } from "../parse-count.ts";
import { INTERRUPTED, signalled } from "../signalled.ts";

interface GenerateArguments {
  readonly count: number;
  readonly within: readonly string[];
  readonly seed?: string;
  readonly out: string;
  readonly transfers: boolean;
}

/** `sinergi generate`: writes made-up files to try imports with. */
export const addGenerate: AddCommand = (program, context) => {
  program
    .command("generate")
    .description("write SYNTHETIC files to try imports with")
    .command("families")
    .description("write families and what they are paid as CSV, in the formats families and transfers")
    .requiredOption("--count <count>", "number of families, at most 10000000", parseFamilyCount)
    .option(
      "--within <region>",
      "code of a region that they live in, such as 35 (default: the nation); may be repeated",
      (code, before: readonly string[]) => [...before, parseRegion(code)],
      [],
    )
    .option("--seed <text>", "other families for other texts; the same text gives the same files")
    .requiredOption("--out <folder>", "folder of the files")
    .option("--no-transfers", "write the families alone")
    .action((given: GenerateArguments) => generate(given, context()));
};

const parseRegion = (code: string): string => {
  try {
    return parseRegionCode(code);
  } catch {
    throw new InvalidArgumentError("A region is a Kemendagri code such as 35 or 35.01.");
  }
};

const generate = async (given: GenerateArguments, { progress, print }: CommandContext): Promise<void> => {
  const { count, within, seed, out, transfers: hasTransfers } = given;
  const { generateFamilyFiles } = await import("../generate/generate-families.ts");
  const { createDemo } = await import("../../data/demo/demo.ts");
  const demo = createDemo({ regions: await loadRegionReference(), scope: "national", seed });
  const signal = signalled();
  try {
    const options = { demo, count, within: within.length === 0 ? [NATION] : within, out, hasTransfers };
    const files = await generateFamilyFiles({ ...options, progress, signal });
    progress.stop();
    for (const { file, rows } of files) print(`${file}: ${rows} rows, all SYNTHETIC`);
  } catch (error) {
    if (!signal.aborted) throw error;
    progress.stop();
    print("Stopped: the file under way was not written.");
    process.exitCode = INTERRUPTED;
  } finally {
    progress.stop();
  }
};
