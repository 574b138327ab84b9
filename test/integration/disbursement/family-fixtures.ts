import { encryptText } from "../../../platform/identity/encrypt.ts";
import { deriveIdentityKey } from "../../../platform/identity/keys.ts";
import { SOURCES, TEST_KEYS } from "../../support/subgraph-kit.ts";

type Given<Fixture, Key extends keyof Fixture> = Pick<Fixture, Key> & Partial<Fixture>;

const synthetic = SOURCES.synthetic.id;

const regencyOf = (family: string): string => family.slice(0, 5);

export interface AccountFixture {
  readonly regency_code: string;
  readonly family_id: string;
  readonly bank_id: string;
  readonly account_number: Buffer;
  readonly last_digits: string;
  readonly card_status: "DISTRIBUTED" | "NOT_DISTRIBUTED" | "BLOCKED";
  readonly opened_on: string;
  readonly source_id: string;
}

/** The account of a family with this number, encrypted as in the product. */
export const account = (family_id: string, number: string, change: Partial<AccountFixture> = {}): AccountFixture => ({
  regency_code: regencyOf(family_id),
  family_id,
  bank_id: "BRI",
  account_number: encryptText(
    number,
    { familyId: family_id, field: "account_number" },
    deriveIdentityKey(TEST_KEYS.identity[0] ?? ""),
  ),
  last_digits: number.slice(-4),
  card_status: "DISTRIBUTED",
  opened_on: "2019-03-01",
  source_id: synthetic,
  ...change,
});

export interface TransferFixture {
  readonly regency_code: string;
  readonly ref: string;
  readonly family_id: string;
  readonly village_code: string;
  readonly programme: "PKH" | "SEMBAKO";
  readonly period: string;
  readonly sp2d_number: string | null;
  readonly bank_id: string;
  readonly amount: number;
  readonly stage: string;
  readonly credited_on: string | null;
  readonly withdrawn_on: string | null;
  readonly withdrawn_amount: number | null;
  readonly returned_on: string | null;
  readonly return_reason: string | null;
  readonly source_id: string;
}

/** A payment that arrived, and was withdrawn. */
export const transfer = (given: Given<TransferFixture, "family_id" | "ref">): TransferFixture => ({
  regency_code: regencyOf(given.family_id),
  village_code: `${regencyOf(given.family_id)}.01.2001`,
  programme: "PKH",
  period: "2020-T1",
  sp2d_number: "SP2D/2020/1",
  bank_id: "BRI",
  amount: 225_000,
  stage: "WITHDRAWN",
  credited_on: "2020-01-20",
  withdrawn_on: "2020-01-25",
  withdrawn_amount: 225_000,
  returned_on: null,
  return_reason: null,
  source_id: synthetic,
  ...given,
});

export interface OrderFixture {
  readonly regency_code: string;
  readonly sp2d_number: string;
  readonly programme: "PKH" | "SEMBAKO";
  readonly period: string;
  readonly bank_id: string;
  readonly final_closing_on: string;
  readonly account_check_on: string;
  readonly spp_on: string;
  readonly spm_on: string;
  readonly sp2d_on: string;
  readonly standing_instruction_on: string;
  readonly ordered_families: number;
  readonly ordered_amount: number;
  readonly source_id: string;
}

/** An order of which every step took a day. */
export const order = (given: Given<OrderFixture, "regency_code" | "sp2d_number">): OrderFixture => ({
  programme: "PKH",
  period: "2020-T1",
  bank_id: "BRI",
  final_closing_on: "2020-01-10",
  account_check_on: "2020-01-11",
  spp_on: "2020-01-12",
  spm_on: "2020-01-13",
  sp2d_on: "2020-01-14",
  standing_instruction_on: "2020-01-15",
  ordered_families: 40,
  ordered_amount: 9_000_000,
  source_id: synthetic,
  ...given,
});
