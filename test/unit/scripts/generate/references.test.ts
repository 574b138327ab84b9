import { expect, test } from "@jest/globals";
import { loadConfig, SETTINGS } from "../../../../platform/config.ts";
import { ERRORS } from "../../../../platform/error-table.ts";
import { configReference, envExample } from "../../../../scripts/generate/config-reference.ts";
import { errorReference } from "../../../../scripts/generate/error-reference.ts";
import { glossary } from "../../../../scripts/generate/glossary.ts";

test("the page of errors has every code once, with its texts and remedy", () => {
  const page = errorReference().content;
  expect(page.match(/^### \S+$/gm)?.toSorted()).toEqual(
    Object.keys(ERRORS)
      .map((code) => `### ${code}`)
      .toSorted(),
  );
  for (const { id, en, remedy } of Object.values(ERRORS)) {
    expect(page).toContain(id);
    expect(page).toContain(en);
    expect(page).toContain(remedy);
  }
});

test("the page of settings has every setting once, in the order of the table", () => {
  const names = [...configReference().content.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(SETTINGS));
});

test("the example of an environment, taken as it is, gives the defaults", () => {
  const lines = [...envExample().content.matchAll(/^# ([A-Z][A-Z_]+)=(.*)$/gm)];
  expect(lines.map(([, name]) => name)).toEqual(Object.keys(SETTINGS));
  expect(loadConfig(Object.fromEntries(lines.map(([, name, value]) => [name, value])))).toEqual(loadConfig({}));
});

test("no generated page names a folder of the machine it was made on", () => {
  for (const { content } of [configReference(), envExample()]) expect(content).not.toContain(process.cwd());
});

test("the glossary shows a term once per meaning, with every place that uses it", () => {
  const { content } = glossary(`
    """Regional unit (wilayah)."""
    type Query {
      """Regional unit (wilayah)."""
      region: Int
      """A score (0 to 1)."""
      score: Int
      """Year (tahun); the last one | known."""
      year: Int
    }`);
  expect(content).toContain("| tahun | Year; the last one \\| known. | `Query.year` |");
  expect(content).toContain("| wilayah | Regional unit. | `Query`, `Query.region` |");
  expect(content).not.toContain("0 to 1");
});
