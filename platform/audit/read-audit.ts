import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import type { AuditEntry } from "./entry.ts";
import type { AuditHead } from "./findings.ts";

/** Few enough to stay small in memory when each entry names thousands of families. */
const ENTRIES_A_PAGE = 500;

/** A time as text with all its digits, whatever the session's zone; null for an infinite one. */
export const timeAsText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const ENTRIES = `
  select writer, seq, ${timeAsText("at")} as at, kind, subject, role, purpose, request_id as "requestId",
    family_ids as "familyIds", regencies, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
  from audit_entry
  where (writer, seq) > ($1::uuid, $2::bigint)
  order by writer, seq
  limit ${ENTRIES_A_PAGE}`;

type EntryKey = Pick<AuditEntry, "writer" | "seq">;

const BEFORE_ALL: EntryKey = { writer: "00000000-0000-0000-0000-000000000000", seq: -1 };

/** All entries of all chains, page by page, chain after chain. The transaction's scope must be the nation. */
export const readEntries = async function* (trx: Knex): AsyncGenerator<readonly AuditEntry[]> {
  let last = BEFORE_ALL;
  for (;;) {
    const page = await queryRows<AuditEntry>(trx, "auditEntries", ENTRIES, [last.writer, last.seq]);
    if (page.length === 0) return;
    yield page;
    last = page.at(-1) ?? last;
  }
};

const HEADS = `select writer, seq, encode(hash, 'hex') as hash from audit_head order by writer`;

/** The heads that writers left, one a chain. */
export const readHeads = (trx: Knex): Promise<readonly AuditHead[]> => queryRows(trx, "auditHeads", HEADS);

const FAMILIES_OF_ENTRIES = `
  select writer, seq, at, left(id, 5) collate "C" as regency, id collate "C" as id
  from audit_entry, unnest(family_ids) as family(id)`;

const FAMILIES_OF_LOOKUPS = `
  select writer, seq, at, regency_code::text collate "C" as regency, family_id::text collate "C" as id
  from audit_family`;

/** The entries of whose families one of the two knows more than the other: the first thousand of them. */
const difference = (more: string, less: string): string => `
  select distinct writer, seq
  from (${more} except ${less}) as family
  order by writer, seq
  limit 1000`;

/** Entries with a family that look-ups would not find, and entries for which look-ups find a family too many. */
export const readFamilyDifferences = async (trx: Knex) => ({
  missing: await queryRows<EntryKey>(trx, "auditFamiliesMissing", difference(FAMILIES_OF_ENTRIES, FAMILIES_OF_LOOKUPS)),
  added: await queryRows<EntryKey>(trx, "auditFamiliesAdded", difference(FAMILIES_OF_LOOKUPS, FAMILIES_OF_ENTRIES)),
});
