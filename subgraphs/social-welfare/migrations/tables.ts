import { KNOWN_AT } from "../../../platform/database/known-at.ts";
import { HIDDEN } from "../../../platform/suppression/hidden-bits.ts";

/** Tables of social welfare. Counts of families are stocks: the last one known in a period counts. Flows are summed. */
export const TABLES: readonly string[] = [
  `create table family_rollup (
    region_code varchar(13) collate "C" not null,
    period varchar(7) collate "C" not null,
    ${KNOWN_AT},
    families integer not null,
    members integer,
    pregnant integer,
    early_childhood integer,
    primary_school integer,
    junior_secondary integer,
    senior_secondary integer,
    elderly integer,
    severe_disability integer,
    gross_hr_violation_victim integer,
    active integer,
    suspended integer,
    sembako_families integer,
    ${HIDDEN},
    source_id text not null,
    detail_source_id text,
    primary key (region_code, period)
  )`,
  `comment on table family_rollup is 'KPM PKH per wilayah dan periode (stok)'`,
  `create table welfare_flow_rollup (
    region_code varchar(13) collate "C" not null,
    period varchar(7) collate "C" not null,
    entitled bigint not null,
    commitment_checked integer not null,
    commitment_met integer not null,
    sessions_held integer not null,
    sessions_registered integer not null,
    sessions_attended integer not null,
    ${HIDDEN},
    source_id text not null,
    primary key (region_code, period)
  )`,
  `comment on table welfare_flow_rollup is 'Hak bantuan, verifikasi komitmen dan P2K2 per wilayah dan periode (arus)'`,
  `create table cohort_rollup (
    region_code varchar(13) collate "C" not null,
    period varchar(7) collate "C" not null,
    ${KNOWN_AT},
    cohort smallint not null,
    families integer not null,
    ${HIDDEN},
    source_id text not null,
    primary key (region_code, period, cohort)
  )`,
  `comment on table cohort_rollup is 'KPM PKH per kohor (stok)'`,
  `create table staff_rollup (
    region_code varchar(13) collate "C" not null,
    period varchar(7) collate "C" not null,
    ${KNOWN_AT},
    facilitators integer not null,
    source_id text not null,
    primary key (region_code, period)
  )`,
  `comment on table staff_rollup is 'Pendamping sosial PKH (stok)'`,
  `create table graduation_rollup (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    graduated integer not null,
    natural_exit integer not null,
    prosperous integer not null,
    independent integer not null,
    ${HIDDEN},
    source_id text not null,
    primary key (region_code, year)
  )`,
  `comment on table graduation_rollup is 'Graduasi KPM per jenis'`,
  `create table graduation_rate (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    rate double precision not null,
    source_id text not null,
    primary key (region_code, year)
  )`,
  `comment on table graduation_rate is 'Tingkat graduasi menurut publikasi, persen'`,
  `create table graduation_target (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    basis text not null check (basis in ('PERCENT_OF_FAMILIES', 'PER_FACILITATOR', 'ABSOLUTE')),
    value double precision not null,
    source_id text not null,
    primary key (region_code, year, basis)
  )`,
  `comment on table graduation_target is 'Target graduasi'`,
  `create table recertification_rule (
    year smallint primary key,
    cohort_from smallint not null,
    cohort_to smallint not null,
    source_id text not null
  )`,
  `comment on table recertification_rule is 'Kohor yang harus diresertifikasi'`,
  `create table cost_share_appeal (
    year smallint primary key,
    percent double precision not null,
    source_id text not null
  )`,
  `comment on table cost_share_appeal is 'Himbauan dana sharing daerah, berlaku sejak tahun itu'`,
  `create table complaint_rollup (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    filed integer not null,
    resolved integer not null,
    invalid_data integer not null,
    not_disbursed integer not null,
    undeserving integer not null,
    deduction integer not null,
    other integer not null,
    ${HIDDEN},
    source_id text not null,
    primary key (region_code, year)
  )`,
  `comment on table complaint_rollup is 'Pengaduan per kategori'`,
  `create table coordination_rollup (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    agreed integer not null,
    done integer not null,
    overdue integer not null,
    source_id text not null,
    primary key (region_code, year)
  )`,
  `comment on table coordination_rollup is 'Tindak lanjut rapat koordinasi'`,
  `create table benefit_rate (
    year smallint not null,
    component text not null,
    annual_amount bigint not null,
    stage_amount bigint,
    source_id text not null,
    primary key (year, component)
  )`,
  `comment on table benefit_rate is 'Indeks bantuan PKH; FLAT, FIXED_REGULAR, FIXED_ACCESS atau komponen'`,
];
