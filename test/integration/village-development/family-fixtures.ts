import { SOURCES } from "../../support/subgraph-kit.ts";

type Given<Fixture, Key extends keyof Fixture> = Pick<Fixture, Key> & Partial<Fixture>;

interface OfFamily {
  readonly regency_code: string;
  readonly family_id: string;
  readonly source_id: string;
}

const ofFamily = (family_id: string): OfFamily => ({
  regency_code: family_id.slice(0, 5),
  family_id,
  source_id: SOURCES.synthetic.id,
});

type Programme = "JATIM_PUSPA" | "PKH_PLUS" | "VILLAGE_GROUP";

export interface GroupFixture {
  readonly regency_code: string;
  readonly id: string;
  readonly village_code: string;
  readonly programme: Programme;
  readonly year: number;
  readonly name: string;
  readonly source_id: string;
}

export const group = (given: Given<GroupFixture, "village_code" | "id">): GroupFixture => ({
  regency_code: given.village_code.slice(0, 5),
  programme: "VILLAGE_GROUP",
  year: 2023,
  name: `Kelompok ${given.id}`,
  source_id: SOURCES.synthetic.id,
  ...given,
});

export interface EnrolmentFixture extends OfFamily {
  readonly programme: Programme;
  readonly year: number;
  readonly group_id: string | null;
  readonly benefit: number | null;
}

export const enrolment = (given: Given<EnrolmentFixture, "family_id">): EnrolmentFixture => ({
  ...ofFamily(given.family_id),
  programme: "VILLAGE_GROUP",
  year: 2023,
  group_id: null,
  benefit: 2_500_000,
  ...given,
});

export interface RoleFixture extends OfFamily {
  readonly enterprise_id: number;
  readonly role: "MANAGER" | "WORKER" | "SUPPLIER" | "TENANT";
  readonly since: string;
}

export const role = (given: Given<RoleFixture, "family_id" | "enterprise_id">): RoleFixture => ({
  ...ofFamily(given.family_id),
  role: "WORKER",
  since: "2021-05-01",
  ...given,
});

export interface CashAidFixture extends OfFamily {
  readonly village_code: string;
  readonly year: number;
  readonly months: number;
  readonly amount: number;
}

/** Village cash aid as it was paid in 2020: three months of one amount, and then of half of it. */
export const cashAid = (given: Given<CashAidFixture, "family_id">): CashAidFixture => ({
  ...ofFamily(given.family_id),
  village_code: `${given.family_id.slice(0, 5)}.01.2001`,
  year: 2020,
  months: 9,
  amount: 3_600_000,
  ...given,
});
