import { describe, expect, test } from "@jest/globals";
import { curlSnippet } from "../../../../presentation/snippets/curl.ts";
import { powerQuerySnippet } from "../../../../presentation/snippets/power-query.ts";
import { pythonSnippet } from "../../../../presentation/snippets/python.ts";
import { rSnippet } from "../../../../presentation/snippets/r.ts";
import type { SnippetQuestion } from "../../../../presentation/snippets/snippet.ts";
import { SNIPPETS } from "../../../../presentation/snippets/snippets.ts";
import { typescriptSnippet } from "../../../../presentation/snippets/typescript.ts";

const QUESTION: SnippetQuestion = {
  endpoint: "http://localhost:4000/graphql",
  query: 'query Desa($within: RegionCode!) { regions(within: $within, search: "a") { nodes { name } } }',
  variables: { within: "35", first: 5, isOpen: true, none: null, list: ["2020"] },
  operationName: "Desa",
  rows: ["regions", "nodes"],
};

test.each(SNIPPETS)("$id carries the address, the query and the name of every variable", ({ write }) => {
  const text = write(QUESTION);
  expect(text).toContain(QUESTION.endpoint);
  expect(text).toContain("query Desa($within: RegionCode!)");
  for (const name of Object.keys(QUESTION.variables)) expect(text).toContain(name);
  expect(text).toMatch(/token/i);
  expect(text.endsWith("\n")).toBe(true);
});

describe("texts that a language would take for its own", () => {
  const tricky = (query: string) => ({ ...QUESTION, query });

  test("a quote in the address ends no shell word, and nothing in the body is expanded", () => {
    const text = curlSnippet({ ...QUESTION, endpoint: "http://localhost/it's" });
    expect(text).toContain(`'http://localhost/it'\\''s'`);
    expect(text).toContain("<<'JSON'");
  });

  test("back quotes and ${ stay what they are in TypeScript", () => {
    expect(typescriptSnippet(tricky("{ a # `b` ${c} \\d"))).toContain("`{ a # \\`b\\` \\${c} \\\\d`");
  });

  test("Python has its own true, false and null, and one line where three quotes would end the text", () => {
    const text = pythonSnippet(QUESTION);
    expect(text).toContain('VARIABLES = {"within": "35", "first": 5, "isOpen": True, "none": None, "list": ["2020"]}');
    expect(text).toContain('QUERY = """\nquery Desa');
    expect(pythonSnippet(tricky('{ a(b: """c""") }'))).toContain('QUERY = "{ a(b: \\"\\"\\"c\\"\\"\\") }"');
  });

  test("a text of R is ended by nothing inside it", () => {
    expect(rSnippet(tricky('{ a(b: "(c)") }'))).toContain('query <- r"-({ a(b: "(c)") })-"');
    expect(rSnippet(QUESTION)).toContain('answer$data[["regions"]][["nodes"]]');
  });

  test("a text of Power Query doubles its quotes and begins no escape", () => {
    const text = powerQuerySnippet(tricky('{ a(b: "c") } #(lf)'));
    expect(text).toContain('#"query" = "{ a(b: ""c"") } #(#)(lf)"');
    expect(text).toContain(
      '#"variables" = [#"within" = "35", #"first" = 5, #"isOpen" = true, #"none" = null, #"list" = {"2020"}]',
    );
    expect(text).toContain('Rows = Data[#"regions"][#"nodes"]');
  });
});

test("where no list is the result, the whole answer is", () => {
  const whole = { ...QUESTION, rows: [] };
  expect(powerQuerySnippet(whole)).toContain("Result = Data\n");
  expect(pythonSnippet(whole)).toContain('result = answer["data"]\n');
  expect(typescriptSnippet(whole)).toContain("JSON.stringify(data, null, 2)");
});
