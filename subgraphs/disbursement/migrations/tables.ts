import { KNOWN_AT } from "../../../platform/database/known-at.ts";
import { HIDDEN } from "../../../platform/suppression/hidden-bits.ts";

/** Tables of disbursement. `source_id` names the source of the credited figures, `detail_source_id` that of the others. */
export const TABLES: readonly string[] = [
  `create table bank (
    id text primary key,
    name text not null,
    is_himbara boolean not null
  )`,
  `comment on table bank is 'Bank penyalur'`,
  `create table bank_assignment (
    regency_code char(5) collate "C" not null,
    programme text not null,
    bank_id text not null references bank (id),
    valid_from date,
    valid_to date,
    source_id text not null,
    unique nulls not distinct (regency_code, programme, bank_id, valid_from)
  )`,
  `comment on table bank_assignment is 'Penugasan bank penyalur per kabupaten/kota'`,
  `create table disbursement_rollup (
    region_code varchar(13) collate "C" not null,
    programme text not null,
    period varchar(7) collate "C" not null,
    ${KNOWN_AT},
    ordered_families integer,
    ordered_amount bigint,
    credited_families integer not null,
    credited_amount bigint not null,
    withdrawn_families integer,
    withdrawn_amount bigint,
    returned_families integer,
    returned_amount bigint,
    ${HIDDEN},
    source_id text not null,
    detail_source_id text,
    primary key (region_code, programme, period)
  )`,
  `comment on table disbursement_rollup is 'SP2D, penyaluran, pencairan dan retur per wilayah, program dan periode pembayaran'`,
  `create table bank_rollup (
    region_code varchar(13) collate "C" not null,
    programme text not null,
    period varchar(7) collate "C" not null,
    ${KNOWN_AT},
    bank_id text not null references bank (id),
    credited_families integer not null,
    credited_amount bigint not null,
    ${HIDDEN},
    source_id text not null,
    primary key (region_code, programme, period, bank_id)
  )`,
  `comment on table bank_rollup is 'Penyaluran per bank, kabupaten/kota ke atas'`,
  `create table stated_total (
    region_code varchar(13) collate "C" not null,
    programme text not null,
    period varchar(7) collate "C" not null,
    families integer,
    amount bigint,
    source_id text not null,
    primary key (region_code, programme, period)
  )`,
  `comment on table stated_total is 'Total menurut publikasi'`,
];
