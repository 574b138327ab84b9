import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

// A case is a folder: the query, its variables, the data it must answer, and what that may cost.
const CASES = new URL("./queries/", import.meta.url);

const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, CASES), "utf8");
const names = readdirSync(CASES);
const filesOf = (name: string): string[] => readdirSync(new URL(`${name}/`, CASES));
const json = (name: string, file: string) => (filesOf(name).includes(file) ? JSON.parse(read(name, file)) : undefined);

describe.each(ENGINES)("with the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
  }, 120_000);
  afterAll(() => graph.stop());

  test.each(names)("%s answers what is expected", async (name) => {
    const { data, errors } = await graph.ask(read(name, "query.graphql"), json(name, "variables.json"));
    expect(errors).toBeUndefined();
    expect(data).toEqual(json(name, "expected.json"));
  });

  test.each(names.filter((name) => filesOf(name).includes("budget.json")))(
    "%s costs the calls and statements it must, and no more",
    async (name) => {
      await graph.ask(read(name, "query.graphql"), json(name, "variables.json")); // sources are read once a process
      const { calls, statements } = await graph.ask(read(name, "query.graphql"), json(name, "variables.json"));
      const cost = {
        calls: calls.toSorted(),
        statements: statements.map((statement) => `${statement.source}: ${statement.name}`).toSorted(),
      };
      expect(cost).toEqual(json(name, "budget.json"));
    },
  );
});
