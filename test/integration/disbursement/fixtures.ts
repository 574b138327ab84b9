import { SOURCES } from "../../support/subgraph-kit.ts";

interface OfPayment {
  readonly region_code: string;
  readonly programme: "PKH" | "SEMBAKO";
  readonly period: string;
  readonly source_id: string;
}

/** What a fixture is made from: the key, and whatever the test speaks of. */
type Given<Fixture, Key extends keyof Fixture> = Pick<Fixture, Key> & Partial<Fixture>;

const published = SOURCES.published.id;
const synthetic = SOURCES.synthetic.id;

export interface PaymentFixture extends OfPayment {
  readonly ordered_families: number | null;
  readonly ordered_amount: number | null;
  readonly credited_families: number;
  /** As text where a number cannot hold it. */
  readonly credited_amount: number | string;
  readonly withdrawn_families: number | null;
  readonly withdrawn_amount: number | null;
  readonly returned_families: number | null;
  readonly returned_amount: number | null;
  readonly detail_source_id: string | null;
}

/** A payment of which a little was not credited, and a little of that not withdrawn. */
export const payment = (given: Given<PaymentFixture, "region_code" | "period">): PaymentFixture => ({
  programme: "PKH",
  ordered_families: 100,
  ordered_amount: 75_000,
  credited_families: 98,
  credited_amount: 73_500,
  withdrawn_families: 96,
  withdrawn_amount: 72_000,
  returned_families: 2,
  returned_amount: 1_500,
  source_id: published,
  detail_source_id: synthetic,
  ...given,
});

/** What a publication leaves open that states the credited figures only. */
export const CREDITED_ONLY = {
  ordered_families: null,
  ordered_amount: null,
  withdrawn_families: null,
  withdrawn_amount: null,
  returned_families: null,
  returned_amount: null,
  detail_source_id: null,
} as const satisfies Partial<PaymentFixture>;

export interface BankFixture {
  readonly id: string;
  readonly name: string;
  readonly is_himbara: boolean;
}

export const BANKS = [
  { id: "BNI", name: "Bank Negara Indonesia", is_himbara: true },
  { id: "BRI", name: "Bank Rakyat Indonesia", is_himbara: true },
  { id: "POS", name: "Pos Indonesia", is_himbara: false },
] as const satisfies readonly BankFixture[];

export interface BankShareFixture extends OfPayment {
  readonly bank_id: string;
  readonly credited_families: number;
  readonly credited_amount: number;
}

export const bankShare = (given: Given<BankShareFixture, "region_code" | "period" | "bank_id">): BankShareFixture => ({
  programme: "PKH",
  credited_families: 98,
  credited_amount: 73_500,
  source_id: synthetic,
  ...given,
});

export interface AssignmentFixture {
  readonly regency_code: string;
  readonly programme: "PKH" | "SEMBAKO";
  readonly bank_id: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source_id: string;
}

export const assignment = (given: Given<AssignmentFixture, "regency_code" | "bank_id">): AssignmentFixture => ({
  programme: "PKH",
  valid_from: null,
  valid_to: null,
  source_id: published,
  ...given,
});

export interface StatedFixture extends OfPayment {
  readonly families: number | null;
  readonly amount: number | null;
}

export const stated = (given: Given<StatedFixture, "region_code" | "period">): StatedFixture => ({
  programme: "PKH",
  families: 98,
  amount: 73_500,
  source_id: published,
  ...given,
});
