/** What files of offices leave out is not known: it is null there, where the demo has a figure. */
export const IMPORTED_FIGURES: readonly string[] = [
  `alter table village_fund_rollup alter column villages drop not null`,
  `create table village_fund_undetailed (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    amount bigint not null,
    source_id text not null,
    primary key (region_code, year)
  )`,
  `comment on table village_fund_undetailed is 'Dana Desa yang belum dirinci per wilayah, rupiah'`,
  `alter table village_enterprise alter column units drop not null`,
  `alter table village_enterprise alter column employees drop not null`,
  // The number in the ministry's register tells an enterprise from the others; those of the demo have none.
  `alter table village_enterprise add column register_number text`,
  `alter table village_enterprise add column register_year smallint`,
  `create unique index village_enterprise_register on village_enterprise (regency_code, register_number)`,
  `create index village_enterprise_number on village_enterprise (register_number)`,
];
