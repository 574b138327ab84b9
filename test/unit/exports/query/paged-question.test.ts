import { describe, expect, it } from "@jest/globals";
import { parse, print } from "graphql";
import { pagedQuestion } from "../../../../exports/query/paged-question.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

const paged = (query: string, table: string | null = null) => {
  const found = pagedQuestion(parse(query), table === null ? null : table.split("."));
  return found === undefined ? undefined : [found.connection.join("."), flat(print(found.document))];
};

const INFO = "sinergiPage: pageInfo { hasNextPage endCursor }";

describe("a question page by page", () => {
  it("has the page of its list as variables, and tells where the page ends", () => {
    expect(paged('query A($p: Period) { families(within: "33", period: $p) { nodes { id } } }')).toEqual([
      "families",
      flat(`query A($p: Period, $sinergiFirst: Int, $sinergiAfter: String) {
        families(within: "33", period: $p, first: $sinergiFirst, after: $sinergiAfter) { nodes { id } ${INFO} } }`),
    ]);
  });

  it("gives up the paging of the text, with variables that nothing else uses", () => {
    const query = "query ($n: Int, $a: String, $m: Int) { x(first: $n, after: $a) { edges { node { y(n: $m) } } } }";
    expect(paged(query)).toEqual([
      "x",
      flat(`query ($m: Int, $sinergiFirst: Int, $sinergiAfter: String) {
        x(first: $sinergiFirst, after: $sinergiAfter) { edges { node { y(n: $m) } } ${INFO} } }`),
    ]);
  });

  it("pages the list that leads to the table, through aliases and fragments", () => {
    const query = `{ a: regions { nodes { id } } one { ...F } }
      fragment F on Region { kids: children { list: nodes { code tags { name } } } }`;
    expect(paged(query, "one.kids.list.tags")?.[0]).toBe("one.kids");
    expect(paged(query, "one.kids.list.tags")?.[1]).toContain(
      `first: $sinergiFirst, after: $sinergiAfter) { list: nodes`,
    );
    expect(paged(query, "a.nodes")?.[0]).toBe("a");
    expect(paged(query)?.[0]).toBe("a");
  });

  it("adds to every place of the text that asks for the list", () => {
    const [, text] = paged("{ x { nodes { a } } x { nodes { b } } }") ?? [];
    expect(text?.split(INFO)).toHaveLength(3);
  });

  it.each([
    ["a list that is not there", "{ x { nodes { a } } }", "y.nodes"],
    ["a list that is no page", "{ x { a } }", "x"],
    ["a question without lists", "{ x { a } }", null],
    ["fragments that contain themselves", "{ x { ...F } } fragment F on X { y { ...F } }", null],
  ])("is not for %s", (_, query, table) => {
    expect(paged(query, table)).toBeUndefined();
  });

  it("is found to be none in fragments that ask for ever more", () => {
    const names = Array.from({ length: 40 }, (_, place) => place);
    const fragments = names.map((n) => `fragment F${n} on R { a { ...F${n + 1} } b { ...F${n + 1} ...F${n + 1} } }`);
    expect(paged(`{ r { ...F0 } } ${fragments.join(" ")} fragment F40 on R { c }`)).toBeUndefined();
  });
});
