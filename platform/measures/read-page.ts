import type { Knex } from "knex";
import type { Viewer } from "../access/viewer.ts";
import { smallestCell } from "../access/viewer.ts";
import { mapDatabaseError } from "../database/map-database-error.ts";
import { planForValues } from "../database/plan-for-values.ts";
import { queryRows } from "../database/query-rows.ts";
import { type Period, periodParts, periodsWithin } from "../period.ts";
import type { RegionCode } from "../region-code.ts";
import { regionList } from "../serve-subgraph/region-list.ts";
import { LIMITS, type Limit } from "../suppression/hidden-bits.ts";
import type { Column, MeasurePage, PageArguments } from "./feed.ts";
import { KEY_LENGTH } from "./feed-key.ts";
import { attributeAs, hiddenAs, type PageStatement, pageStatement, shownAs } from "./page-statement.ts";
import { readRevision } from "./revisions.ts";
import type { MeasureTable, SourceMeasures } from "./source-measures.ts";

/** A page as it is read: its sources by their ids. */
export type StoredPage = Omit<MeasurePage, "sources" | "asOf"> & { readonly sourceIds: readonly string[] };

/** A table with its statements, and where its columns stand among those of the source. */
interface PlacedTable {
  readonly table: MeasureTable;
  readonly firstMeasure: number;
  readonly firstAttribute: number;
  /** For a viewer with this limit. */
  readonly statements: Readonly<Record<Limit, PageStatement>>;
}

/** The limits whose figures a viewer may have: their own, and that of the open door. */
const limitsFor = (limit: Limit): readonly Limit[] => LIMITS.filter((each) => each >= limit);

const placeTables = ({ tables }: SourceMeasures): readonly PlacedTable[] => {
  let firstMeasure = 0;
  let firstAttribute = 0;
  return tables.map((table) => {
    const statement = (limit: Limit) => pageStatement(table, firstMeasure, firstAttribute, limitsFor(limit));
    const placed = { table, firstMeasure, firstAttribute, statements: { 5: statement(5), 11: statement(11) } };
    firstMeasure += table.measures.length;
    firstAttribute += table.attributes?.length ?? 0;
    return placed;
  });
};

const CODES = `
  select code from region
  where level = $1 and ($2::text is null or code > $2) and ($3::text[] is null or left(code, ${KEY_LENGTH}) = any($3))
  order by code
  limit $4`;

/** Reads a page: all of one moment, so that no figure of a row is of another time than its neighbours or its revision. */
export type ReadPage = (db: Knex, viewer: Viewer, asked: PageArguments) => Promise<StoredPage>;

/**
 * What reads the pages of a source: one statement for each table in which the period may have figures.
 *
 * @returns a function that throws an AppError as `queryRows` does
 */
export const createPageReader = (measures: SourceMeasures): ReadPage => {
  const placed = placeTables(measures);
  return async (db, viewer, asked) => {
    const trx = await db.transaction({ isolationLevel: "repeatable read", readOnly: true }).catch((error: unknown) => {
      throw mapDatabaseError(error, "measurePage");
    });
    try {
      await planForValues(trx);
      const page = await readPage(trx, placed, smallestCell(viewer), asked);
      await trx.commit();
      return page;
    } catch (error) {
      await trx.rollback().catch(() => {}); // the failure to tell is the one above
      throw mapDatabaseError(error, "measurePage");
    }
  };
};

type Answer = Readonly<Record<string, Column | null>>;

const readPage = async (
  trx: Knex.Transaction,
  placed: readonly PlacedTable[],
  limit: Limit,
  { level, period, within, after, first }: PageArguments,
): Promise<StoredPage> => {
  const revision = await readRevision(trx, period);
  const found = await queryRows<{ code: RegionCode }>(trx, "measurePageCodes", CODES, [
    level,
    after,
    within,
    first + 1,
  ]);
  const codes = found.slice(0, first).map(({ code }) => code);
  const tables: { readonly of: PlacedTable; readonly answer: Answer | undefined }[] = [];
  for (const of of placed) tables.push({ of, answer: await readTable(trx, of, limit, codes, period) });

  const nothing = columnOf(codes, "NULL");
  const figures = (seen: Limit): Column[] =>
    tables.flatMap(({ of: { table, firstMeasure }, answer }) =>
      table.measures.map((_, at) => answer?.[shownAs(firstMeasure + at, seen)] ?? nothing),
    );
  const hidden = (seen: Limit): Column =>
    sumColumns(
      tables.map(({ answer }) => answer?.[hiddenAs(seen)]),
      codes,
    );
  const shownOpen = figures(LIMITS[1]);
  const hiddenOpen = hidden(LIMITS[1]);
  const isOpenDoor = limit === LIMITS[1];
  return {
    codes: codes.join(","),
    count: codes.length,
    next: found.length > codes.length ? (codes.at(-1) ?? null) : null,
    revision,
    shown: isOpenDoor ? shownOpen : figures(limit),
    shownOpen,
    hidden: isOpenDoor ? hiddenOpen : hidden(limit),
    hiddenOpen,
    attributes: tables.flatMap(({ of: { table, firstAttribute }, answer }) =>
      (table.attributes ?? []).map((_, at) => answer?.[attributeAs(firstAttribute + at)] ?? nothing),
    ),
    sourceIds: [...new Set(tables.flatMap(({ answer }) => answer?.["sources"]?.split(",") ?? []))].toSorted(),
  };
};

/** Undefined where the table has no figures for such a period, and for a page without regions. */
const readTable = async (
  trx: Knex.Transaction,
  { table, statements }: PlacedTable,
  limit: Limit,
  codes: readonly RegionCode[],
  period: Period,
): Promise<Answer | undefined> => {
  const { grain } = table.rows;
  const { kind, year } = periodParts(period);
  if (codes.length === 0 || (grain === "YEAR" && kind !== "YEAR")) return undefined;
  const { name, text } = statements[limit];
  const times = grain === "YEAR" ? [year] : periodsWithin(period);
  const [answer] = await queryRows<Answer>(trx, name, text, [regionList(codes), times]);
  return answer;
};

const columnOf = (codes: readonly RegionCode[], value: string): Column => new Array(codes.length).fill(value).join(",");

/** The sums of columns of whole numbers, of which most hold nothing but 0. */
const sumColumns = (columns: readonly (Column | null | undefined)[], codes: readonly RegionCode[]): Column => {
  const [first, ...others] = columns.filter((column) => column != null && /[1-9]/.test(column));
  if (first == null) return columnOf(codes, "0");
  if (others.length === 0) return first;
  const sums = first.split(",").map(Number);
  for (const column of others)
    for (const [place, value] of (column ?? "").split(",").entries()) sums[place] = (sums[place] ?? 0) + Number(value);
  return sums.join(",");
};
