import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { NewVersion, SavedQueryRow } from "./rows.ts";

/** Both name their reader `$1`. */
const COLUMNS = `
  q.id, v.version, v.name, v.description, v.folder, v.text, v.variables, q.is_listed as "isListed", coalesce(q.owner = $1, false) as "isMine",
  to_char(v.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "savedAt"`;

const FIND = `
  select ${COLUMNS} from saved_query q join saved_query_version v using (id)
  where q.id = $2 and ($3::integer is null or v.version = $3)
  order by v.version desc limit 1`;

/** A version, the newest where none is named; undefined where there is none. */
export const findSavedQuery = async (
  db: Knex,
  reader: string | null,
  id: string,
  version: number | null,
): Promise<SavedQueryRow | undefined> =>
  (await queryRows<SavedQueryRow>(db, "findSavedQuery", FIND, [reader, id, version]))[0];

const VERSIONS = `
  select ${COLUMNS} from saved_query q join saved_query_version v using (id) where q.id = $2 order by v.version desc`;

/** All versions, the newest first. */
export const savedQueryVersions = (db: Knex, reader: string | null, id: string): Promise<SavedQueryRow[]> =>
  queryRows<SavedQueryRow>(db, "savedQueryVersions", VERSIONS, [reader, id]);

export interface SavedQueryFilter {
  readonly mine: boolean;
  readonly search: string | null;
  readonly folder: string | null;
}

const LIST = `
  select * from (
    select distinct on (q.id) ${COLUMNS} from saved_query q join saved_query_version v using (id)
    where q.owner = $1 or (q.is_listed and not $2)
    order by q.id, v.version desc
  ) newest
  where ($3::text is null or strpos(lower(concat_ws(' ', name, description, folder)), lower($3)) > 0)
    and ($4::text is null or folder = $4)
    and ($5::text is null or ("savedAt", id) < ($5, $6))
  order by "savedAt" desc, id desc
  limit $7`;

/** The newest versions of queries, the last saved first. */
export const savedQueries = (
  db: Knex,
  reader: string,
  { mine, search, folder }: SavedQueryFilter,
  after: { readonly savedAt: string; readonly id: string } | null,
  limit: number,
): Promise<SavedQueryRow[]> =>
  queryRows<SavedQueryRow>(db, "savedQueries", LIST, [
    reader,
    mine,
    search,
    folder,
    after?.savedAt ?? null,
    after?.id ?? null,
    limit,
  ]);

const TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended('saved_query ' || $1, 0))";

/** What the same owner saves is written one after the other, so that bounds hold. */
export const takeTurn = async (trx: Knex.Transaction, owner: string): Promise<void> => {
  await queryRows(trx, "takeSavedQueryTurn", TAKE_TURN, [owner]);
};

const COUNTS = `
  select count(distinct q.id)::int as queries,
    count(*) filter (where v.saved_at > now() - interval '1 hour')::int as "inLastHour"
  from saved_query q join saved_query_version v using (id) where q.owner = $1`;

/** How many queries somebody has, and how many versions of the last hour. */
export const countSaved = async (
  trx: Knex.Transaction,
  owner: string,
): Promise<{ readonly queries: number; readonly inLastHour: number }> => {
  const [row] = await queryRows<{ queries: number; inLastHour: number }>(trx, "countSavedQueries", COUNTS, [owner]);
  return row ?? { queries: 0, inLastHour: 0 };
};

const INSERT_QUERY = "insert into saved_query (id, owner, is_listed) values ($1, $2, $3)";

export const insertQuery = async (
  trx: Knex.Transaction,
  query: { readonly id: string; readonly owner: string; readonly isListed: boolean },
): Promise<void> => {
  await queryRows(trx, "insertSavedQuery", INSERT_QUERY, [query.id, query.owner, query.isListed]);
};

const LIST_QUERY = "update saved_query set is_listed = $3 where id = $2 and owner = $1 returning id";

/** Says whether a query of the owner's is listed; false where there is no such query of theirs. */
export const listQuery = async (
  trx: Knex.Transaction,
  owner: string,
  id: string,
  isListed: boolean,
): Promise<boolean> => (await queryRows(trx, "listSavedQuery", LIST_QUERY, [owner, id, isListed])).length > 0;

const INSERT_VERSION = `
  insert into saved_query_version (id, version, name, description, folder, text, variables)
  select $1::text, coalesce(max(version), 0) + 1, $2::text, $3::text, $4::text, $5::text, $6::text
  from saved_query_version where id = $1::text
  returning version`;

/** Adds the next version of a query, and gives its number. */
export const insertVersion = async (
  trx: Knex.Transaction,
  id: string,
  { name, description, folder, text, variables }: NewVersion,
): Promise<number> => {
  const bindings = [id, name, description, folder, text, variables];
  const [row] = await queryRows<{ version: number }>(trx, "insertSavedQueryVersion", INSERT_VERSION, bindings);
  return row?.version ?? 1; // an insert of one row gives one
};

const DELETE = "delete from saved_query where owner = $1 and id = $2 returning id";

/** Deletes a query of the owner's with all versions; false where there is no such query of theirs. */
export const deleteQuery = async (db: Knex, owner: string, id: string): Promise<boolean> =>
  (await queryRows(db, "deleteSavedQuery", DELETE, [owner, id])).length > 0;
