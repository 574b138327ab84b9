import type { Knex } from "knex";
import { copyRows } from "../../../platform/database/copy.ts";
import type { ReadRow } from "../../../platform/import/format.ts";
import type { PkhComponent } from "../types.generated.ts";
import { countDay } from "./count-day.ts";
import type { ListedFamily } from "./families.ts";

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

/** Families of a chunk; `since` is the day of their status, and `left_on` the same where they left. */
const CREATE = `create temporary table family_stage (
  line bigint not null,
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
  has_food_aid boolean not null,
  decile smallint,
  since date,
  left_on date
) on commit drop`;

const COLUMNS = [
  "line",
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
  "has_food_aid",
  "decile",
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

/** Runs a step over the families of a chunk in the temporary table `family_stage`, beside an empty `family_moved`. */
export const withFamilies = async <Result>(
  trx: Knex.Transaction,
  rows: readonly ReadRow<ListedFamily>[],
  step: () => Promise<Result>,
): Promise<Result> => {
  await trx.raw(CREATE);
  await trx.raw(CREATE_MOVED);
  await copyRows(trx, "family_stage", COLUMNS, rows.map(stagedRow));
  await trx.raw("analyze family_stage");
  const result = await step();
  await trx.raw("drop table family_stage, family_moved");
  return result;
};

const stagedRow = ({ line, row }: ReadRow<ListedFamily>): readonly unknown[] => {
  const { regencyCode, familyId, cardHmac, encrypted } = row.card;
  return [
    line,
    regencyCode,
    familyId,
    cardHmac,
    encrypted,
    row.representative,
    row.village,
    row.period,
    countDay(row.period),
    row.cohort,
    row.enteredOn ?? `${row.cohort}-01-01`,
    row.status,
    row.statusSince,
    COMPONENTS.map((component) => row[component] ?? 0),
    row.foodAid === "YES",
    row.decile,
  ];
};
