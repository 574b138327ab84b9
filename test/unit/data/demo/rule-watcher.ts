import { type Cell, RULES, type Rule } from "./rules.ts";
import type { Watcher } from "./survey.ts";

/** Holds every row to the rules of its table. */
export const createRuleWatcher = (): Watcher & { readonly broken: () => readonly string[] } => {
  const broken: string[] = [];
  let places = new Map<string, number>();
  let rules: readonly Rule[] = [];
  let table = "";
  let current: readonly unknown[] = [];
  const cell: Cell = (column) => current[places.get(column) ?? -1];
  return {
    begin: (seedTable) => {
      table = seedTable.table;
      places = new Map(seedTable.columns.map((column, place) => [column, place]));
      rules = RULES[table] ?? [];
    },
    row: (row) => {
      current = row;
      for (const { says, holds } of rules) if (!holds(cell)) broken.push(`${table} ${row.join(" ")}: ${says}`);
    },
    end: () => {},
    broken: () => broken,
  };
};
