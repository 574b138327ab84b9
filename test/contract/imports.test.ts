import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const FIELDS = ["villageImports", "welfareImports", "disbursementImports"] as const;

const QUERY = `{ ${FIELDS.map(
  (field) => `${field}(status: DONE) {
    totalCount
    nodes { id fileName reasons { reason message } totals { isSame } findings(first: 3) { nodes { line column value } } }
  }`,
).join(" ")} }`;

describe.each(["compiled", "apollo"] as const)("the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
  }, 120_000);
  afterAll(() => graph.stop());

  const askAs = async (who: string | null) =>
    graph.ask(QUERY, {}, who === null ? {} : { token: await graph.tokenFor(who) });

  test("answers an operator what was imported into every source, in one query", async () => {
    const { data, errors } = await askAs("operator");
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toEqual([...FIELDS]);
    for (const field of FIELDS) expect(data?.[field]).toMatchObject({ totalCount: expect.any(Number) });
  });

  test.each([null, "analyst", "app", "auditor", "governor:53", "regency:33.07"])(
    "refuses %s all of it and asks no source",
    async (who) => {
      const { data, errors, statements } = await askAs(who);
      expect(data).toEqual(Object.fromEntries(FIELDS.map((field) => [field, null])));
      expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(FIELDS.map(() => "FORBIDDEN"));
      expect(statements).toEqual([]);
    },
  );
});
