import { hiddenBit, type Limit } from "../suppression/hidden-bits.ts";
import type { AttributeRow, MeasureRow, MeasureTable } from "./source-measures.ts";

/** Most measures of a source: so that which of them are hidden is one whole number that JavaScript has exactly. */
export const MEASURES_MAXIMUM = 53;

/** Of these attributes the strictest limit decides, for all viewers: they are the same for everyone. */
const STRICTEST: Limit = 11;

/** The statement that reads the figures of one table for the regions of a page, as one row of columns. */
export interface PageStatement {
  readonly name: string;
  readonly text: string;
}

/** The name of a column of the statement's row. */
export const shownAs = (place: number, limit: Limit): string => `m${place}_${limit}`;
export const hiddenAs = (limit: Limit): string => `hidden_${limit}`;
export const attributeAs = (place: number): string => `a${place}`;

/**
 * @param firstMeasure the place of the table's first measure among those of its source
 * @param firstAttribute likewise
 * @param limits of the viewers for whom figures are selected; those of others are not, so that they never leave the table
 */
export const pageStatement = (
  table: MeasureTable,
  firstMeasure: number,
  firstAttribute: number,
  limits: readonly Limit[],
): PageStatement => {
  const { rows, measures, attributes = [] } = table;
  const bits = [...new Set([...measures, ...attributes].flatMap((each) => bitsOf(table, each) ?? []))];
  const select = [
    ...measures.map(({ sql }, at) => `${sql} as m${at}`),
    ...attributes.map(({ sql }, at) => `${sql} as a${at}`),
    ...bits.map((expression, at) => `${expression} as h${at}`),
    `${rows.sources} as sources`,
  ];
  /** True where a group is hidden; null, which is not true, where there is no row. */
  const isHidden = (each: Hiding, limit: Limit): string | undefined => {
    const expression = bitsOf(table, each);
    if (expression === undefined || each.group === undefined) return undefined;
    return `f.h${bits.indexOf(expression)} & ${hiddenBit(each.group, limit)} <> 0`;
  };
  const unless = (condition: string | undefined, column: string): string =>
    condition === undefined ? column : `case when ${condition} then null else ${column} end`;
  const whichHidden = (limit: Limit): string => {
    const terms = measures.flatMap((measure, at) => {
      const condition = isHidden(measure, limit);
      if (condition === undefined) return [];
      return [`case when ${condition} and f.m${at} is not null then ${2 ** (firstMeasure + at)} else 0 end`];
    });
    return terms.length === 0 ? "0" : `(${terms.join(" + ")})::bigint`;
  };
  const columns: (readonly [name: string, value: string])[] = [
    ...limits.flatMap((limit) => [
      ...measures.map(
        (measure, at) => [shownAs(firstMeasure + at, limit), unless(isHidden(measure, limit), `f.m${at}`)] as const,
      ),
      [hiddenAs(limit), whichHidden(limit)] as const,
    ]),
    ...attributes.map(
      (attribute, at) =>
        [attributeAs(firstAttribute + at), unless(isHidden(attribute, STRICTEST), `f.a${at}`)] as const,
    ),
  ];
  return {
    name: `measures of ${rows.name} for ${limits.join(" and ")}`,
    text: `
  select ${columns.map(([name]) => `string_agg(coalesce(${name}::text, 'NULL'), ',' order by place) as ${name}`).join(",\n    ")},
    string_agg(distinct sources, ',') as sources
  from (
    select ${columns.map(([name, value]) => `${value} as ${name}`).join(",\n      ")},
      f.sources, asked.place
    from unnest($1::varchar[]) with ordinality asked (code, place)
    left join (${rows.text(select.join(",\n      "))}
    ) f on f.region_code = asked.code
  ) page`,
  };
};

type Hiding = Pick<MeasureRow | AttributeRow, "group" | "hidden">;

/** Where the bits stand that hide a figure; undefined for one that is shown to everyone. */
const bitsOf = ({ rows }: MeasureTable, { group, hidden }: Hiding): string | undefined =>
  group === undefined ? undefined : (hidden ?? rows.hidden ?? undefined);
