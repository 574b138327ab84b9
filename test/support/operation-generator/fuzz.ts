import type { Federation } from "../federations/federation.ts";
import type { Question } from "../federations/answer.ts";
import { type RunningFederation, runFederation } from "../federations/run-federation.ts";
import { compare, type Verdict } from "./compare.ts";
import { generateOperation } from "./generate-operation.ts";
import { shrink } from "./shrink.ts";

export interface Failure {
  readonly federation: string;
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

/**
 * Compares both engines and the oracle on generated operations. A failure is shrunk; its seed replays the operation
 * it came from. Stops at `mostFailures`.
 */
export const fuzz = async (
  federation: Federation,
  { seed, runs, mostFailures = 3 }: { readonly seed: number; readonly runs: number; readonly mostFailures?: number },
  onProgress: (done: number) => void = () => {},
): Promise<FuzzResult> => {
  const running = await runFederation(federation);
  const known = new Map<string, number>();
  const failures: Failure[] = [];
  let equal = 0;
  let done = 0;
  const options = { schema: running.apiSchema, samples: federation.samples };
  for (; done < runs && failures.length < mostFailures; done++) {
    const question = generateOperation(options, seed + done);
    running.calls.length = 0;
    const verdict = await compare(running, question);
    if (verdict.kind === "equal") equal += 1;
    else if (verdict.kind === "known") known.set(verdict.known.name, (known.get(verdict.known.name) ?? 0) + 1);
    else failures.push(await shrunk(running, federation.name, seed + done, question, verdict));
    onProgress(done + 1);
  }
  await running.stop();
  return { runs: done, equal, known, failures };
};

const shrunk = async (
  running: RunningFederation,
  federation: string,
  seed: number,
  question: Question,
  verdict: Verdict & { readonly kind: "unexplained" },
): Promise<Failure> => {
  const small = await shrink(running.apiSchema, question, async (candidate) => {
    const other = await compare(running, candidate);
    return other.kind === "unexplained" && other.who === verdict.who;
  });
  return { federation, seed, question: small, verdict: await compare(running, small) };
};
