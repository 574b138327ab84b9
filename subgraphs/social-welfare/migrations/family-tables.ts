import { rowSecurity } from "../../../platform/access/scoped-database.ts";

// Every table begins its key with the regency's code, so that the tables can be distributed by it, and shows its rows
// only to a transaction with a scope (`rowSecurity`).
//
// Days: a family takes part from `entered_on` to the day before `left_on`, a member counts from `since` to the day before
// `until`. A payment goes by who takes part, and by whose component counts, on one day: a stage (2024-T1) on the first day
// of its quarter, a month (2020-04) on its last day, as `known_at` orders them. A twelfth of an annual amount is paid in
// whole thousands, rounded down. A year's count is that of 31 December.

export const FAMILY_TABLES: readonly string[] = [
  `create table family (
    regency_code char(5) collate "C" not null,
    id varchar(64) collate "C" not null,
    village_code varchar(13) collate "C" not null,
    cohort smallint not null,
    entered_on date not null,
    status text not null check (status in ('PROPOSED', 'VALIDATED', 'ACTIVE', 'SUSPENDED', 'GRADUATED_NATURAL',
      'GRADUATED_PROSPEROUS', 'GRADUATED_INDEPENDENT', 'TRANSFERRED_PROGRAMME', 'TERMINATED', 'DECEASED', 'MOVED')),
    status_since date not null,
    left_on date,
    is_in_transition boolean not null,
    is_remote boolean not null,
    facilitator_ref varchar(32) collate "C",
    source_id text not null,
    primary key (regency_code, id)
  )`,
  `create index family_by_village on family (regency_code, village_code, id)`,
  `comment on table family is 'KPM PKH tanpa identitas'`,
  `create table family_identity (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    representative_name bytea not null,
    family_card_number bytea not null,
    primary key (regency_code, family_id)
  )`,
  `comment on table family_identity is 'Nama pengurus dan nomor KK, tersandi AES-256-GCM'`,
  `create table family_lookup (
    card_hmac bytea primary key,
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null
  )`,
  `comment on table family_lookup is 'Pencarian nomor KK melalui HMAC; tabel lokal'`,
  `create table family_status (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    since date not null,
    status text not null,
    reason text,
    primary key (regency_code, family_id, since)
  )`,
  `comment on table family_status is 'Riwayat status kepesertaan'`,
  `create table family_member (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    ordinal smallint not null,
    component text not null,
    since date not null,
    until date,
    primary key (regency_code, family_id, ordinal, since)
  )`,
  `comment on table family_member is 'Anggota komponen: satu baris per anggota dan masa komponen, since sampai sebelum until'`,
  `create table registry_entry (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    version varchar(7) collate "C" not null,
    decile smallint not null check (decile between 1 and 10),
    primary key (regency_code, family_id, version)
  )`,
  `comment on table registry_entry is 'Desil DTSEN per versi'`,
  `create table commitment_check (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    period varchar(7) collate "C" not null,
    kind text not null check (kind in ('EDUCATION', 'HEALTH', 'SOCIAL_WELFARE')),
    checked smallint not null,
    met smallint not null,
    sanction text check (sanction in ('WARNING', 'SUSPENSION', 'TERMINATION')),
    primary key (regency_code, family_id, period, kind),
    check (met between 0 and checked)
  )`,
  `comment on table commitment_check is 'Verifikasi komitmen per keluarga dan periode'`,
  `create table session_attendance (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    year smallint not null,
    registered smallint not null,
    attended smallint not null,
    primary key (regency_code, family_id, year),
    check (attended between 0 and registered)
  )`,
  `comment on table session_attendance is 'Kehadiran P2K2 per keluarga dan tahun'`,
  `create table family_graduation (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    graduated_on date not null,
    kind text not null check (kind in ('NATURAL', 'PROSPEROUS', 'INDEPENDENT', 'PROGRAMME')),
    primary key (regency_code, family_id)
  )`,
  `comment on table family_graduation is 'Graduasi per keluarga'`,
  `create table family_recertification (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    year smallint not null,
    outcome text not null check (outcome in ('ELIGIBLE', 'TRANSITION', 'GRADUATED', 'PENDING')),
    primary key (regency_code, family_id, year)
  )`,
  `comment on table family_recertification is 'Resertifikasi per keluarga'`,
  `create table complementary_aid (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    programme text not null check (programme in ('SEMBAKO')),
    since date not null,
    until date,
    primary key (regency_code, family_id, programme, since)
  )`,
  `comment on table complementary_aid is 'Program komplementer per keluarga'`,
  `create table pkh_staff (
    regency_code char(5) collate "C" not null,
    ref varchar(32) collate "C" not null,
    role text not null check (role in ('FACILITATOR', 'SUPERVISOR', 'DATA_ADMINISTRATOR', 'REGENCY_COORDINATOR')),
    primary key (regency_code, ref)
  )`,
  `comment on table pkh_staff is 'SDM PKH tanpa nama'`,
  ...[
    "family",
    "family_identity",
    "family_lookup",
    "family_status",
    "family_member",
    "registry_entry",
    "commitment_check",
    "session_attendance",
    "family_graduation",
    "family_recertification",
    "complementary_aid",
    "pkh_staff",
  ].flatMap(rowSecurity),
];
