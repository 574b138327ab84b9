import { LISTED_YEAR } from "../../../../data/demo/enterprise-years.ts";
import type { Watcher } from "./survey.ts";

/** Compares the enterprises listed one by one with the counts of their villages. */
export const createEnterpriseWatcher = (): Watcher & { readonly differing: () => readonly string[] } => {
  const counted = new Map<string, string>();
  const listed = new Map<string, number[]>();
  let table = "";
  return {
    begin: (seedTable) => {
      table = seedTable.table;
    },
    row: (row) => {
      if (table === "enterprise_rollup") {
        const [code, year, total, active, , units, employees] = row;
        if (year === LISTED_YEAR && (code as string).length === 13 && total !== 0)
          counted.set(code as string, [total, active, units, employees].join(" "));
      } else if (table === "village_enterprise") {
        const [, , village, , status, , , units, employees] = row;
        const sum = listed.get(village as string) ?? [0, 0, 0, 0];
        const one = [1, status === "ACTIVE" ? 1 : 0, units as number, employees as number];
        listed.set(
          village as string,
          sum.map((value, place) => value + (one[place] ?? 0)),
        );
      }
    },
    end: () => {},
    differing: () =>
      [...new Set([...counted.keys(), ...listed.keys()])].filter(
        (village) => counted.get(village) !== listed.get(village)?.join(" "),
      ),
  };
};
