import type { Federation } from "../federations/federation.ts";
import type { Question } from "../federations/answer.ts";
import { runFederation } from "../federations/run-federation.ts";
import { compare, type Compared, type Verdict } from "./compare.ts";
import { generateOperation } from "./generate-operation.ts";
import { shrink } from "./shrink.ts";
import type { Samples } from "./values.ts";

export interface Failure {
  readonly seed: number;
  readonly question: Question;
  readonly verdict: Verdict;
}

export interface FuzzResult {
  readonly runs: number;
  readonly equal: number;
  /** How often each listed difference was met. */
  readonly known: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** Failures after which it stops. @default 3 */
  readonly mostFailures?: number;
  /** About how many selections an operation has. @default 20 */
  readonly size?: number;
}

/** Compares both engines and the oracle on generated operations over a federation in this process. */
export const fuzz = async (federation: Federation, options: FuzzOptions): Promise<FuzzResult> => {
  const running = await runFederation(federation);
  try {
    return await fuzzCompared(running, federation.samples, options);
  } finally {
    await running.stop();
  }
};

/** Compares on generated operations. A failure is shrunk; its seed replays the operation it came from. */
export const fuzzCompared = async (
  compared: Compared,
  samples: Samples,
  { seed, runs, mostFailures = 3, size = 20 }: FuzzOptions,
): Promise<FuzzResult> => {
  const known = new Map<string, number>();
  const failures: Failure[] = [];
  let equal = 0;
  let done = 0;
  for (; done < runs && failures.length < mostFailures; done++) {
    const question = generateOperation({ schema: compared.apiSchema, samples, size }, seed + done);
    const verdict = await compare(compared, question);
    if (verdict.kind === "equal") equal += 1;
    else if (verdict.kind === "known") known.set(verdict.known.name, (known.get(verdict.known.name) ?? 0) + 1);
    else failures.push(await shrunk(compared, seed + done, question, verdict.who));
  }
  return { runs: done, equal, known, failures };
};

const shrunk = async (compared: Compared, seed: number, question: Question, who: string): Promise<Failure> => {
  const small = await shrink(compared.apiSchema, question, async (candidate) => {
    const other = await compare(compared, candidate);
    return other.kind === "unexplained" && other.who === who;
  });
  return { seed, question: small, verdict: await compare(compared, small) };
};
