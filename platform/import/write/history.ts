import { columnsOf, nameOf, type Target } from "./target.ts";

/**
 * A statement that keeps rows as they are before an import ($1) replaces or removes them; once for each import: what
 * the import itself wrote in an earlier chunk is no history.
 *
 * @param old a `from` in which the rows, whole, are named `old`
 */
export const keepSuperseded = ({ table, key, secret = [] }: Target, old: string): string => {
  const keyPairs = key.map((column) => `'${column}', old.${nameOf(column)}`).join(", ");
  // Where all rows are of one source, the planner expects that none is of another, and plans for none; it knows nothing of a
  // text that was put together.
  const isOlder = "old.source_id || '' <> $1";
  const hidden = secret.map((column) => ` - '${column}'`).join("");
  return `
    insert into superseded_row (regency_code, table_name, row_key, source_id, superseded_by, content)
    select left(${columnsOf("old", key.slice(0, 1))}, 5), '${table}', jsonb_build_object(${keyPairs}), old.source_id, $1,
      to_jsonb(old)${hidden}
    from ${old}
    where ${isOlder}
    on conflict do nothing`;
};
