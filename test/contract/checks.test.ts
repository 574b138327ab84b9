import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { checkSource } from "../../cli/check.ts";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { queryRows } from "../../platform/database/query-rows.ts";
import { type Period, periodContains, periodsWithin } from "../../platform/period.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { disbursement } from "../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../subgraphs/social-welfare/subgraph.ts";
import { synergy } from "../../subgraphs/synergy/subgraph.ts";
import { villageDevelopment } from "../../subgraphs/village-development/subgraph.ts";
import { BANKS, bankShare, payment } from "../integration/disbursement/fixtures.ts";
import {
  cohort,
  complaint,
  coordination,
  family,
  flow,
  graduation,
  staff,
} from "../integration/social-welfare/fixtures.ts";
import { FIGURE_PLANTS, FIGURES } from "../integration/synergy/fixtures.ts";
import {
  enterprise,
  enterpriseSummary,
  facilitation,
  villageFund,
  villageIndex,
} from "../integration/village-development/fixtures.ts";
import { ACTION_PLANTS, ACTIONS_ONE_BY_ONE } from "./checks/action-plants.ts";
import { ENROLMENT_PLANTS, FAMILY_PLANTS, PAYMENT_PLANTS, type Plant } from "./checks/family-plants.ts";
import { ENROLMENTS_ONE_BY_ONE, FAMILIES_ONE_BY_ONE, PAYMENTS_ONE_BY_ONE } from "./checks/family-rows.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";
import { type Fixtures, openSubgraph, type SubgraphKit } from "../support/subgraph-kit.ts";

const BELOW = ["35", "53"] as const;

/** Numbers that only name a row, or say what of it is hidden. */
const KEYS = ["year", "cohort", "hidden"];

/** The figures here are of few people: all groups of all of them are hidden. */
const hideAll = (rows: readonly object[]): object[] => rows.map((row) => ({ ...row, hidden: 2 ** 20 - 1 }));

const figuresOf = (row: object): [string, number][] =>
  Object.entries(row).filter(([column, value]) => typeof value === "number" && !KEYS.includes(column));

/** Rows of two provinces, and the nation's, which is their sum. */
const rollup = (rowOf: (region_code: string) => object): object[] => {
  const [first = {}, ...others] = BELOW.map(rowOf);
  const sums = figuresOf(first).map(([column, value]) => [column, value * (others.length + 1)]);
  return [first, ...others, { ...first, region_code: "ID", ...Object.fromEntries(sums) }];
};

/** Two sets of rows, table by table. */
const withRows = (some: Fixtures = {}, more: Fixtures): Fixtures => ({
  ...some,
  ...Object.fromEntries(Object.entries(more).map(([table, rows]) => [table, [...(some[table] ?? []), ...rows]])),
});

/** Totals that keep every rule. */
const TOTALS: Readonly<Record<string, Fixtures>> = {
  [socialWelfare.name]: {
    family_rollup: hideAll(rollup((region_code) => family({ region_code, period: "2020" }))),
    welfare_flow_rollup: hideAll(rollup((region_code) => flow({ region_code, period: "2020" }))),
    cohort_rollup: hideAll(
      [2007, 2013].flatMap((year) =>
        rollup((region_code) => cohort({ region_code, period: "2020", cohort: year, families: 5 })),
      ),
    ),
    staff_rollup: rollup((region_code) => staff({ region_code, period: "2020" })),
    graduation_rollup: hideAll(rollup((region_code) => graduation({ region_code, year: 2020 }))),
    complaint_rollup: hideAll(rollup((region_code) => complaint({ region_code, year: 2020 }))),
    coordination_rollup: rollup((region_code) => coordination({ region_code, year: 2020 })),
  },
  [villageDevelopment.name]: {
    village_fund_rollup: rollup((region_code) => villageFund({ region_code, year: 2024 })),
    village_index_rollup: rollup((region_code) => villageIndex({ region_code, year: 2024 })),
    enterprise_rollup: rollup((region_code) => enterpriseSummary({ region_code, year: 2024 })),
    facilitation_rollup: rollup((region_code) => facilitation({ region_code, year: 2024 })),
    village_enterprise: [enterprise({ village_code: "35.07.01.2001", id: 1 })],
  },
  [disbursement.name]: {
    bank: BANKS,
    disbursement_rollup: hideAll(rollup((region_code) => payment({ region_code, period: "2020-06" }))),
    bank_rollup: hideAll(
      [
        { bank_id: "BNI", credited_families: 90, credited_amount: 70_000 },
        { bank_id: "BRI", credited_families: 8, credited_amount: 3_500 },
      ].flatMap((share) => rollup((region_code) => bankShare({ region_code, period: "2020-06", ...share }))),
    ),
  },
};

