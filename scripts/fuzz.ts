import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readMarkedSupergraph } from "../gateway/access/marked-supergraph.ts";
import { loadSupergraph } from "../gateway/engine/compiled/supergraph/load-supergraph.ts";
import { FEDERATIONS } from "../test/support/federations/federations.ts";
import { type FuzzOptions, type FuzzResult, fuzz, fuzzCompared } from "../test/support/operation-generator/fuzz.ts";
import { askOverHttp } from "../test/support/operation-generator/http-ask.ts";
import type { Samples } from "../test/support/operation-generator/values.ts";

const HELP = `npm run fuzz -- [--runs N] [--seed S] [--federation NAME]
npm run fuzz -- --supergraph FILE --compiled URL --stock URL [--samples FILE] [--runs N] [--seed S]

Without a supergraph: both engines and the oracle over the federations in test/support/federations.
With one: two gateways that serve it, each with another engine. The samples are values by argument name, as JSON.
`;

const print = (name: string, { runs, equal, known, failures }: FuzzResult): void => {
  const listed = [...known].map(([difference, count]) => `${difference} ${count}`).join(", ");
  const text = `${name}: ${runs} operations, ${equal} equal, ${failures.length} unexplained`;
  process.stdout.write(`${text}${listed && `; known: ${listed}`}\n`);
  for (const { seed, question, verdict } of failures) {
    process.stdout.write(`\nseed ${seed}\n${question.text}\nvariables ${JSON.stringify(question.variables)}\n`);
    process.stdout.write(`${JSON.stringify(verdict, null, 1)}\n`);
  }
};

/** Compares engines on generated operations, as many as asked for; each failure is printed with its seed. */
const main = async (): Promise<number> => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      runs: { ...text, default: "1000" },
      seed: { ...text, default: "1" },
      federation: text,
      supergraph: text,
      compiled: text,
      stock: text,
      samples: text,
      help: { type: "boolean" },
    },
  });
  const { supergraph, compiled, stock } = values;
  const options: FuzzOptions = { seed: Number(values.seed), runs: Number(values.runs) };
  if (supergraph !== undefined) {
    if (compiled === undefined || stock === undefined) throw new Error(HELP);
    const { sdl: supergraphSdl } = readMarkedSupergraph(readFileSync(supergraph, "utf8"));
    const { apiSchema } = loadSupergraph(supergraphSdl, {});
    const samples = values.samples === undefined ? {} : (JSON.parse(readFileSync(values.samples, "utf8")) as Samples);
    const compared = { supergraphSdl, apiSchema, compiled: askOverHttp(compiled), stock: askOverHttp(stock) };
    const result = await fuzzCompared(compared, samples, options);
    print(supergraph, result);
    return result.failures.length;
  }
  const chosen = FEDERATIONS.filter(({ name }) => values.federation === undefined || name === values.federation);
  if (chosen.length === 0 || values.help === true) throw new Error(HELP);
  let failures = 0;
  for (const federation of chosen) {
    const result = await fuzz(federation, options);
    print(federation.name, result);
    failures += result.failures.length;
  }
  return failures;
};

process.exitCode = (await main()) > 0 ? 1 : 0;
