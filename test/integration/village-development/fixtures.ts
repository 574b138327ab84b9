import { SOURCES } from "../../support/subgraph-kit.ts";

interface InYear {
  readonly region_code: string;
  readonly year: number;
  readonly source_id: string;
  readonly detail_source_id: string | null;
}

/** What a fixture is made from: the key, and whatever the test speaks of. */
type Given<Fixture, Key extends keyof Fixture = never> = Pick<Fixture, Key> & Partial<Fixture>;

const ORIGIN = { source_id: SOURCES.published.id, detail_source_id: SOURCES.synthetic.id } as const;

export interface VillageFundFixture extends InYear {
  readonly villages: number;
  /** As text where a number cannot hold it. */
  readonly ceiling: number | string;
  readonly additional: number | null;
  readonly transferred: number | null;
  readonly realised: number | null;
  readonly stage1: number | null;
  readonly stage2: number | null;
  readonly cash_aid: number | null;
  readonly food_security: number | null;
  readonly stunting: number | null;
}

/** A village fund that keeps every rule. */
export const villageFund = (given: Given<VillageFundFixture, "region_code" | "year">): VillageFundFixture => ({
  villages: 3,
  ceiling: 3_000,
  additional: 200,
  transferred: 2_900,
  realised: 2_800,
  stage1: 1_700,
  stage2: 1_200,
  cash_aid: 500,
  food_security: 400,
  stunting: 300,
  ...ORIGIN,
  ...given,
});

export interface VillageIndexFixture extends InYear {
  readonly kind: "IDM" | "VILLAGE_INDEX";
  readonly villages: number;
  readonly independent: number;
  readonly advanced: number;
  readonly developing: number;
  readonly lagging: number;
  readonly severely_lagging: number;
  readonly score_e4: number | null;
  readonly social_e4: number | null;
  readonly economic_e4: number | null;
  readonly environmental_e4: number | null;
}

export const villageIndex = (given: Given<VillageIndexFixture, "region_code" | "year">): VillageIndexFixture => ({
  kind: "IDM",
  villages: 3,
  independent: 1,
  advanced: 0,
  developing: 2,
  lagging: 0,
  severely_lagging: 0,
  score_e4: 21_000,
  social_e4: 24_000,
  economic_e4: 18_000,
  environmental_e4: 21_000,
  ...ORIGIN,
  ...given,
});

export interface EnterpriseSummaryFixture extends InYear {
  readonly total: number;
  readonly active: number | null;
  readonly villages_with_enterprise: number | null;
  readonly units: number | null;
  readonly employees: number | null;
}

export const enterpriseSummary = (
  given: Given<EnterpriseSummaryFixture, "region_code" | "year">,
): EnterpriseSummaryFixture => ({
  total: 5,
  active: 4,
  villages_with_enterprise: 3,
  units: 9,
  employees: 21,
  ...ORIGIN,
  ...given,
});

export interface FacilitationFixture extends InYear {
  readonly facilitators: number;
  readonly experts: number | null;
  readonly district_facilitators: number | null;
  readonly local_facilitators: number | null;
}

export const facilitation = (given: Given<FacilitationFixture, "region_code" | "year">): FacilitationFixture => ({
  facilitators: 10,
  experts: 1,
  district_facilitators: 3,
  local_facilitators: 6,
  ...ORIGIN,
  ...given,
});

export interface EnterpriseFixture {
  readonly regency_code: string;
  readonly id: number;
  readonly village_code: string;
  readonly name: string;
  readonly status: "ACTIVE" | "INACTIVE";
  readonly is_joint: boolean;
  readonly registered_on: string | null;
  readonly units: number;
  readonly employees: number;
  readonly source_id: string;
}

export const enterprise = (given: Given<EnterpriseFixture, "village_code" | "id">): EnterpriseFixture => ({
  regency_code: given.village_code.slice(0, 5),
  name: `BUM Desa ${given.village_code}/${given.id}`,
  status: "ACTIVE",
  is_joint: false,
  registered_on: "2021-03-04",
  units: 2,
  employees: 7,
  source_id: SOURCES.synthetic.id,
  ...given,
});

export interface ProgrammeFixture {
  readonly code: string;
  readonly name: string;
  readonly province_code: string;
  readonly benefit: string;
}

export const programme = (given: Given<ProgrammeFixture, "code">): ProgrammeFixture => ({
  name: `Program ${given.code}`,
  province_code: "35",
  benefit: "Modal usaha",
  ...given,
});

export interface ProgrammeYearFixture {
  readonly code: string;
  readonly year: number;
  readonly target: number | null;
  readonly budget: number | null;
  readonly amount_per_recipient: number | null;
  readonly source_ids: readonly string[];
}

export const programmeYear = (given: Given<ProgrammeYearFixture, "code" | "year">): ProgrammeYearFixture => ({
  target: 40,
  budget: 100_000,
  amount_per_recipient: 2_500,
  source_ids: [SOURCES.published.id, SOURCES.imported.id],
  ...given,
});

export interface ProgrammeShareFixture {
  readonly region_code: string;
  readonly code: string;
  readonly year: number;
  readonly recipients: number | null;
  readonly villages: number | null;
  readonly source_id: string;
}

export const programmeShare = (
  given: Given<ProgrammeShareFixture, "region_code" | "code" | "year">,
): ProgrammeShareFixture => ({ recipients: 12, villages: 3, source_id: SOURCES.published.id, ...given });

export interface AliasFixture {
  readonly scheme: "KEMENDAGRI" | "BPS" | "DJPK";
  readonly code: string;
  readonly region_code: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source_id: string;
}

export const alias = (given: Given<AliasFixture, "scheme" | "code" | "region_code">): AliasFixture => ({
  valid_from: null,
  valid_to: null,
  source_id: SOURCES.imported.id,
  ...given,
});