/** The same with a village whose families are known one by one. */
const GOOD: Readonly<Record<string, Fixtures>> = {
  [socialWelfare.name]: withRows(withRows(TOTALS[socialWelfare.name], FAMILIES_ONE_BY_ONE), ACTIONS_ONE_BY_ONE),
  [villageDevelopment.name]: withRows(TOTALS[villageDevelopment.name], ENROLMENTS_ONE_BY_ONE),
  [disbursement.name]: withRows(TOTALS[disbursement.name], PAYMENTS_ONE_BY_ONE),
  [synergy.name]: FIGURES,
};

const KELURAHAN = "35.78.01.1001";

const PLANTS: Readonly<Record<string, readonly Plant[]>> = {
  [socialWelfare.name]: [
    { check: "cohorts are the families", table: "cohort_rollup", change: { families: 6 } },
    { check: "parts are the families", table: "family_rollup", change: { active: 7 } },
    { check: "parts are the families", table: "family_rollup", change: { gross_hr_violation_victim: 1 } },
    { check: "parts are the families", table: "family_rollup", change: { members: 27 } },
    ...[
      { table: "welfare_flow_rollup", change: { commitment_met: 31 } },
      { table: "welfare_flow_rollup", change: { sessions_attended: 41 } },
      { table: "complaint_rollup", change: { resolved: 16 } },
      { table: "complaint_rollup", change: { other: 4 } },
      { table: "coordination_rollup", change: { overdue: 5 } },
      { table: "graduation_rollup", change: { independent: 2 } },
    ].map((plant) => ({ check: "outcomes are within their base", ...plant })),
    ...ACTION_PLANTS,
    ...FAMILY_PLANTS,
  ],
  [villageDevelopment.name]: [
    ...[
      { table: "village_fund_rollup", added: villageFund({ region_code: KELURAHAN, year: 2024 }) },
      { table: "village_index_rollup", added: villageIndex({ region_code: KELURAHAN, year: 2024 }) },
      { table: "enterprise_rollup", added: enterpriseSummary({ region_code: KELURAHAN, year: 2024 }) },
      { table: "village_enterprise", added: enterprise({ village_code: KELURAHAN, id: 1 }) },
    ].map((plant) => ({ check: "kelurahan have no desa figures", ...plant })),
    { check: "status counts are the villages", table: "village_index_rollup", change: { lagging: 1 } },
    ...[{ stage2: 1_201 }, { realised: 3_201 }, { realised: 3_001, additional: null }].map((change) => ({
      check: "village fund stages are the transfers",
      table: "village_fund_rollup",
      change,
    })),
    ...ENROLMENT_PLANTS,
  ],
  [disbursement.name]: [
    { check: "banks are the credits", table: "bank_rollup", change: { credited_families: 91 } },
    { check: "banks are the credits", table: "bank_rollup", change: { credited_amount: 69_999 } },
    {
      check: "payments do not overlap",
      table: "disbursement_rollup",
      added: payment({ region_code: "35", period: "2020-S1" }),
    },
    ...[
      { credited_amount: 75_001 },
      { withdrawn_amount: 73_501 },
      { returned_amount: 1_501 },
      { credited_families: 101 },
      { withdrawn_families: 99 },
    ].map((change) => ({ check: "steps follow each other", table: "disbursement_rollup", change })),
    ...PAYMENT_PLANTS,
  ],
  [synergy.name]: FIGURE_PLANTS,
};

/** Every figure of a rollup off by one, above and below; and a row that stands below nothing. */
const rollupPlants = (check: string, good: Fixtures): Plant[] => {
  const table = check.replace(/ adds up$/, "");
  const [first] = good[table] ?? [];
  if (first === undefined || table === check) return [];
  const orphan = { ...first, region_code: "33.07" };
  return [
    ...figuresOf(first).map(([column, value]) => ({ check, table, change: { [column]: value + 1 } })),
    { check, table, added: orphan },
  ];
};

/** A row that shows what is small, and one that shows to many what it hides from few. */
const suppressionPlants = (check: string, good: Fixtures): Plant[] => {
  const table = check.replace(/ hides what is small$/, "");
  const [first] = good[table] ?? [];
  if (first === undefined || table === check) return [];
  const small = Object.fromEntries(figuresOf(first).map(([column]) => [column, 3]));
  return [{ ...small, hidden: 0 }, { hidden: 0b01 }].map((change) => ({ check, table, change }));
};

const withPlant = (good: Fixtures, { table, change, added }: Plant): Fixtures => {
  const [first, ...others] = good[table] ?? [];
  return { ...good, [table]: [{ ...first, ...change }, ...others, ...(added === undefined ? [] : [added])] };
};

