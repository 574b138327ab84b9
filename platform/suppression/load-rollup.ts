import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import { parentOf, type RegionCode } from "../region-code.ts";
import { createHierarchy, type Hierarchy } from "./hierarchy.ts";
import type { RefreshedRollup } from "./refreshed-rollups.ts";

/** All rows of a rollup and key, column by column; a region's place is the same in all. */
export interface LoadedRollup {
  readonly codes: readonly string[];
  readonly hierarchy: Hierarchy;
  /** The values of the series, such as the banks; one empty text in a rollup without. */
  readonly series: readonly string[];
  /**
   * A column by place; 0 where there is no row, or no figure.
   *
   * @param number of the value in `series`
   */
  figures(column: string, number?: number): Float64Array;
  /** Whether a column has a figure in any row. */
  isKnown(column: string): boolean;
  /** The `hidden` column of the base by place; 0 where it has no row. */
  readonly base: Int32Array;
  /** For each row its place, its number in `series`, and its `hidden` as it is stored. */
  readonly rows: { readonly place: Int32Array; readonly number: Int32Array; readonly hidden: Int32Array };
}

/** Rows come column by column, as `figureQuery` has them: 91,600 of them as objects would cost more than the rules. */
const SEPARATOR = "\n";

/** The statement that reads a rollup by its keys: every region before those inside it. */
const loadStatement = (table: string, { keys, series, figures, base }: RefreshedRollup): string => {
  const columns = ["region_code", ...(series === undefined ? [] : [series]), ...figures, "hidden"];
  const gathered = [...columns, "base"].map(
    (column) => `string_agg(coalesce("${column}"::text, ''), E'\\n') as "${column}"`,
  );
  return `
    select ${gathered.join(", ")}
    from (
      select ${columns.map((column) => `t.${column}`).join(", ")}, ${base === undefined ? "0" : "b.hidden"} as base
      from ${table} t
      ${base === undefined ? "" : `left join (${base}) b on b.region_code = t.region_code`}
      where ${keys.map((key, place) => `t.${key} = $${place + 1}`).join(" and ")}
      order by t.region_code <> 'ID', t.region_code
    ) ordered`;
};

/** Reads all rows of a rollup and key; undefined where there are none. */
export const loadRollup = async (
  trx: Knex.Transaction,
  table: string,
  rollup: RefreshedRollup,
  key: readonly unknown[],
): Promise<LoadedRollup | undefined> => {
  const text = loadStatement(table, rollup);
  const [answer] = await queryRows<Record<string, string | null>>(trx, `load ${table}`, text, key);
  if (answer === undefined || answer["region_code"] === null) return undefined;
  const read = (column: string): readonly string[] => answer[column]?.split(SEPARATOR) ?? [];
  const { codes, place } = placeRows(read("region_code"));
  const { series, number } = numberSeries(rollup.series === undefined ? undefined : read(rollup.series), place.length);
  const base = new Int32Array(codes.length);
  for (const [row, bits] of read("base").entries()) base[place[row] ?? 0] = Number(bits);
  return {
    codes,
    hierarchy: hierarchyOf(codes),
    series,
    figures: (column, of = 0) => {
      const figures = new Float64Array(codes.length);
      for (const [row, figure] of read(column).entries())
        if (number[row] === of && figure !== "") figures[place[row] ?? 0] = Number(figure);
      return figures;
    },
    isKnown: (column) => /\d/.test(answer[column] ?? ""),
    base,
    rows: { place, number, hidden: Int32Array.from(read("hidden"), Number) },
  };
};

/** The regions of the rows, and for each row the place of its region. Rows of a region follow each other. */
const placeRows = (
  regionOfRow: readonly string[],
): { readonly codes: readonly string[]; readonly place: Int32Array } => {
  const codes: string[] = [];
  const place = Int32Array.from(regionOfRow, (code) => {
    if (codes.at(-1) !== code) codes.push(code);
    return codes.length - 1;
  });
  return { codes, place };
};

/** The values of a series, and for each row the number of its own; one value where there is no series. */
const numberSeries = (values: readonly string[] | undefined, rows: number) => {
  if (values === undefined) return { series: [""], number: new Int32Array(rows) };
  const numbers = new Map([...new Set(values)].toSorted().map((value, at) => [value, at]));
  return { series: [...numbers.keys()], number: Int32Array.from(values, (value) => numbers.get(value) ?? 0) };
};

const hierarchyOf = (codes: readonly string[]): Hierarchy => {
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const parent = Int32Array.from(codes, (code) => placeOf.get(parentOf(code as RegionCode) ?? "") ?? -1);
  return createHierarchy(parent, Int32Array.from(codes.keys()));
};
