import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Knex } from "knex";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { refreshAllHidden, refreshHidden } from "../../../../platform/suppression/refresh.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { cohort, type FamilyFixture, family, flow } from "../../social-welfare/fixtures.ts";

let kit: SubgraphKit;
/** Villages of two districts, in turn. */
let codes: readonly string[];
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  const of = (parent: string) => kit.db("region").where("parent_code", parent).orderBy("code").limit(6).pluck("code");
  const [one, other] = [await of("33.07.01"), await of("33.07.02")];
  codes = one.flatMap((code, place) => [code, other[place]]);
});
afterAll(() => kit.stop());

const PERIOD = "2025";
const UPPER = ["ID", "33", "33.07", "33.07.01", "33.07.02"];

interface Counts {
  readonly families: number;
  readonly elderly: number;
  readonly pupils: number;
  readonly suspended: number;
}

const few = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(80));
const villages = fc.array(fc.record<Counts>({ families: few, elderly: few, pupils: few, suspended: few }), {
  minLength: 1,
  maxLength: 12,
});

const row = (region_code: string, { families, elderly, pupils, suspended }: Counts): FamilyFixture =>
  family({
    region_code,
    period: PERIOD,
    families: families + suspended,
    active: families,
    suspended,
    members: elderly + pupils,
    pregnant: 0,
    early_childhood: 0,
    primary_school: pupils,
    junior_secondary: 0,
    senior_secondary: 0,
    elderly,
    severe_disability: 0,
    sembako_families: families,
  });

/** Villages, and what they add up to. */
const rowsOf = (list: readonly Counts[]): FamilyFixture[] => {
  const sum = (upper: string): Counts => {
    const total = { families: 0, elderly: 0, pupils: 0, suspended: 0 };
    for (const [place, counts] of list.entries())
      if (upper === "ID" || codes[place]?.startsWith(upper))
        for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name];
    return total;
  };
  const upper = UPPER.filter(
    (code) => code.length < 8 || codes.slice(0, list.length).some((village) => village.startsWith(code)),
  );
  return [
    ...upper.map((code) => row(code, sum(code))),
    ...list.map((counts, place) => row(codes[place] ?? "", counts)),
  ];
};

const inTransaction = async (act: (trx: Knex.Transaction) => Promise<void>): Promise<void> => {
  const trx = await kit.db.transaction();
  try {
    await act(trx);
  } finally {
    await trx.commit();
  }
};

test("what is small is hidden whatever was written, and nothing is written twice", async () => {
  await fc.assert(
    fc.asyncProperty(villages, async (list) => {
      const rows = rowsOf(list);
      await kit.store({
        family_rollup: rows,
        welfare_flow_rollup: rows.map(({ region_code, families }) =>
          flow({
            region_code,
            period: PERIOD,
            commitment_checked: families,
            commitment_met: families,
            sessions_registered: families * 10,
            sessions_attended: families * 10,
          }),
        ),
        cohort_rollup: rows
          .filter(({ region_code }) => region_code.length <= 5)
          .map(({ region_code, families }) => cohort({ region_code, period: PERIOD, cohort: 2018, families })),
      });
      await inTransaction((trx) => refreshHidden(trx, "family_rollup", { period: PERIOD }));
      await inTransaction((trx) =>
        refreshAllHidden(trx, [
          { rollup: "cohort_rollup", key: { period: PERIOD } },
          { rollup: "welfare_flow_rollup", key: { period: PERIOD } },
        ]),
      );
      for (const table of ["family_rollup", "welfare_flow_rollup", "cohort_rollup"]) {
        const check = `${table} hides what is small`;
        expect([check, await queryRows(kit.db, check, socialWelfare.checks[check] ?? "")]).toEqual([check, []]);
      }
      const { statements } = await kit.observe(async (db) => {
        const trx = await db.transaction();
        await refreshHidden(trx, "family_rollup", { period: PERIOD });
        await trx.commit();
      });
      expect(statements.map(({ name }) => name)).toEqual(["load family_rollup"]);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("families that are hidden take the flows and cohorts of the year with them, though those are many", async () => {
  const small = { families: 3, elderly: 3, pupils: 0, suspended: 0 };
  const large = { families: 300, elderly: 400, pupils: 300, suspended: 20 };
  const rows = rowsOf([small, large, large, large]);
  await kit.store({
    family_rollup: rows,
    welfare_flow_rollup: rows.map(({ region_code }) => flow({ region_code, period: PERIOD })),
  });
  await inTransaction((trx) => refreshHidden(trx, "family_rollup", { period: PERIOD }));
  const hidden = await kit
    .db("welfare_flow_rollup")
    .where("hidden", "<>", 0)
    .orderBy("region_code")
    .pluck("region_code");
  expect(hidden).toContain(codes[0]);
  expect(hidden.length).toBeGreaterThan(1);
});

test("each rollup and key that was touched is worked out once, a base before what goes by it", async () => {
  await kit.store({ family_rollup: rowsOf([{ families: 30, elderly: 30, pupils: 30, suspended: 30 }]) });
  const { statements } = await kit.observe(async (db) => {
    const trx = await db.transaction();
    const touched = { rollup: "family_rollup", key: { period: PERIOD } } as const;
    await refreshAllHidden(trx, [{ rollup: "cohort_rollup", key: { period: PERIOD } }, touched, { ...touched }]);
    await trx.commit();
  });
  expect(statements.map(({ name }) => name)).toEqual(["load family_rollup", "load cohort_rollup"]);
});
