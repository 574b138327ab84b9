import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

const block = (language: string): string => README.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";

describe("the README", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph("compiled");
  }, 120_000);
  afterAll(() => graph.stop());

  test("shows a query with its real result", async () => {
    const { data, errors } = await graph.ask(block("graphql"));
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(block("json")));
  });

  test("has at most 150 lines", () => {
    expect(README.split("\n").length).toBeLessThanOrEqual(150);
  });

  test("names folders and files that exist", () => {
    const links = [...README.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, path]) => path ?? "")
      .filter((path) => !path.startsWith("http"));
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect(() => readFileSync(new URL(`../../${path}`, import.meta.url))).not.toThrow();
  });
});
