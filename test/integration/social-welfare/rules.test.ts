import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { benefitRate, cohort, flow } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
});
afterAll(() => kit.stop());

const fieldOf = async (code: string, field: string): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions([code], `answer: ${field}`);
  expect(errors).toEqual([]);
  return regions[0]?.["answer"];
};

describe("cost sharing", () => {
  const appeal = { year: 2021, percent: 5, source_id: SOURCES.published.id };
  const fields = "year appealPercent base appealAmount realised provenance absence { reason }";

  test("is the appeal in force applied to what the families were entitled to, rounded to whole rupiah", async () => {
    const flows = [
      flow({ region_code: "35", period: "2023-T1", entitled: 1_000_001 }),
      flow({ region_code: "35", period: "2023-T2", entitled: 9 }),
    ];
    await kit.store({
      cost_share_appeal: [appeal, { ...appeal, year: 2024, percent: 10 }],
      welfare_flow_rollup: flows,
    });
    const base = flows.reduce((total, { entitled }) => total + Number(entitled), 0);
    expect(await fieldOf("35", `costShare(year: 2023) { ${fields} }`)).toEqual({
      year: 2023,
      appealPercent: appeal.percent,
      base,
      appealAmount: Math.round((base * appeal.percent) / 100),
      realised: null,
      provenance: SOURCES.published.provenance,
      absence: { reason: "NOT_AVAILABLE" },
    });
  });

  test("has no amount without an appeal or without a base", async () => {
    await kit.store({
      cost_share_appeal: [appeal],
      welfare_flow_rollup: [flow({ region_code: "35", period: "2020" })],
    });
    for (const year of [2020, 2022]) {
      expect(await fieldOf("35", `costShare(year: ${year}) { appealAmount }`)).toEqual({ appealAmount: null });
    }
  });
});

describe("recertification", () => {
  const rule = { year: 2021, cohort_from: 2007, cohort_to: 2013, source_id: SOURCES.published.id };
  const cohorts = [2006, 2007, 2013, 2014].map((year, place) =>
    cohort({ region_code: "35", period: "2021-S2", cohort: year, families: 10 ** place }),
  );
  const due = cohorts.filter(({ cohort: year }) => year >= rule.cohort_from && year <= rule.cohort_to);
  const fields = "cohortFrom cohortTo families byCohort { cohort families } absence { reason }";

  test("is due for the cohorts of the rule, its first and last year included", async () => {
    await kit.store({ recertification_rule: [rule], cohort_rollup: cohorts });
    expect(await fieldOf("35", `recertification(year: 2021) { ${fields} }`)).toEqual({
      cohortFrom: rule.cohort_from,
      cohortTo: rule.cohort_to,
      families: due.reduce((total, { families }) => total + families, 0),
      byCohort: due.map(({ cohort: year, families }) => ({ cohort: year, families })),
      absence: null,
    });
  });

  test("before any rule, or without cohorts, has no families and says why", async () => {
    const nothing = { families: null, byCohort: null, absence: { reason: "NOT_AVAILABLE" } };
    await kit.store({ recertification_rule: [rule], cohort_rollup: [{ ...cohorts[1], period: "2020" }] });
    expect(await fieldOf("35", `recertification(year: 2020) { ${fields} }`)).toEqual({
      cohortFrom: null,
      cohortTo: null,
      ...nothing,
    });
    expect(await fieldOf("35", `recertification(year: 2022) { ${fields} }`)).toEqual({
      cohortFrom: rule.cohort_from,
      cohortTo: rule.cohort_to,
      ...nothing,
    });
  });
});

describe("benefit rates", () => {
  const fields = "year statedFor flatAmount fixedAmount fixedAmountRemote maxComponents sources { id }";
  const components = "components { component annualAmount stageAmount }";
  const ratesOf = async (year: number): Promise<unknown> => {
    const { data, errors } = await kit.ask(`{ benefitRates(year: ${year}) { ${fields} ${components} } }`);
    expect(errors).toEqual([]);
    return data?.["benefitRates"];
  };

  const flat = benefitRate({ year: 2017, component: "FLAT", annual_amount: 1_890_000, stage_amount: null });
  const pregnant = benefitRate({ year: 2020, component: "PREGNANT", annual_amount: 3_000_000, stage_amount: 750_000 });
  const fixed = benefitRate({ year: 2020, component: "FIXED_REGULAR", annual_amount: 550_000, stage_amount: null });
  const remote = benefitRate({ year: 2020, component: "FIXED_ACCESS", annual_amount: 1_000_000, stage_amount: null });
  const added = benefitRate({ year: 2022, component: "GROSS_HR_VIOLATION_VICTIM", source_id: SOURCES.imported.id });
  const all = { benefit_rate: [added, remote, fixed, pregnant, flat] };

  test("in force are those of the latest whole scheme, and what was added since", async () => {
    await kit.store(all);
    const scheme = {
      statedFor: pregnant.year,
      flatAmount: null,
      fixedAmount: fixed.annual_amount,
      fixedAmountRemote: remote.annual_amount,
      maxComponents: 4,
    };
    const shown = ({ component, annual_amount, stage_amount }: typeof pregnant) => ({
      component,
      annualAmount: annual_amount,
      stageAmount: stage_amount,
    });
    expect(await ratesOf(2021)).toEqual({
      year: 2021,
      ...scheme,
      components: [shown(pregnant)],
      sources: [{ id: pregnant.source_id }],
    });
    expect(await ratesOf(2023)).toEqual({
      year: 2023,
      ...scheme,
      components: [shown(pregnant), shown(added)],
      sources: [{ id: pregnant.source_id }, { id: added.source_id }],
    });
  });

  test("of a flat scheme have one amount a family and no limit of components", async () => {
    await kit.store(all);
    expect(await ratesOf(2019)).toEqual({
      year: 2019,
      statedFor: flat.year,
      flatAmount: flat.annual_amount,
      fixedAmount: null,
      fixedAmountRemote: null,
      maxComponents: null,
      components: [],
      sources: [{ id: flat.source_id }],
    });
  });

  test("before the first known scheme, and in an empty table, are null", async () => {
    await kit.store(all);
    expect(await ratesOf(2016)).toBeNull();
    await kit.store({});
    expect(await ratesOf(2024)).toBeNull();
  });
});
