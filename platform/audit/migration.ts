import { statementsMigration } from "../regions/migration.ts";

const SCOPE = `string_to_array(current_setting('sinergi.regions', true), ',')`;

/**
 * Rows may be added by whoever serves an answer, whatever the answer's scope, and are shown to a transaction with a scope
 * only. There is no policy for changing or removing one.
 */
const appendOnlyRows = (table: string, isShown: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy append on ${table} for insert with check (true)`,
  `create policy own_regions on ${table} for select using (${isShown})`,
  `create trigger append_only before update or delete or truncate on ${table}
    for each statement execute function refuse_audit_change()`,
];

/**
 * The audit of a source: tables that are local to its database, however the family-level tables are distributed.
 * `audit_family` says where to look for the entries of one family, newest first.
 */
const AUDIT_TABLES: readonly string[] = [
  `create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit can only be added to' using errcode = 'restrict_violation';
    end $$`,
  `create table audit_entry (
    writer uuid not null,
    seq bigint not null check (seq >= 0),
    at timestamptz not null,
    kind text not null check (kind in ('GENESIS', 'FACTS', 'IDENTITY')),
    subject text check (subject is not null or kind = 'GENESIS'),
    role text not null,
    purpose text,
    request_id text not null,
    family_ids text[] not null,
    regencies text[] not null,
    previous bytea not null check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (writer, seq)
  )`,
  `comment on table audit_entry is 'Jejak audit pembacaan data keluarga, rantai hash per proses; tabel lokal'`,
  ...appendOnlyRows(
    "audit_entry",
    `'ID' = any(${SCOPE})
      or exists (select 1 from unnest(regencies) as r(code) where ${SCOPE} && array[left(r.code, 2), r.code])`,
  ),
  `create table audit_family (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    at timestamptz not null,
    writer uuid not null,
    seq bigint not null,
    primary key (regency_code, family_id, at, writer, seq)
  )`,
  `comment on table audit_family is 'Keluarga yang disebut tiap baris jejak audit; tabel lokal'`,
  ...appendOnlyRows("audit_family", `${SCOPE} && array['ID', left(regency_code, 2), regency_code::text]`),
  `create table audit_head (
    writer uuid primary key,
    seq bigint not null,
    hash bytea not null check (length(hash) = 32),
    at timestamptz not null
  )`,
  `comment on table audit_head is 'Ujung tiap rantai jejak audit; tabel lokal'`,
  `create trigger append_only before delete or truncate on audit_head
    for each statement execute function refuse_audit_change()`,
  `create trigger forward_only before update on audit_head
    for each row when (new.writer <> old.writer or new.seq <= old.seq or new.at < old.at)
    execute function refuse_audit_change()`,
];

/** The audit's tables, the same in every source. */
export const auditMigration = statementsMigration("004-audit", AUDIT_TABLES);
