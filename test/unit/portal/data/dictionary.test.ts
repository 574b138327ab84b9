import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, introspectionFromSchema } from "graphql";
import { findEntries } from "../../../../portal/pages/data/dictionary/find-entries.ts";
import { schemaEntries } from "../../../../portal/pages/data/dictionary/schema-entries.ts";

const ENTRIES = schemaEntries(
  introspectionFromSchema(
    buildSchema(readFileSync(new URL("../../../../schema/api.graphql", import.meta.url), "utf8")),
  ),
);
const entry = (name: string) => ENTRIES.find((each) => each.name === name);

describe("the entries of the schema", () => {
  test("have the Indonesian term of their description apart from the sentence", () => {
    expect(entry("WelfareSummary.families")).toEqual({
      name: "WelfareSummary.families",
      type: "Int",
      description: "Beneficiary families.",
      term: "Keluarga Penerima Manfaat, KPM",
    });
    expect(entry("Provenance.SYNTHETIC")?.term).not.toBeNull();
  });

  test("all have a description and a term, since the descriptions are the dictionary", () => {
    expect(ENTRIES.length).toBeGreaterThan(500);
    const without = ENTRIES.filter(({ name, term }) => term === null && name !== "Query" && name !== "Mutation");
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe("the search", () => {
  const names = (words: string): readonly string[] =>
    findEntries(ENTRIES, words, ({ name, description, term }) => [name, description, term ?? ""]).map(
      ({ name }) => name,
    );

  test.each([
    ["graduasi", "Graduation"],
    ["left pkh", "Graduation"],
    ["kpm aktif", "MeasureId.PKH_ACTIVE_FAMILIES"],
  ])("finds by “%s” in either language, in any order of words", (words, name) => {
    expect(names(words)).toContain(name);
    expect(names(words.split(" ").toReversed().join(" "))).toContain(name);
  });

  test("puts first what is called so", () => {
    const found = names("bank");
    const lastNamed = found.findLastIndex((name) => name.toLowerCase().includes("bank"));
    const firstOther = found.findIndex((name) => !name.toLowerCase().includes("bank"));
    expect(firstOther).toBeGreaterThan(lastNamed);
  });

  test("without a word leaves all", () => {
    expect(names(" ")).toHaveLength(ENTRIES.length);
  });
});
