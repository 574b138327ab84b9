import { describe, expect, it } from "@jest/globals";
import { type OperationDefinitionNode, parse } from "graphql";
import { readQueryQuestion } from "../../../../exports/query/parameters.ts";
import { typedVariables } from "../../../../exports/query/typed-variables.ts";
import { AppError } from "../../../../platform/errors.ts";

const CARD = "3307011999000017";

const codeOf = (given: Readonly<Record<string, unknown>>): unknown => {
  try {
    readQueryQuestion(given);
    return "no error";
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

describe("what a file of a question shall be", () => {
  it("is read from a body or an address alike", () => {
    const body = readQueryQuestion({ query: "{ a }", variables: { n: 1 }, all: true, page: 500, parents: false });
    const address = readQueryQuestion({
      query: "{ a }",
      variables: '{"n":1}',
      all: "true",
      page: "500",
      parents: "false",
    });
    expect(address).toEqual(body);
    expect(body).toMatchObject({ variables: { n: 1 }, all: true, page: 500, parents: false, delimiter: "comma" });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["neither text nor id", {}, "EXPORT_QUERY_MISSING"],
    ["both text and id", { query: "{ a }", saved: "x" }, "EXPORT_QUERY_MISSING"],
    ["an unknown parameter", { query: "{ a }", tabel: "x" }, "PARAMETER_UNKNOWN"],
    ["variables that are a list", { query: "{ a }", variables: "[1]" }, "PARAMETER_MALFORMED"],
    ["a page of no rows", { query: "{ a }", page: "0" }, "PARAMETER_MALFORMED"],
    ["the number of a card in an address", { saved: "x", "var.card": CARD }, "IDENTITY_IN_ADDRESS"],
    ["the number of a card in a list of an address", { saved: "x", "var.card": ["1", CARD] }, "IDENTITY_IN_ADDRESS"],
    [
      "the number of a card in JSON of an address",
      { saved: "x", variables: `{"card":"${CARD}"}` },
      "IDENTITY_IN_ADDRESS",
    ],
  ])("is refused with %s", (_, given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  it("may have the number of a card in the variables of a body", () => {
    expect(readQueryQuestion({ query: "{ a }", variables: { card: CARD } }).variables).toEqual({ card: CARD });
  });
});

describe("variables of an address", () => {
  const typed = (declared: string, value: unknown): unknown => {
    const [operation] = parse(`query ($v: ${declared}) { a(v: $v) }`).definitions;
    return typedVariables(operation as OperationDefinitionNode, { v: value })["v"];
  };

  it.each<[string, unknown, unknown]>([
    ["Int!", "100", 100],
    ["Boolean", "true", true],
    ["RegionCode!", "35", "35"],
    ["String", "", ""],
    ["Period", "null", null],
    ["[RegionCode!]", "35", ["35"]],
    ["[RegionCode!]", ["35", "53"], ["35", "53"]],
    ["[Int!]!", "[1,2]", [1, 2]],
    ["Filter", '{"of":"A","gt":3}', { of: "A", gt: 3 }],
    ["Int", "many", "many"],
  ])("of the type %s that are written %j are %j", (declared, value, expected) => {
    expect(typed(declared, value)).toEqual(expected);
  });
});
