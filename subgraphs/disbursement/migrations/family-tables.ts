import { rowSecurity } from "../../../platform/access/scoped-database.ts";

// Every family-level table begins its key with the regency's code and shows its rows only to a transaction with a scope.

export const FAMILY_TABLES: readonly string[] = [
  `create table payment_order (
    regency_code char(5) collate "C" not null,
    sp2d_number varchar(40) collate "C" not null,
    programme text not null,
    period varchar(7) collate "C" not null,
    bank_id text not null references bank (id),
    final_closing_on date not null,
    account_check_on date not null,
    spp_on date not null,
    spm_on date not null,
    sp2d_on date not null,
    standing_instruction_on date not null,
    ordered_families integer not null,
    ordered_amount bigint not null,
    source_id text not null,
    primary key (regency_code, sp2d_number)
  )`,
  `create index payment_order_by_period on payment_order (regency_code, programme, period)`,
  `comment on table payment_order is 'Surat Perintah Pencairan Dana (SP2D) per kabupaten/kota, bank dan periode'`,
  `create table aid_account (
    regency_code char(5) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    bank_id text not null references bank (id),
    account_number bytea not null,
    last_digits char(4) not null,
    card_status text not null check (card_status in ('DISTRIBUTED', 'NOT_DISTRIBUTED', 'BLOCKED')),
    opened_on date not null,
    source_id text not null,
    primary key (regency_code, family_id)
  )`,
  `comment on table aid_account is 'Rekening bantuan dan KKS; nomor tersandi AES-256-GCM'`,
  `create table transfer (
    regency_code char(5) collate "C" not null,
    ref varchar(64) collate "C" not null,
    family_id varchar(64) collate "C" not null,
    village_code varchar(13) collate "C" not null,
    programme text not null,
    period varchar(7) collate "C" not null,
    sp2d_number varchar(40) collate "C",
    bank_id text not null references bank (id),
    amount bigint not null,
    stage text not null check (stage in ('FINAL_CLOSING', 'ACCOUNT_CHECK', 'SPP', 'SPM', 'SP2D', 'STANDING_INSTRUCTION',
      'CREDITED', 'WITHDRAWN', 'RETURNED')),
    credited_on date,
    withdrawn_on date,
    withdrawn_amount bigint,
    returned_on date,
    return_reason text check (return_reason in ('ACCOUNT_UNMATCHED', 'DUPLICATE', 'CARD_NOT_DISTRIBUTED',
      'ACCOUNT_CLOSED', 'DECEASED', 'NOT_TRANSACTED', 'ALREADY_GRADUATED')),
    source_id text not null,
    primary key (regency_code, ref)
  )`,
  `create index transfer_by_family on transfer (regency_code, family_id, period)`,
  `create index transfer_by_village on transfer (regency_code, village_code, period)`,
  `comment on table transfer is 'Penyaluran per keluarga'`,
  ...["aid_account", "transfer"].flatMap(rowSecurity),
];
