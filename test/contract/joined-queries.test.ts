import { expect, test } from "@jest/globals";
import { startAll } from "../../cli/start-all.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";

const QUERY = `{
  regions(within: "35", level: VILLAGE, first: 10000) {
    nodes { code villageFund(year: 2024) { ceiling } welfare(period: "2024") { families } }
  }
}`;
const READERS = 10;

/** How many subgraph calls it takes to answer several readers who ask the same at once. */
const callsFor = async (deduplication: "none" | "both"): Promise<number> => {
  let calls = 0;
  const config = { ...(await seededConfig()), SINERGI_DEDUPLICATION: deduplication };
  const running = await startAll(config, quietLog, quietProgress, {
    onCall: (_, { query }) => {
      if (query.includes("welfare") || query.includes("villageFund")) calls += 1;
    },
  });
  const ask = async (): Promise<string> => {
    const response = await fetch(`${running.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    return JSON.stringify(((await response.json()) as { data: unknown }).data);
  };
  const answers = await Promise.all(Array.from({ length: READERS }, ask));
  await running.stop();
  expect(new Set(answers).size).toBe(1);
  return calls;
};

test("readers who ask the same at once share one execution, unless it is switched off", async () => {
  expect(await callsFor("none")).toBe(2 * READERS);
  expect(await callsFor("both")).toBeLessThan(2 * READERS);
}, 120_000);