describe.each(SUBGRAPHS.map(({ name, checks }) => ({ name, checks: Object.keys(checks) })))(
  "the checks of $name",
  ({ name, checks }) => {
    const definition = SUBGRAPHS.find((subgraph) => subgraph.name === name);
    const good = GOOD[name] ?? {};
    let kit: SubgraphKit;
    beforeAll(async () => {
      if (definition === undefined) throw new Error(`no subgraph ${name}`);
      kit = await openSubgraph<never>(definition as never); // each definition is generic in its own context
    });
    afterAll(() => kit.stop());

    /** How many rows break each of these checks. */
    const run = async (fixtures: Fixtures, names: readonly string[]): Promise<Record<string, number>> => {
      await kit.store(fixtures);
      const texts = Object.entries(definition?.checks ?? {}).filter(([check]) => names.includes(check));
      const results = await checkSource({ name, db: kit.db, checks: Object.fromEntries(texts) });
      return Object.fromEntries(results.map(({ check, offending }) => [check, offending.length]));
    };

    test("find nothing in data that keeps every rule, and nothing in empty tables", async () => {
      const nothing = Object.fromEntries(checks.map((check) => [check, 0]));
      expect(await run(good, checks)).toEqual(nothing);
      expect(await run({}, checks)).toEqual(nothing);
    });

    test.each(checks)("find what is planted: %s", async (check) => {
      const plants = [
        ...(PLANTS[name] ?? []).filter((plant) => plant.check === check),
        ...rollupPlants(check, good),
        ...suppressionPlants(check, good),
      ];
      expect(plants).not.toHaveLength(0);
      for (const plant of plants) {
        const found = await run(withPlant(good, plant), [check]);
        expect({ plant, found: (found[check] ?? 0) > 0 }).toEqual({ plant, found: true });
      }
    });

    test("leave no planted violation of a check that is gone", () => {
      expect((PLANTS[name] ?? []).map(({ check }) => check).filter((check) => !checks.includes(check))).toEqual([]);
    });
  },
);

describe("the check on small figures", () => {
  const ALL = 0b1111;

  test.each([
    { says: "alone below one that is shown", above: { count: 30, hidden: 0 }, below: [3, 27], hiddenBelow: [ALL, 0] },
    { says: "without a hidden part", above: { count: 60, hidden: ALL }, below: [30, 30], hiddenBelow: [0, 0] },
  ])("finds a hidden figure $says", async ({ above, below, hiddenBelow }) => {
    const rowOf = (region_code: string, count: number, hidden: number) => ({
      ...graduation({ region_code, year: 2020, graduated: count, natural_exit: count, prosperous: 0, independent: 0 }),
      hidden,
    });
    const kit = await openSubgraph(socialWelfare);
    try {
      await kit.store({
        graduation_rollup: [
          rowOf("ID", above.count, above.hidden),
          ...BELOW.map((code, place) => rowOf(code, below[place] ?? 0, hiddenBelow[place] ?? 0)),
        ],
      });
      const text = socialWelfare.checks["graduation_rollup hides what is small"] ?? "";
      expect(await queryRows(kit.db, "small figures", text)).toEqual([{ region_code: "ID", year: 2020 }]);
    } finally {
      await kit.stop();
    }
  });
});

describe("the check on overlapping payments", () => {
  test("finds a pair of periods exactly when one lies in the other", async () => {
    const periods = periodsWithin("2020" as Period);
    const pairs = periods.flatMap((a) => periods.filter((b) => a < b).map((b) => [a, b] as const));
    const regionOf = (place: number): string => `99.${place}`;
    const kit = await openSubgraph(disbursement);
    try {
      await kit.store({
        disbursement_rollup: pairs.flatMap((pair, place) =>
          pair.map((period) => payment({ region_code: regionOf(place), period })),
        ),
      });
      const text = disbursement.checks["payments do not overlap"] ?? "";
      const found = await queryRows<{ region_code: string }>(kit.db, "overlaps", text);
      const overlapping = pairs.flatMap(([a, b], place) =>
        periodContains(a, b) || periodContains(b, a) ? [regionOf(place)] : [],
      );
      expect(found.map(({ region_code }) => region_code).toSorted()).toEqual(overlapping.toSorted());
    } finally {
      await kit.stop();
    }
  });
});

describe("the demo data", () => {
  let open: OpenSources;
  beforeAll(async () => {
    open = await openSources(await seededConfig(), quietLog, quietProgress);
  }, 180_000);
  afterAll(() => open.stop());

  test("keeps every rule of every source", async () => {
    const results = (await Promise.all(open.sources.map(checkSource))).flat();
    expect(results.filter(({ offending }) => offending.length > 0)).toEqual([]);
    expect(results.map(({ source, check }) => `${source}: ${check}`)).toEqual(
      SUBGRAPHS.flatMap(({ name, checks }) => Object.keys(checks).map((check) => `${name}: ${check}`)),
    );
  }, 120_000);
});
