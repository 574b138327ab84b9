import type { ScopedDatabase } from "../../platform/access/scoped-database.ts";
import type { FamilyId } from "../../platform/identity/family-id.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { familyLists } from "../../platform/serve-subgraph/families.ts";
import { familyArea } from "../../platform/serve-subgraph/family-area.ts";
import type { AidAccountRow, Position, TransferRow } from "./family-rows.ts";
import type { AidCardStatus, AidProgramme, DisbursementStage, TransferReturnReason } from "./types.generated.ts";

const ACCOUNTS_BY_FAMILY = `
  select regency_code as "regencyCode", family_id as "familyId", bank_id as "bankId", last_digits as "lastDigits",
    case when $3 then account_number end as "accountNumber", card_status as "cardStatus", opened_on as "openedOn",
    source_id as "sourceId"
  from aid_account
  where regency_code = any($1) and family_id = any($2)`;

/**
 * The accounts of these families.
 *
 * @param withNumber whether the encrypted number leaves the table; its last digits always do
 */
export const accountsByFamily = (
  scoped: ScopedDatabase,
  families: readonly FamilyId[],
  withNumber: boolean,
): Promise<AidAccountRow[]> =>
  scoped.query("accountsByFamily", ACCOUNTS_BY_FAMILY, [...familyLists(families), withNumber]);

const TRANSFER_COLUMNS = `
  regency_code as "regencyCode", ref, family_id as "familyId", village_code as "villageCode", programme,
  period, sp2d_number as "orderNumber", bank_id as "bankId", amount, stage, credited_on as "creditedOn",
  withdrawn_on as "withdrawnOn", withdrawn_amount as "withdrawnAmount", returned_on as "returnedOn",
  return_reason as "returnReason", source_id as "sourceId"`;

const TRANSFERS_BY_FAMILY = `
  select ${TRANSFER_COLUMNS}
  from transfer
  where regency_code = any($1) and family_id = any($2)
    and ($3::text[] is null or period = any($3)) and ($4::text is null or programme = $4)`;

/** The payments to these families, in no order; of these periods and this programme, or of all where null. */
export const transfersByFamily = (
  scoped: ScopedDatabase,
  families: readonly FamilyId[],
  periods: readonly Period[] | null,
  programme: AidProgramme | null,
): Promise<TransferRow[]> =>
  scoped.query("transfersByFamily", TRANSFERS_BY_FAMILY, [...familyLists(families), periods, programme]);

/** Which payments a list holds. */
export interface TransferFilter {
  readonly within: RegionCode;
  readonly periods: readonly Period[] | null;
  readonly programme: AidProgramme | null;
  readonly stage: DisbursementStage | null;
  readonly returnReason: TransferReturnReason | null;
  /** Of the card that the family has now. */
  readonly cardStatus: AidCardStatus | null;
}

// Keys are compared as one row, with a beginning that is always there, so that the index leads to the page.
const TRANSFER_MATCHES = `
  where (regency_code, ref) > ($1, $2) and regency_code <= $3 and village_code >= $4 and village_code < $5
    and ($6::text[] is null or period = any($6)) and ($7::text is null or programme = $7)
    and ($8::text is null or stage = $8) and ($9::text is null or return_reason = $9)
    and ($10::text is null or (regency_code, family_id) in (
      select regency_code, family_id from aid_account
      where regency_code >= $1 and regency_code <= $3 and card_status = $10))`;

const transferBindings = (
  { within, periods, programme, stage, returnReason, cardStatus }: TransferFilter,
  after: Position | null,
): unknown[] => {
  const { firstRegency, lastRegency, from, to } = familyArea(within);
  return [
    after?.[0] ?? firstRegency,
    after?.[1] ?? "",
    lastRegency,
    from,
    to,
    periods,
    programme,
    stage,
    returnReason,
    cardStatus,
  ];
};

const LIST_TRANSFERS = `
  select ${TRANSFER_COLUMNS} from transfer ${TRANSFER_MATCHES} order by regency_code, ref limit $11`;

/** A page of payments in the order of regency and reference. */
export const listTransfers = (
  scoped: ScopedDatabase,
  filter: TransferFilter,
  after: Position | null,
  limit: number,
): Promise<TransferRow[]> =>
  scoped.queryList("listTransfers", LIST_TRANSFERS, [...transferBindings(filter, after), limit]);

const COUNT_TRANSFERS = `select count(*) as count from transfer ${TRANSFER_MATCHES}`;

/** How many payments the list holds on all pages. */
export const countTransfers = async (scoped: ScopedDatabase, filter: TransferFilter): Promise<number> => {
  const bindings = transferBindings(filter, null);
  const [row] = await scoped.queryList<{ count: number }>("countTransfers", COUNT_TRANSFERS, bindings);
  return row?.count ?? 0;
};
