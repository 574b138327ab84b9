import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import type { Federation } from "../support/federations/federation.ts";
import { FEDERATIONS } from "../support/federations/federations.ts";
import { type MarkedFederation, markAtRandom } from "../support/federations/marked.ts";
import { createRefusingOracle, mayRead, parentsOf } from "../support/federations/refusing-oracle.ts";
import { composeSupergraph } from "../support/federations/compose.ts";
import { runGuarded } from "../support/federations/run-guarded.ts";
import { fuzzCompared } from "../support/operation-generator/fuzz.ts";
import { createRandom } from "../support/operation-generator/random.ts";

const VIEWERS: readonly Viewer[] = [
  OPEN_DOOR,
  { ...OPEN_DOOR, subject: "somebody", scopes: ["family:read"] },
  { ...OPEN_DOOR, subject: "an auditor", scopes: ["audit:read"] },
];

/** Operations for each federation. */
const RUNS = 40;

/** The first random marks with which the federation composes (some ask for others) and that refuse the viewer a few things. */
const marked = (federation: Federation, viewer: Viewer, seed: number): MarkedFederation => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const found = markAtRandom(federation, createRandom(seed * 100 + attempt));
    if ([...found.marks.values()].filter(({ allows }) => !allows(viewer)).length < 4) continue;
    try {
      composeSupergraph(found.federation);
      return found;
    } catch {
      // The next ones.
    }
  }
  throw new Error(`no marks fit ${federation.name}`);
};

/** Each federation with one of the viewers. */
const CASES = FEDERATIONS.map((federation, index) => {
  const viewer = VIEWERS[index % VIEWERS.length] ?? OPEN_DOOR;
  return [federation.name, viewer.subject ?? "the open door", federation, viewer, index + 1] as const;
});

test.each(CASES)(
  "%s: what %s may not read is null and forbidden, no subgraph is asked for it, and all else is answered",
  async (_name, _who, plain, viewer, seed) => {
    const { federation, marks, needed } = marked(plain, viewer, seed);
    const running = await runGuarded(federation, viewer);
    const may = mayRead(running.markedSdl, marks, viewer);
    const oracle = createRefusingOracle(federation, running.apiSchema, may);
    let refused = 0;
    const counted: typeof oracle = async (question) => {
      const answer = await oracle(question);
      if (answer.errors.some(({ code }) => code === "FORBIDDEN")) refused += 1;
      return answer;
    };
    const { failures, equal } = await fuzzCompared({ ...running, oracle: counted }, federation.samples, {
      seed,
      runs: RUNS,
      mostFailures: 1,
    });
    await running.stop();
    expect(
      failures.map((failure) => ({ seed: failure.seed, text: failure.question.text, verdict: failure.verdict })),
    ).toEqual([]);
    // Marks that are never met, or listed differences alone, would show nothing.
    expect(refused).toBeGreaterThan(RUNS / 10);
    expect(equal).toBeGreaterThan(RUNS * 0.6);

    const asked = running.calls.flatMap(({ subgraph, query }) => {
      const schema = running.schemas.get(subgraph);
      if (schema === undefined) throw new Error("no schema");
      return [...parentsOf(schema, { document: parse(query) })].map(([node, type]) => [type, node.name.value] as const);
    });
    expect(asked.length).toBeGreaterThan(10);
    const byItself = (field: string): boolean => field.startsWith("_") || needed.has(field);
    expect(asked.filter(([type, field]) => !byItself(field) && !may(type, field))).toEqual([]);
  },
);
