import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fuzzFile, fuzzFiles } from "../test/support/file-fuzz/fuzz-files.ts";

const HELP = `npm run fuzz:files -- [--runs N] [--seed S] [--ms N] [--write FILE]

Reads mutated CSV files and workbooks as an import does: none may crash it, keep it for longer than --ms (2000; more
where the machine is busy with other things) or end in an error that is not of the table. With --write the file of the seed
is written instead, to be looked at.
`;

const main = async (): Promise<number> => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      runs: { ...text, default: "1000" },
      seed: { ...text, default: "1" },
      ms: { ...text, default: "2000" },
      write: text,
      help: { type: "boolean" },
    },
  });
  if (values.help === true) throw new Error(HELP);
  if (values.write !== undefined) {
    writeFileSync(values.write, fuzzFile(Number(values.seed)));
    return 0;
  }
  const options = { seed: Number(values.seed), runs: Number(values.runs), mostMs: Number(values.ms) };
  const { runs, outcomes, taken, refused, slowestMs, failures } = await fuzzFiles(options);
  const ended = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(", ");
  process.stdout.write(`${runs} files: ${ended}; rows taken ${taken}, refused ${refused}; `);
  process.stdout.write(`slowest ${Math.round(slowestMs)} ms; ${failures.length} failures\n`);
  for (const { seed, error } of failures) {
    process.stdout.write(`\nseed ${seed}\n${error instanceof Error ? error.stack : String(error)}\n`);
  }
  return failures.length;
};

process.exitCode = (await main()) > 0 ? 1 : 0;
