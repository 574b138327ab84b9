import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import { AppError } from "../errors.ts";

/** The table of a source that remembers which acts were done; no text of an act stands in it. */
export const ANSWERED_REQUESTS: readonly string[] = [
  `create table answered_request (
    subject text not null,
    idempotency_key varchar(100) not null,
    input_hash bytea not null,
    result text,
    at timestamptz not null default now(),
    primary key (subject, idempotency_key)
  )`,
  `comment on table answered_request is 'Permintaan perubahan yang sudah dijawab, menurut kunci idempotensi'`,
];

/** Who wants what done, and the key by which they may ask again. */
export interface KeyedRequest {
  readonly subject: string;
  /** `idempotencyKey` of the input. */
  readonly key: string;
  /** The act and its input, without the key. */
  readonly input: readonly unknown[];
}

const FORM = /^[\x21-\x7e]{8,100}$/;

const CLAIM = `
  insert into answered_request (subject, idempotency_key, input_hash) values ($1, $2, $3)
  on conflict do nothing
  returning subject`;

const KNOWN = `
  select input_hash = $3 as "isSame", result from answered_request where subject = $1 and idempotency_key = $2`;

const KEEP = "update answered_request set result = $3 where subject = $1 and idempotency_key = $2";

/**
 * Does something once for a key, in the transaction given: asked again with the same input it gives the same result and does
 * nothing, also beside the first that is still under way, for whose end it waits.
 *
 * @param act gives what is needed to answer again
 * @throws AppError IDEMPOTENCY_KEY_MALFORMED, IDEMPOTENCY_KEY_REUSED; what the act throws
 */
export const answerOnce = async (
  trx: Knex.Transaction,
  { subject, key, input }: KeyedRequest,
  act: () => Promise<string>,
): Promise<string> => {
  if (!FORM.test(key)) throw new AppError("IDEMPOTENCY_KEY_MALFORMED");
  const hash = createHash("sha256").update(JSON.stringify(input)).digest();
  const [claimed] = await queryRows(trx, "claimRequest", CLAIM, [subject, key, hash]);
  if (claimed === undefined) {
    const [known] = await queryRows<{ isSame: boolean; result: string }>(trx, "knownRequest", KNOWN, [
      subject,
      key,
      hash,
    ]);
    if (known?.isSame !== true) throw new AppError("IDEMPOTENCY_KEY_REUSED");
    return known.result;
  }
  const result = await act();
  await queryRows(trx, "keepResult", KEEP, [subject, key, result]);
  return result;
};
