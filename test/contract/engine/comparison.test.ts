import { expect, test } from "@jest/globals";
import { FEDERATIONS } from "../../support/federations/federations.ts";
import { fuzz } from "../../support/operation-generator/fuzz.ts";

/** Together 306 operations; `npm run fuzz` runs as many as asked for. */
const RUNS = 34;

test.each(FEDERATIONS.map((federation) => [federation.name, federation] as const))(
  "%s: both engines and the oracle answer generated operations alike, or differ for a listed reason",
  async (_name, federation) => {
    const { failures, runs, equal } = await fuzz(federation, { seed: 1, runs: RUNS });
    expect(failures.map(({ seed, question, verdict }) => ({ seed, text: question.text, verdict }))).toEqual([]);
    expect(runs).toBe(RUNS);
    // Listed differences are rare: were they many, something would hide behind them.
    expect(equal).toBeGreaterThan(RUNS * 0.7);
  },
);
