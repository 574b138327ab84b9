import { parseArgs } from "node:util";
import { FEDERATIONS } from "../test/support/federations/federations.ts";
import { fuzz } from "../test/support/operation-generator/fuzz.ts";

const HELP = "npm run fuzz -- [--runs N] [--seed S] [--federation NAME]";

/** Compares the engines on generated operations, as many as asked for; each failure is printed with its seed. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      federation: { type: "string" },
    },
  });
  const chosen = FEDERATIONS.filter(({ name }) => values.federation === undefined || name === values.federation);
  if (chosen.length === 0) throw new Error(`no federation ${values.federation}; ${HELP}`);
  let failures = 0;
  for (const federation of chosen) {
    const result = await fuzz(federation, { seed: Number(values.seed), runs: Number(values.runs) });
    const known = [...result.known].map(([name, count]) => `${name} ${count}`).join(", ");
    process.stdout.write(
      `${federation.name}: ${result.runs} operations, ${result.equal} equal, ${result.failures.length} unexplained` +
        `${known && `; known: ${known}`}\n`,
    );
    for (const { seed, question, verdict } of result.failures) {
      const variables = JSON.stringify(question.variables);
      process.stdout.write(`\nseed ${seed}\n${question.text}\nvariables ${variables}\n`);
      if (verdict.kind !== "equal") process.stdout.write(`${JSON.stringify(verdict, null, 1)}\n`);
    }
    failures += result.failures.length;
  }
  return failures > 0 ? 1 : 0;
};

process.exitCode = await main();
