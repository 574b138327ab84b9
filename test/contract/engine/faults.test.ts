import { expect, test } from "@jest/globals";
import { faultyTransport } from "../../support/federations/faulty-transport.ts";
import { FEDERATIONS } from "../../support/federations/federations.ts";
import { runFederation } from "../../support/federations/run-federation.ts";
import { generateOperation } from "../../support/operation-generator/generate-operation.ts";
import { createRandom } from "../../support/operation-generator/random.ts";

const RUNS = 60;

/**
 * True when an answer says nothing that the right answer does not say. A null may stand for anything; an object whose
 * type could not be found out answers fewer fields.
 */
const isReducedTo = (right: unknown, answer: unknown): boolean => {
  if (answer === null) return true;
  if (Array.isArray(answer)) {
    return (
      Array.isArray(right) && right.length === answer.length && answer.every((one, i) => isReducedTo(right[i], one))
    );
  }
  if (typeof answer !== "object" || typeof right !== "object" || right === null) return Object.is(right, answer);
  const known = new Map(Object.entries(right));
  return Object.entries(answer).every(([key, value]) => known.has(key) && isReducedTo(known.get(key), value));
};

test.each(FEDERATIONS.map((federation) => [federation.name, federation] as const))(
  "%s: whatever goes wrong with subgraphs, what is answered is right, and the rest is null",
  async (_name, federation) => {
    let seed = 0;
    let calls = 0;
    const running = await runFederation(federation, (transport) => ({
      call(request, context) {
        calls += 1;
        return faultyTransport(transport, createRandom(seed * 1000 + calls)).call(request, context);
      },
      close: () => transport.close(),
    }));
    const wrong: unknown[] = [];
    let isReduced = 0;
    for (seed = 1; seed <= RUNS; seed++) {
      calls = 0;
      const question = generateOperation({ schema: running.apiSchema, samples: federation.samples }, seed);
      // A mutation that failed half way has other effects than one that did not.
      if (question.text.startsWith("mutation")) continue;
      const right = await running.oracle(question);
      const answer = await running.compiled(question);
      if (!isReducedTo(right.data, answer.data)) wrong.push({ seed, text: question.text, right, answer });
      if (JSON.stringify(right.data) !== JSON.stringify(answer.data)) isReduced += 1;
    }
    await running.stop();
    expect(wrong).toEqual([]);
    expect(isReduced).toBeGreaterThan(2);
  },
);
