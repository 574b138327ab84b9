import { rowSecurity } from "../../access/scoped-database.ts";

/** The tables in which a source keeps what was imported into it; one statement an entry. */
export const LEDGER_TABLES: readonly string[] = [
  `create table import_run (
    id bigint generated always as identity primary key,
    format text not null,
    file_name text not null,
    sha256 char(64) collate "C" not null,
    bytes bigint not null,
    reading text not null,
    source_id text not null references data_source (id),
    status text not null check (status in ('RUNNING', 'DONE')),
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    rows_read bigint not null default 0,
    rows_taken bigint not null default 0,
    rows_refused bigint not null default 0,
    cells_corrected bigint not null default 0,
    rows_flagged bigint not null default 0,
    unique (format, sha256, reading)
  )`,
  `comment on table import_run is 'Berkas yang diimpor; reading: lembar dan nilai tetapan yang ikut menentukan isinya'`,
  `create table import_chunk (
    run_id bigint not null references import_run (id),
    ordinal integer not null,
    first_line bigint not null,
    last_line bigint not null,
    rows_read integer not null,
    rows_taken integer not null,
    rows_refused integer not null,
    cells_corrected integer not null,
    rows_flagged integer not null,
    sums jsonb not null,
    written_at timestamptz not null default now(),
    primary key (run_id, ordinal)
  )`,
  `comment on table import_chunk is 'Bagian berkas yang ditulis dalam satu transaksi'`,
  `create table import_finding (
    run_id bigint not null references import_run (id),
    line bigint not null,
    ordinal smallint not null,
    column_heading text,
    reason text not null,
    value text,
    primary key (run_id, line, ordinal)
  )`,
  `comment on table import_finding is 'Temuan: sel yang ditolak, diperbaiki atau ditandai; nilai pribadi disamarkan'`,
  `create table import_row_aside (
    run_id bigint not null references import_run (id),
    line bigint not null,
    cells jsonb not null,
    primary key (run_id, line)
  )`,
  `comment on table import_row_aside is 'Baris yang ditolak atau ditandai: teks sel menurut kolom; nilai pribadi disamarkan'`,
  `create table import_total (
    run_id bigint not null references import_run (id),
    line bigint not null,
    field text not null,
    stated numeric not null,
    computed numeric not null,
    primary key (run_id, line, field)
  )`,
  `comment on table import_total is 'Total menurut berkas dan menurut hitungan'`,
  // The first of its key tells of a family table whose row it was: nobody sees it without a scope.
  `create table superseded_row (
    regency_code char(5) collate "C" not null,
    table_name text not null,
    row_key jsonb not null,
    source_id text not null,
    superseded_by text not null references data_source (id),
    superseded_at timestamptz not null default now(),
    content jsonb not null,
    primary key (regency_code, table_name, row_key, superseded_by)
  )`,
  `comment on table superseded_row is 'Riwayat: baris sebagaimana adanya sebelum impor yang menggantikannya'`,
  ...rowSecurity("superseded_row"),
];
