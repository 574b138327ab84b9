import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, ReadRow } from "../../../platform/import/format.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import { STAGE, withStage } from "../../../platform/import/write/stage.ts";
import { sameIn, type Target } from "../../../platform/import/write/target.ts";
import type { ListedTransfer } from "./transfers.ts";

const ACCOUNT: Target = {
  table: "aid_account",
  key: ["regency_code", "family_id"],
  columns: [
    "regency_code",
    "family_id",
    "bank_id",
    "account_number",
    "last_digits",
    "card_status",
    "opened_on",
    "source_id",
  ],
  secret: ["account_number", "last_digits"],
};

/** What a list does not say of an account is known from an earlier list; what is SYNTHETIC is not. */
const FILL_FROM_EARLIER = `
  update ${STAGE} s
  set card_status = coalesce(s.card_status, t.card_status), opened_on = coalesce(s.opened_on, t.opened_on)
  from aid_account t join data_source d on d.id = t.source_id and d.provenance <> 'SYNTHETIC'
  where ${sameIn("s", "t", ACCOUNT.key)}`;

/** Accounts of the same cards in other regencies; their families have moved. */
const LEAVE_OTHER_REGENCY = `
  with gone as (
    delete from aid_account t using ${STAGE} s
    where right(t.family_id, 32) = right(s.family_id, 32) and t.source_id like 'transfers-%'
      and t.regency_code <> s.regency_code
    returning t.*
  ), kept as (${keepSuperseded(ACCOUNT, "gone old")})
  select s.line from gone join ${STAGE} s on right(s.family_id, 32) = right(gone.family_id, 32)`;

const KEEP_CHANGED = keepSuperseded(
  ACCOUNT,
  `aid_account old join ${STAGE} s on ${sameIn("s", "old", ACCOUNT.key)}
    and (s.bank_id, s.last_digits, s.card_status, s.opened_on)
      is distinct from (old.bank_id, old.last_digits, old.card_status, old.opened_on)`,
);

const WRITE = `
  insert into aid_account (${ACCOUNT.columns.join(", ")})
  select ${ACCOUNT.columns.join(", ")} from ${STAGE}
  on conflict (regency_code, family_id) do update set bank_id = excluded.bank_id,
    account_number = excluded.account_number, last_digits = excluded.last_digits, card_status = excluded.card_status,
    opened_on = excluded.opened_on, source_id = excluded.source_id`;

/**
 * Writes the accounts that a list names. The last row of a family tells; a number that alone has changed leaves no history,
 * since the history has no numbers.
 *
 * @returns lines of families whose account was in another regency
 */
export const writeAccounts = async (
  trx: Knex.Transaction,
  rows: readonly ReadRow<ListedTransfer>[],
  { sourceId }: ChunkContext,
): Promise<readonly number[]> => {
  const accounts = new Map(
    rows.flatMap(({ line, row: { card, bank, account, cardStatus, openedOn } }) => {
      if (account === null) return [];
      const { encrypted, lastDigits } = account;
      const values = [card.regencyCode, card.familyId, bank, encrypted, lastDigits, cardStatus, openedOn, sourceId];
      return [[card.cardHmac.toString("hex"), { line, values }] as const];
    }),
  );
  if (accounts.size === 0) return [];
  return withStage(trx, ACCOUNT, [...accounts.values()], async () => {
    await queryRows(trx, "import: fill accounts", FILL_FROM_EARLIER);
    const moved = await queryRows<{ line: number }>(trx, "import: moved accounts", LEAVE_OTHER_REGENCY, [sourceId]);
    await queryRows(trx, "import: keep accounts", KEEP_CHANGED, [sourceId]);
    await queryRows(trx, "import: write accounts", WRITE);
    return moved.map(({ line }) => line);
  });
};
