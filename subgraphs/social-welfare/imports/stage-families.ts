import type { Knex } from "knex";
import { copyRows } from "../../../platform/database/copy.ts";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ReadRow } from "../../../platform/import/format.ts";
import type { FamilyStatus, PkhComponent } from "../types.generated.ts";
import { yearOf } from "../../../platform/period.ts";
import { countDay } from "./count-day.ts";
import type { ListedFamily } from "./families.ts";
import { isProposal } from "./proposals.ts";

/** Components in the order of the counts in the stage. */
export const COMPONENTS = [
  "PREGNANT",
  "EARLY_CHILDHOOD",
  "PRIMARY",
  "JUNIOR_SECONDARY",
  "SENIOR_SECONDARY",
  "ELDERLY",
  "SEVERE_DISABILITY",
  "GROSS_HR_VIOLATION_VICTIM",
] as const satisfies readonly PkhComponent[];

/**
 * Families of a chunk. `since` is the day of their status, and `left_on` the same where they left; for families that are
 * known both are found by what was known. `members` counts by component, `components` has one for each member of a new family.
 */
const CREATE = `create temporary table family_stage (
  line bigint not null,
  is_known boolean not null,
  regency_code char(5) collate "C" not null,
  id varchar(64) collate "C" not null,
  card_hmac bytea not null,
  family_card_number bytea not null,
  representative_name bytea not null,
  village_code varchar(13) collate "C" not null,
  period varchar(7) collate "C" not null,
  day date not null,
  cohort smallint not null,
  entered_on date not null,
  status text not null,
  stated_since date,
  members smallint[] not null,
  components text[],
  has_food_aid boolean not null,
  decile smallint,
  since date,
  left_on date
) on commit drop`;

const COLUMNS = [
  "line",
  "is_known",
  "regency_code",
  "id",
  "card_hmac",
  "family_card_number",
  "representative_name",
  "village_code",
  "period",
  "day",
  "cohort",
  "entered_on",
  "status",
  "stated_since",
  "members",
  "components",
  "has_food_aid",
  "decile",
  "since",
  "left_on",
];

/** Families that the stage finds listed in another regency, as they are there. */
const CREATE_MOVED = `create temporary table family_moved (
  line bigint not null,
  regency_code char(5) collate "C" not null,
  id varchar(64) collate "C" not null,
  village_code varchar(13) collate "C" not null,
  period varchar(7) collate "C" not null,
  day date not null
) on commit drop`;

/** The cards, in hexadecimal digits, that a family anywhere is known by. */
const FIND_KNOWN = `
  select encode(card_hmac, 'hex') as card from family_lookup where card_hmac = any($1::bytea[])`;

/**
 * Runs a step over the families of a chunk in the temporary table `family_stage`, beside an empty `family_moved`.
 *
 * @param step told whether any of them is known already
 */
export const withFamilies = async <Result>(
  trx: Knex.Transaction,
  rows: readonly ReadRow<ListedFamily>[],
  step: (isAnyKnown: boolean) => Promise<Result>,
): Promise<Result> => {
  const cards = [rows.map(({ row }) => row.card.cardHmac)];
  const found = await queryRows<{ card: string }>(trx, "import: known families", FIND_KNOWN, cards);
  const known = new Set(found.map(({ card }) => card));
  await trx.raw(CREATE);
  await trx.raw(CREATE_MOVED);
  await copyRows(trx, "family_stage", COLUMNS, stagedRows(inOrderOfIds(rows), known));
  // The planner has to know how many rows there are, and of what it joins them by; more columns would take as long as writing.
  await trx.raw("analyze family_stage (is_known, regency_code, id, village_code)");
  const result = await step(known.size > 0);
  await trx.raw("drop table family_stage, family_moved");
  return result;
};

/** Most tables are keyed by the ids: rows in their order find the places of their keys next to each other. */
const inOrderOfIds = (rows: readonly ReadRow<ListedFamily>[]): readonly ReadRow<ListedFamily>[] =>
  rows.toSorted(({ row: one }, { row: other }) => (one.card.familyId < other.card.familyId ? -1 : 1));

const stagedRows = function* (
  rows: readonly ReadRow<ListedFamily>[],
  known: ReadonlySet<string>,
): Generator<readonly unknown[]> {
  for (const { line, row } of rows) {
    const { regencyCode, familyId, cardHmac, encrypted } = row.card;
    const isKnown = known.size > 0 && known.has(cardHmac.toString("hex"));
    const day = countDay(row.period);
    // A proposal leaves on the day it enters: on no day it takes part.
    const enteredOn = isProposal(row.status) ? (row.statusSince ?? day) : (row.enteredOn ?? `${row.cohort}-01-01`);
    const since = isKnown ? null : firstStatusDay(row, enteredOn, day);
    yield [
      line,
      isKnown,
      regencyCode,
      familyId,
      cardHmac,
      encrypted,
      row.representative,
      row.village,
      row.period,
      day,
      row.cohort ?? yearOf(row.period),
      enteredOn,
      row.status,
      row.statusSince,
      COMPONENTS.map((component) => row[component] ?? 0),
      isKnown ? null : COMPONENTS.flatMap((component) => new Array<string>(row[component] ?? 0).fill(component)),
      row.foodAid === "YES",
      row.decile,
      since,
      takesPart(row.status) ? null : since,
    ];
  }
};

const takesPart = (status: FamilyStatus): boolean => status === "ACTIVE" || status === "SUSPENDED";

/** Since when the status of a new family holds: as stated, else since its entry if it takes part, else since the list's day. */
const firstStatusDay = ({ status, statusSince }: ListedFamily, enteredOn: string, day: string): string => {
  const told = statusSince ?? (status === "ACTIVE" ? enteredOn : day);
  return told < enteredOn ? enteredOn : told;
};
