/**
 * What lists of offices leave open: days of an order that only its ministry knows, where a card is, and what was credited
 * of a payment that only orders are known of. The indexes find what the same card was paid, and through which account, in
 * another regency; only imported lists are looked through, so that the demo's rows cost nothing.
 */
export const IMPORTED_LISTS: readonly string[] = [
  `alter table payment_order
    alter column final_closing_on drop not null,
    alter column account_check_on drop not null,
    alter column spp_on drop not null,
    alter column spm_on drop not null,
    alter column standing_instruction_on drop not null`,
  `alter table aid_account
    alter column card_status drop not null,
    alter column opened_on drop not null`,
  `alter table disbursement_rollup
    alter column credited_families drop not null,
    alter column credited_amount drop not null`,
  `create index transfer_by_ref on transfer (ref) where source_id like 'transfers-%'`,
  `create index aid_account_by_card on aid_account (right(family_id, 32)) where source_id like 'transfers-%'`,
];
