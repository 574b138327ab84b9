import { rowSecurity } from "../../../platform/access/scoped-database.ts";

// Every family-level table begins its key with the regency's code and shows its rows only to a transaction with a scope.

export const FAMILY_TABLES: readonly string[] = [
  `create table programme_group (
    regency_code char(5) collate "C" not null,
    id varchar(32) collate "C" not null,
    village_code varchar(13) collate "C" not null,
    programme text not null check (programme in ('JATIM_PUSPA', 'PKH_PLUS', 'VILLAGE_GROUP')),
    year smallint not null,
    name text not null,
    source_id text not null,
    primary key (regency_code, id)
  )`,
  `comment on table programme_group is 'Kelompok program pemberdayaan'`,
  `create table enrolment (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    programme text not null check (programme in ('JATIM_PUSPA', 'PKH_PLUS', 'VILLAGE_GROUP')),
    year smallint not null,
    group_id varchar(32) collate "C",
    benefit bigint,
    source_id text not null,
    primary key (regency_code, family_id, programme, year),
    foreign key (regency_code, group_id) references programme_group (regency_code, id)
  )`,
  `comment on table enrolment is 'Kepesertaan keluarga dalam program pemberdayaan'`,
  `create table enterprise_role (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    enterprise_id integer not null,
    role text not null check (role in ('MANAGER', 'WORKER', 'SUPPLIER', 'TENANT')),
    since date not null,
    source_id text not null,
    primary key (regency_code, family_id, enterprise_id, role),
    foreign key (regency_code, enterprise_id) references village_enterprise (regency_code, id)
  )`,
  `comment on table enterprise_role is 'Peran anggota keluarga dalam BUM Desa'`,
  `create table village_cash_aid (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    village_code varchar(13) collate "C" not null,
    year smallint not null,
    months smallint not null,
    amount bigint not null,
    source_id text not null,
    primary key (regency_code, family_id, year)
  )`,
  `comment on table village_cash_aid is 'Bantuan Langsung Tunai Desa (BLT) per keluarga'`,
  ...["programme_group", "enrolment", "enterprise_role", "village_cash_aid"].flatMap(rowSecurity),
];
