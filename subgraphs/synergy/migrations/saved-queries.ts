/**
 * Questions that readers have saved: the only rows of this database that are known here first. Nothing that looks after copies of figures
 * touches them, and a version is never changed.
 */
export const SAVED_QUERIES: readonly string[] = [
  `create table saved_query (
    id varchar(22) collate "C" primary key,
    owner text not null,
    is_listed boolean not null,
    created_at timestamptz not null default now()
  )`,
  `create index saved_query_owner on saved_query (owner)`,
  `comment on table saved_query is 'Kueri yang disimpan pembaca'`,
  `create table saved_query_version (
    id varchar(22) collate "C" not null references saved_query on delete cascade,
    version integer not null check (version > 0),
    name text not null,
    description text,
    folder text,
    text text not null,
    variables text not null,
    saved_at timestamptz not null default clock_timestamp(),
    primary key (id, version)
  )`,
  `comment on table saved_query_version is 'Versi kueri tersimpan; tidak pernah diubah'`,
];
