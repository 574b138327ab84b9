import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import { STAGE, withStage } from "../../../platform/import/write/stage.ts";
import { upsertStaged } from "../../../platform/import/write/upsert.ts";
import { clearDemoPayments } from "./clear-demo-payments.ts";
import { countTransfers } from "./count-transfers.ts";
import { knowBanks } from "./know-banks.ts";
import { distinctPayments, type PaymentKey } from "./payment-keys.ts";
import { refreshPayments } from "./refresh-payments.ts";
import { stagedTransfer, TRANSFER } from "./staged-transfer.ts";
import type { ListedTransfer } from "./transfers.ts";
import { writeAccounts } from "./write-accounts.ts";

/** The same payment, wherever its family lived; that of another list has the form of its reference by no chance. */
const SAME_PAYMENT = "t.ref = s.ref and t.source_id like 'transfers-%'";

/** Takes out payments that an earlier chunk of the file has written, in whichever regency. */
const REFUSE_DOUBLED = `
  delete from ${STAGE} s using transfer t where ${SAME_PAYMENT} and t.source_id = $1 returning s.line`;

/** The payments of villages that are counted again: those of the list, and those that they were told of before. */
const FIND_VILLAGES = `
  select distinct village_code as code, programme, period from ${STAGE}
  union
  select t.village_code, t.programme, t.period from ${STAGE} s join transfer t on ${SAME_PAYMENT}`;

/** Takes away payments that an earlier list had in another regency. */
const LEAVE_OTHER_REGENCY = `
  with gone as (
    delete from transfer t using ${STAGE} s where ${SAME_PAYMENT} and t.regency_code <> s.regency_code
    returning t.*
  ), kept as (${keepSuperseded(TRANSFER, "gone old")})
  select s.line from gone join ${STAGE} s on s.ref = gone.ref`;

/** Payments whose orders are known, and of another programme, period or bank. */
const FIND_DISAGREEING = `
  select s.line from ${STAGE} s
  join payment_order o on o.regency_code = s.regency_code and o.sp2d_number = s.sp2d_number
  where (o.programme, o.period, o.bank_id) is distinct from (s.programme, s.period, s.bank_id)`;

/**
 * Writes payments to families and the accounts they went to, and counts those of the villages they touch. A payment that was
 * listed in another regency is taken from there.
 */
export const writeTransfers = async (
  trx: Knex.Transaction,
  rows: readonly ReadRow<ListedTransfer>[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const { sourceId } = context;
  const linesOf = async (name: string, text: string, bindings: readonly unknown[] = []): Promise<readonly number[]> =>
    (await queryRows<{ line: number }>(trx, `import: ${name}`, text, bindings)).map(({ line }) => line);
  await knowBanks(trx);
  const staged = await withStage(trx, TRANSFER, rows.map(stagedTransfer(sourceId)), async () => {
    const doubled = await linesOf("doubled transfers", REFUSE_DOUBLED, [sourceId]);
    const villages = await queryRows<PaymentKey>(trx, "import: villages of transfers", FIND_VILLAGES);
    await clearDemoPayments(trx, regencyPayments(villages), sourceId);
    const moved = await linesOf("leave other regency", LEAVE_OTHER_REGENCY, [sourceId]);
    const disagreeing = await linesOf("transfers of other orders", FIND_DISAGREEING);
    await upsertStaged(trx, TRANSFER, sourceId);
    return { doubled, moved, disagreeing, villages };
  });
  const doubled = new Set(staged.doubled);
  const movedAccounts = await writeAccounts(
    trx,
    rows.filter(({ line }) => !doubled.has(line)),
    context,
  );
  await countTransfers(trx, staged.villages, regencyPayments(staged.villages), context);
  await refreshPayments(trx, staged.villages);
  return [
    ...staged.doubled.map((line): NotWritten => ({ line, reason: "DUPLICATE_KEY" })),
    ...staged.disagreeing.map((line): NotWritten => ({ line, reason: "ORDER_DISAGREES" })),
    ...[...new Set([...staged.moved, ...movedAccounts])].map((line): NotWritten => ({ line, reason: "FAMILY_MOVED" })),
  ];
};

const regencyPayments = (villages: readonly PaymentKey[]): readonly PaymentKey[] =>
  distinctPayments(villages.map((key) => ({ ...key, code: key.code.slice(0, 5) })));
