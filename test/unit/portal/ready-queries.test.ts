import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, Kind, parse, validate } from "graphql";
import { defaultVariables } from "../../../portal/pages/query/default-variables.ts";
import { findReadyQueries, readReadyQuery } from "../../../portal/pages/query/read-ready-query.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FOLDER = join(ROOT, "portal/pages/query/queries");
const API = buildSchema(readFileSync(join(ROOT, "schema/api.graphql"), "utf8"));
const FILES = readdirSync(FOLDER);

test("there are ready queries", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(3);
});

test.each(FILES)("%s has a place in the list, a question in both languages, and fits the published schema", (file) => {
  expect(file).toMatch(/^\d+-[a-z0-9-]+\.graphql$/);
  const text = readFileSync(join(FOLDER, file), "utf8");
  const { title, text: shown } = readReadyQuery(`./queries/${file}`, text);
  expect(title.id).not.toBe(title.en);
  expect(shown).toMatch(/^query [A-Z]\w+[ (]/);
  expect(validate(API, parse(shown))).toEqual([]);
});

test.each(FILES)("%s explains each of its variables in both languages, and runs without any being set", (file) => {
  const { variables, text } = readReadyQuery(file, readFileSync(join(FOLDER, file), "utf8"));
  const [operation] = parse(text).definitions;
  const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  expect(variables.map(({ name }) => name)).toEqual(definitions.map(({ variable }) => variable.name.value));
  for (const { meaning } of variables) expect(meaning.id).not.toBe(meaning.en);
  expect(definitions.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
  const shown: unknown = definitions.length === 0 ? {} : JSON.parse(defaultVariables(text));
  expect(Object.keys(shown as object)).toEqual(variables.map(({ name }) => name));
});

describe("the search", () => {
  const QUERIES = FILES.map((file) => readReadyQuery(`./${file}`, readFileSync(join(FOLDER, file), "utf8")));
  const names = (words: string) => findReadyQueries(QUERIES, words).map(({ name }) => name);

  test.each([
    ["resertifikasi", "resertifikasi"],
    ["recertification cohorts", "resertifikasi"],
    ["dana sharing", "dana-sharing"],
    ["PKH_ORDERED_AMOUNT", "tersalur-di-bawah-sp2d"],
  ])("finds by “%s” the question in either language and the measure it uses", (words, name) => {
    expect(names(words)).toContain(name);
  });

  test("finds all without a word, and none by one that is nowhere", () => {
    expect(names(" ")).toHaveLength(FILES.length);
    expect(names("zzz")).toEqual([]);
  });
});

test("a file without its question is refused by name", () => {
  expect(() => readReadyQuery("./1-a.graphql", "query A { region }")).toThrow('./1-a.graphql has no line "# group:"');
});
