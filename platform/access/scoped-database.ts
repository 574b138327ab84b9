import type { Knex } from "knex";
import { mapDatabaseError } from "../database/map-database-error.ts";
import { planForValues } from "../database/plan-for-values.ts";
import { queryRows } from "../database/query-rows.ts";
import { hasScope, type Scope, type Viewer } from "./viewer.ts";

/** The family-level tables of one source, as one viewer may see them. */
export interface ScopedDatabase {
  /** As `queryRows`, in a transaction in which PostgreSQL shows the rows of the viewer's regions and no others. */
  query<Row extends object>(name: string, text: string, bindings?: readonly unknown[]): Promise<Row[]>;
  /** The same for pages and counts of a list, which are planned for their values. */
  queryList<Row extends object>(name: string, text: string, bindings: readonly unknown[]): Promise<Row[]>;
}

/** Nation, provinces and regencies: what a scope may consist of, and all that ever stands in its literal. */
const SCOPE = /^(?:ID|\d\d(?:\.\d\d)?)$/;

/**
 * Reads family-level tables for one viewer. The scope is set for one transaction only, so that a pooled connection carries
 * nothing to the next; without one the tables show no rows at all (row-level security, forced). A viewer without regions,
 * or without the scope that these tables ask for, gets no rows and costs no statement.
 *
 * @param scope `family:read`, or `audit:read` for the tables of the audit
 * @throws AppError as `queryRows` does
 */
export const createScopedDatabase = (db: Knex, viewer: Viewer, scope: Scope = "family:read"): ScopedDatabase => {
  const inScope = async <Row extends object>(
    name: string,
    ask: (trx: Knex.Transaction) => Promise<Row[]>,
  ): Promise<Row[]> => {
    const { regions } = viewer;
    if (regions.length === 0 || !hasScope(viewer, scope)) return [];
    const trx = await db.transaction().catch((error: unknown) => {
      throw mapDatabaseError(error, name);
    });
    try {
      await setScope(trx, regions);
      const rows = await ask(trx);
      await trx.commit();
      return rows;
    } catch (error) {
      await trx.rollback().catch(() => {}); // the failure to tell is the one above
      throw mapDatabaseError(error, name);
    }
  };
  return {
    query: (name, text, bindings = []) => inScope(name, (trx) => queryRows(trx, name, text, bindings)),
    queryList: (name, text, bindings) =>
      inScope(name, async (trx) => {
        await planForValues(trx);
        return queryRows(trx, name, text, bindings);
      }),
  };
};

/**
 * Shows the rows of these regions to the rest of a transaction. `set local` takes no parameters, so the literal is made of
 * codes that have been looked at one by one.
 *
 * @throws Error for what is no region of a scope
 */
export const setScope = async (trx: Knex.Transaction, regions: readonly string[]): Promise<void> => {
  const unfit = regions.find((code) => !SCOPE.test(code));
  if (unfit !== undefined) throw new Error(`not a region a scope may name: ${unfit}`);
  await trx.raw(`set local sinergi.regions = '${regions.join(",")}'`);
};

/**
 * That a row lies in the regions of the transaction's scope. The setting is read once in a statement, and taken apart once:
 * done for every row it costs as much as writing one.
 */
const IS_IN_SCOPE = `
  (select current_setting('sinergi.regions', true) = 'ID')
  or (select string_to_array(current_setting('sinergi.regions', true), ','))
    && array['ID', left(regency_code, 2), regency_code::text]`;

/**
 * The statements that close a family-level table to all but the regions of the transaction's scope. The table must have a
 * `regency_code`. Its owner is bound as well; a superuser is not, so the URL of a source must not name one.
 */
export const rowSecurity = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_regions on ${table}
    using (${IS_IN_SCOPE})`,
];

/** A statement that gives tables which were closed before the same rule as `rowSecurity`. */
export const RENEW_ROW_SECURITY = `
  do $$
  declare closed name;
  begin
    for closed in
      select tablename from pg_policies where policyname = 'own_regions' and cmd = 'ALL' and schemaname = current_schema()
    loop
      execute format('alter policy own_regions on %I using (${IS_IN_SCOPE.replaceAll("'", "''")})', closed);
    end loop;
  end $$`;
