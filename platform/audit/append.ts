import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import { type Chain, extendChain } from "./chain.ts";
import type { FamilyRead } from "./entry.ts";

// One statement, and so one transaction without a round trip more. Nothing is added unless the head is where this writer
// left it. Entries come as one JSON text, since a PostgreSQL array cannot hold lists of different lengths.
const APPEND = `
  with given as (
    select * from json_to_recordset($1::json) as e(seq bigint, at timestamptz, kind text, subject text, role text,
      purpose text, "requestId" text, "familyIds" text[], regencies text[], previous text, hash text)
  ), head as (
    insert into audit_head (writer, seq, hash, at)
    select $2::uuid, seq, decode(hash, 'hex'), at from given order by seq desc limit 1
    on conflict (writer) do update set seq = excluded.seq, hash = excluded.hash, at = excluded.at
      where audit_head.seq = $3::bigint and audit_head.hash = decode($4::text, 'hex')
    returning writer
  ), entries as (
    insert into audit_entry (writer, seq, at, kind, subject, role, purpose, request_id, family_ids, regencies, previous, hash)
    select writer, seq, at, kind, subject, role, purpose, "requestId", "familyIds", regencies, decode(previous, 'hex'),
      decode(hash, 'hex')
    from given, head
  ), families as (
    insert into audit_family (regency_code, family_id, at, writer, seq)
    select left(family.id, 5), family.id, at, writer, seq
    from given, head, unnest("familyIds") as family(id)
  )
  select writer from head`;

/**
 * Writes reads to the end of a chain, all or none.
 *
 * @returns the chain behind them
 * @throws AppError as `queryRows` does; whether the reads were written is then not known
 */
export const appendReads = async (
  db: Knex,
  chain: Chain,
  reads: readonly FamilyRead[],
  now: number,
): Promise<Chain> => {
  const { entries, chain: next } = extendChain(chain, reads, now);
  const bindings = [JSON.stringify(entries), chain.writer, chain.head?.seq ?? null, chain.head?.hash ?? null];
  const written = await queryRows(db, "appendAudit", APPEND, bindings);
  if (written.length === 0) throw new Error("somebody else has moved the head of this process's audit chain");
  return next;
};
