import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import type { ChunkContext, NotWritten } from "../format.ts";
import { keepSuperseded } from "./history.ts";
import { STAGE, withStage } from "./stage.ts";
import { columnsOf, nameOf, sameIn, setRest, type StagedRow, type Target } from "./target.ts";

/**
 * Writes rows into a table by their natural key. What they replace goes to the history. A row whose key an earlier chunk
 * of the same file has written is left out. Keys do not repeat among the rows.
 *
 * @returns the rows that were left out
 */
export const upsertRows = (
  trx: Knex.Transaction,
  target: Target,
  rows: readonly StagedRow[],
  { sourceId }: ChunkContext,
): Promise<readonly NotWritten[]> =>
  withStage(trx, target, rows, async () => {
    const notWritten = await refuseDuplicates(trx, target, sourceId);
    await upsertStaged(trx, target, sourceId);
    return notWritten;
  });

/** Takes the rows out of the stage whose keys this import has written before. */
export const refuseDuplicates = async (
  trx: Knex.Transaction,
  target: Target,
  sourceId: string,
): Promise<NotWritten[]> => {
  const { table, key } = target;
  const text = `
    delete from ${STAGE} s using ${nameOf(table)} t
    where ${sameIn("s", "t", key)} and t.source_id = $1
    returning s.line`;
  const rows = await queryRows<{ line: number }>(trx, `import: doubled in ${table}`, text, [sourceId]);
  return rows.map(({ line }) => ({ line, reason: "DUPLICATE_KEY" }));
};

/** Writes what is staged, over what is there. */
export const upsertStaged = async (trx: Knex.Transaction, target: Target, sourceId: string): Promise<void> => {
  const { table, key, columns } = target;
  const old = `${nameOf(table)} old join ${STAGE} s on ${sameIn("s", "old", key)}`;
  await queryRows(trx, `import: keep of ${table}`, keepSuperseded(target, old), [sourceId]);
  const list = columns.map(nameOf).join(", ");
  const text = `
    insert into ${nameOf(table)} (${list})
    select ${columnsOf("s", columns)} from ${STAGE} s
    on conflict (${key.map(nameOf).join(", ")}) do update set ${setRest(target)}`;
  await queryRows(trx, `import: write ${table}`, text);
};
