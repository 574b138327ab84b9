import { expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import { readFileSync } from "node:fs";
import { findingOf } from "../../../../../subgraphs/synergy/reconciliation/finding.ts";
import type { FigureName } from "../../../../../subgraphs/synergy/reconciliation/figures.ts";
import { bitOf, maskOf } from "../../../../../subgraphs/synergy/reconciliation/reconciled-sql.ts";
import { RULES } from "../../../../../subgraphs/synergy/reconciliation/rules.ts";

const sdl = parse(readFileSync(new URL("../../../../../schema/synergy.graphql", import.meta.url), "utf8"));
const values = sdl.definitions
  .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
  .filter(({ name }) => name.value === "FindingKind")
  .flatMap((definition) => definition.values ?? []);

test("every kind of finding in the schema has one rule, in the same order", () => {
  expect(RULES.map(({ kind }) => kind)).toEqual(values.map(({ name }) => name.value));
});

test("the schema states the threshold that the rule has", () => {
  const stated = values.map(({ name, description }) => [
    name.value,
    /(\d+) percent/.exec(description?.value ?? "")?.[1],
  ]);
  const actual = RULES.map((rule) => [rule.kind, rule.nature === "MISSING" ? undefined : String(rule.percent)]);
  expect(stated).toEqual(actual);
});

test("what is a contradiction is found from the first rupiah on, a difference is tolerated a little", () => {
  const thresholds = (nature: string): readonly number[] =>
    RULES.flatMap((rule) => (rule.nature === nature && rule.nature !== "MISSING" ? [rule.percent] : []));
  expect(Math.max(...thresholds("CONTRADICTION"))).toBe(0);
  expect(Math.min(...thresholds("DIFFERENCE"))).toBeGreaterThan(0);
});

test("the bits of all rules lie beside each other in a whole number", () => {
  expect(maskOf(() => true)).toBe(2 ** RULES.length - 1);
  expect(RULES.length).toBeLessThan(31);
  expect(new Set(RULES.map(bitOf)).size).toBe(RULES.length);
});

const figures = (given: Partial<Record<FigureName, number>>) => ({
  figure: (name: FigureName) => ({ value: given[name] ?? null, absence: null }),
});
const ruleOf = (kind: string) => {
  const found = RULES.find((rule) => rule.kind === kind);
  if (found === undefined) throw new Error(`no rule ${kind}`);
  return found;
};

test("a finding says how much lies between two figures, and of what was returned all", () => {
  const given = figures({ ordered: 300, credited: 200, returned: 7, activeFamilies: 10, creditedFamilies: 12 });
  const told = ["CREDITED_BELOW_ORDERED", "RETURNED_HIGH", "FAMILIES_DIFFER", "ENTITLED_MISSING"].map((kind) => {
    const { size, isFamilies, percent } = findingOf(ruleOf(kind), given);
    return [size, isFamilies, percent];
  });
  expect(told).toEqual([
    [100, false, 33.3333],
    [7, false, 2.3333],
    [2, true, 20],
    [null, false, null],
  ]);
});
