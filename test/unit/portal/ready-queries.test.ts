import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";

const ROOT = join(import.meta.dirname, "../../..");
const FOLDER = join(ROOT, "portal/pages/query/queries");
const API = buildSchema(readFileSync(join(ROOT, "schema/api.graphql"), "utf8"));
const FILES = readdirSync(FOLDER);

test("there are ready queries", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(3);
});

test.each(FILES)("%s has a place in the list, a title in both languages, and fits the published schema", (file) => {
  expect(file).toMatch(/^\d+-[a-z0-9-]+\.graphql$/);
  const text = readFileSync(join(FOLDER, file), "utf8");
  expect(text).toMatch(/^# id: .+\n# en: .+\nquery [A-Z]\w+ /);
  expect(validate(API, parse(text))).toEqual([]);
});
