/** The tables of this source: copies of what the others publish. Nothing here is known here first. */
export const TABLES: readonly string[] = [
  `create table source_catalogue (
    source text primary key,
    content jsonb not null,
    read_at timestamptz not null
  )`,
  `comment on table source_catalogue is 'Katalog ukuran tiap sumber data'`,
  `create table figure_set (
    id integer generated always as identity primary key,
    source text not null,
    period text not null,
    level text not null,
    measures text[] not null,
    attributes text[] not null,
    fingerprint text not null,
    revision bigint not null,
    as_of text,
    source_ids text[] not null,
    loaded_at timestamptz not null,
    checked_at timestamptz not null,
    asked_at timestamptz not null,
    unique (source, period, level)
  )`,
  `comment on table figure_set is 'Himpunan angka satu sumber, satu periode dan satu tingkat wilayah'`,
  // A set is read whole, or by the codes that begin alike: the key answers both, and rows are written in its order.
  `create table figure (
    set_id integer not null,
    region_code varchar(13) collate "C" not null,
    shown bigint[] not null,
    shown_open bigint[] not null,
    hidden bigint not null,
    hidden_open bigint not null,
    attributes text[] not null,
    primary key (set_id, region_code)
  )`,
  `comment on table figure is 'Angka satu wilayah, menurut urutan ukuran himpunannya'`,
  // What the planner asks of these columns it cannot learn from samples of whole arrays, which are what costs it time.
  `alter table figure
    alter column shown set statistics 0, alter column shown_open set statistics 0,
    alter column hidden set statistics 0, alter column hidden_open set statistics 0,
    alter column attributes set statistics 0`,
];
