import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { AppError } from "../../../platform/errors.ts";
import type { MeasurePage } from "../../../platform/measures/feed.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { FigureSet, SetKey } from "./figure-set.ts";

/** Any number: with the key of a set it only has to be the same for everyone who moves that set. */
const SET_LOCK = 736_101_451;

/**
 * Who moves a set waits for whoever moves it already, in another process, as long as statements wait for locks.
 *
 * @throws AppError FIGURES_MOVING when that takes longer
 */
export const lockSet = async (trx: Knex.Transaction, { source, period, level }: SetKey): Promise<void> => {
  const text = "select pg_advisory_xact_lock($1, hashtext($2))";
  try {
    await queryRows(trx, "lockSet", text, [SET_LOCK, `${source}/${period}/${level}`]);
  } catch (error) {
    const isBusy = error instanceof AppError && error.code === "DATABASE_TIMEOUT";
    throw isBusy ? new AppError("FIGURES_MOVING", { subgraph: source, period }, error) : error;
  }
};

/** What the arrays of a set's rows hold. */
export type Slots = Pick<FigureSet, "measures" | "attributes" | "fingerprint">;

const NEW_SET = `
  insert into figure_set (source, period, level, measures, attributes, fingerprint, history, revision, source_ids,
    loaded_at, checked_at, asked_at)
  values ($1, $2, $3, '{}', '{}', '', '', 0, '{}', now(), now(), clock_timestamp())
  returning id`;

/** Makes a set that has nothing yet; `closeSet` must follow in the same transaction. */
export const newSet = async (trx: Knex.Transaction, { source, period, level }: SetKey): Promise<number> => {
  const [row] = await queryRows<{ id: number }>(trx, "newSet", NEW_SET, [source, period, level]);
  if (row === undefined) throw new Error("an insert returned no row");
  return row.id;
};

const CLOSE_SET = `
  update figure_set
  set measures = $2, attributes = $3, fingerprint = $4, history = $5, revision = $6, as_of = $7, source_ids = $8,
    loaded_at = clock_timestamp(), checked_at = clock_timestamp()
  where id = $1`;

/** What a set's rows are, of which revision, and where they are from. */
export type Contents = Slots & Pick<FigureSet, "history" | "revision" | "asOf" | "sourceIds">;

/**
 * Says what the rows now are. It comes last: from here to the end of the transaction, nobody else can note that the set was
 * asked for.
 */
export const closeSet = async (trx: Knex.Transaction, id: number, contents: Contents): Promise<void> => {
  const { measures, attributes, fingerprint, history, revision, asOf, sourceIds } = contents;
  await queryRows(trx, "closeSet", CLOSE_SET, [
    id,
    measures,
    attributes,
    fingerprint,
    history,
    revision,
    asOf,
    sourceIds,
  ]);
};

const DELETE_ALL = "delete from figure where set_id = $1";

/** A code and everything in it: what follows it begins with a dot, and no code has a character between a dot and a slash. */
const DELETE_WITHIN = `
  delete from figure using unnest($2::text[]) as within(code)
  where set_id = $1 and region_code >= within.code and region_code < within.code || '/'`;

/** @param within regions whose rows go, with those of all inside them; null for all rows of the set */
export const deleteFigures = async (
  trx: Knex.Transaction,
  id: number,
  within: readonly RegionCode[] | null,
): Promise<void> => {
  if (within === null) await queryRows(trx, "deleteFigures", DELETE_ALL, [id]);
  else await queryRows(trx, "deleteFiguresWithin", DELETE_WITHIN, [id, within]);
};

/** Adds the regions of a page. */
export const insertPage = async (trx: Knex.Transaction, id: number, page: MeasurePage): Promise<void> => {
  const { codes, hidden, hiddenOpen, shown, shownOpen, attributes } = page;
  const columns = [codes, hidden, hiddenOpen, ...shown, ...shownOpen, ...attributes].map((values) => `{${values}}`);
  const name = `insertFigures ${shown.length}, ${attributes.length}`;
  await queryRows(trx, name, insertText(shown.length, attributes.length), [id, ...columns]);
};

/**
 * One statement for every number of columns. PostgreSQL reads the columns as arrays and puts them together to rows, so that no figure
 * becomes a value in this process.
 */
const insertText = (measures: number, attributes: number): string => {
  const shown = names("shown", measures);
  const open = names("open", measures);
  const kinds = names("attribute", attributes);
  const columns = ["code", "hidden", "hidden_open", ...shown, ...open, ...kinds];
  const isText = (column: string): boolean => column === "code" || kinds.includes(column);
  const parameters = columns.map((column, place) => `$${place + 2}::${isText(column) ? "text" : "bigint"}[]`);
  return `
    insert into figure (set_id, region_code, shown, shown_open, hidden, hidden_open, attributes)
    select $1::integer, code, array[${shown.join()}]::bigint[], array[${open.join()}]::bigint[], hidden, hidden_open,
      array[${kinds.join()}]::text[]
    from unnest(${parameters.join()}) as page(${columns.join()})`;
};

const names = (kind: string, count: number): string[] => Array.from({ length: count }, (_, place) => `${kind}${place}`);
