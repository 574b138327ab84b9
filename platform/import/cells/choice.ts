import type { CellKind } from "./cell.ts";

const keyOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * One of some values. A value is known by itself and by its synonyms, compared without case, spaces and punctuation.
 *
 * @param values the synonyms of each value; the first is the official term
 */
export const choice = <Value extends string>(values: Readonly<Record<Value, readonly string[]>>): CellKind<Value> => {
  const entries = Object.entries(values) as [Value, readonly string[]][];
  const byKey = new Map(
    entries.flatMap(([value, names]) => [value, ...names].map((name) => [keyOf(name), value] as const)),
  );
  const terms = entries.map(([value, [term = value]]) => term);
  return {
    form: { id: `salah satu dari: ${terms.join(", ")}`, en: `one of: ${terms.join(", ")}` },
    example: terms[0] ?? "",
    read: (text) => {
      const value = byKey.get(keyOf(text));
      return value === undefined ? { refused: "VALUE_UNKNOWN" } : { value };
    },
  };
};
