/**
 * The reference tables every source holds a copy of: regions, their other codes, the sources of figures, and
 * published figures as printed. One statement an entry, since a distributed database takes no more at a time.
 */
export const REFERENCE_TABLES: readonly string[] = [
  `create table region (
    code varchar(13) collate "C" primary key,
    name text not null,
    level text not null,
    kind text not null,
    parent_code varchar(13) collate "C"
  )`,
  `create index region_parent on region (parent_code, code)`,
  `create index region_level on region (level, code)`,
  `comment on table region is 'Wilayah administrasi (Kepmendagri)'`,
  `create table region_alias (
    scheme text not null,
    code varchar(13) collate "C" not null,
    region_code varchar(13) collate "C" not null references region (code),
    valid_from date,
    valid_to date,
    source_id text not null,
    unique nulls not distinct (scheme, code, valid_from)
  )`,
  `create index region_alias_region on region_alias (region_code)`,
  `comment on table region_alias is 'Padanan kode wilayah: skema lain dan kode lama'`,
  `create table data_source (
    id text primary key,
    title text not null,
    publisher text not null,
    reference text not null,
    as_of text not null,
    provenance text not null check (provenance in ('PUBLISHED', 'IMPORTED', 'SYNTHETIC'))
  )`,
  `comment on table data_source is 'Sumber data'`,
  `create table published_figure (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    ordinal smallint not null,
    metric text not null,
    value double precision not null,
    unit text not null,
    note text,
    source_id text not null,
    primary key (region_code, year, ordinal)
  )`,
  `comment on table published_figure is 'Angka sebagaimana tercantum dalam publikasi'`,
];
