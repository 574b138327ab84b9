import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Knex } from "knex";
import { FIRST_HAND_NAMES, type OpenSources, openSources } from "../../cli/sources.ts";
import { queryRows } from "../../platform/database/query-rows.ts";
import { refreshHidden, type RollupKey } from "../../platform/suppression/refresh.ts";
import {
  REFRESHED_ROLLUPS,
  type RefreshedRollup,
  type RefreshedTable,
} from "../../platform/suppression/refreshed-rollups.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { beginUndone, quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";

let open: OpenSources;
beforeAll(async () => {
  open = await openSources(await seededConfig(), quietLog, quietProgress, { names: FIRST_HAND_NAMES });
}, 180_000);
afterAll(() => open.stop());

/** Two keys of each rollup: with villages and, where there is one, without. */
const KEYS: Readonly<Record<RefreshedTable, readonly RollupKey[]>> = {
  family_rollup: [{ period: "2018" }, { period: "2025" }],
  welfare_flow_rollup: [{ period: "2020" }],
  cohort_rollup: [{ period: "2020-06" }, { period: "2024" }],
  graduation_rollup: [{ year: 2024 }],
  complaint_rollup: [{ year: 2025 }],
  disbursement_rollup: [
    { programme: "PKH", period: "2020-T1" },
    { programme: "SEMBAKO", period: "2024-Q1" },
  ],
  bank_rollup: [
    { programme: "PKH", period: "2024-T2" },
    { programme: "SEMBAKO", period: "2024-Q4" },
  ],
};

/** In a transaction of the source that has the table, which leaves nothing behind: other tests read the same rows. */
const inSourceOf = async (table: string, act: (trx: Knex.Transaction) => Promise<void>): Promise<void> => {
  for (const { db } of open.sources) {
    if (!(await db.schema.hasTable(table))) continue;
    const trx = await beginUndone(db);
    try {
      await act(trx);
    } finally {
      await trx.rollback();
    }
    return;
  }
  throw new Error(`no source has ${table}`);
};

describe("what the demo data hides", () => {
  test("is asked of every rollup that hides anything", async () => {
    const text =
      "select table_name from information_schema.columns where column_name = 'hidden' and table_schema = 'public'";
    const found = await Promise.all(
      open.sources.map(({ db }) => queryRows<{ table_name: string }>(db, "hiding", text)),
    );
    expect(
      found
        .flat()
        .map(({ table_name }) => table_name)
        .toSorted(),
    ).toEqual(Object.keys(REFRESHED_ROLLUPS).toSorted());
  });

  test.each(Object.keys(KEYS) as RefreshedTable[])(
    "is worked out again, alike, from the rows of %s",
    (table) =>
      inSourceOf(table, async (trx) => {
        for (const key of KEYS[table]) {
          const stored = await trx(table).where(key).select("*");
          expect(stored.length).toBeGreaterThan(0);
          const { series = "region_code" }: RefreshedRollup = REFRESHED_ROLLUPS[table];
          const rowOf = (row: Readonly<Record<string, string>>) => `${row["region_code"]} ${row[series]}`;
          await trx(table).where(key).update({ hidden: -1 });
          await refreshHidden(trx, table, key);
          const again = await trx(table).where(key).select("*");
          const hidden = new Map(again.map((row) => [rowOf(row), row.hidden]));
          expect(stored.filter((row) => hidden.get(rowOf(row)) !== row.hidden)).toEqual([]);
        }
      }),
    60_000,
  );
});

describe("after an import of few families", () => {
  const VILLAGE = "33.07.01.2002";
  const REGIONS = ["ID", "33", "33.07", "33.07.01", VILLAGE];
  const CHECKS = Object.assign({}, ...SUBGRAPHS.map(({ checks }) => checks)) as Readonly<Record<string, string>>;

  test(
    "a village's are hidden from everybody, and so are its complements, in every rollup about them",
    () =>
      inSourceOf("family_rollup", async (trx) => {
        const others = {
          select: `select region_code from family_rollup where period = '2025'
        and region_code like '33.07.01.%' and hidden & 3 <> 0`,
        };
        const before = await queryRows<{ region_code: string }>(trx, "hidden before", others.select);
        const [row] = await trx("family_rollup").where({ period: "2025", region_code: VILLAGE });
        expect(row.families).toBeGreaterThan(20);
        // Three families with four members each: nothing else of the village is left.
        const left = { families: 3, members: 12, elderly: 12, active: 3, sembako_families: 3 };
        const columns = [...REFRESHED_ROLLUPS.family_rollup.figures];
        for (const column of columns)
          await trx("family_rollup")
            .where({ period: "2025" })
            .whereIn("region_code", REGIONS)
            .update(column, trx.raw("?? - ?", [column, row[column] - (left[column as keyof typeof left] ?? 0)]));
        await refreshHidden(trx, "family_rollup", { period: "2025" });

        const hidden = await queryRows<{ region_code: string }>(trx, "hidden before", others.select);
        expect(hidden.map(({ region_code }) => region_code)).toContain(VILLAGE);
        expect(hidden.length).toBeGreaterThanOrEqual(Math.max(2, before.length));
        expect(await queryRows(trx, "small families", CHECKS["family_rollup hides what is small"] ?? "")).toEqual([]);
        expect(await queryRows(trx, "small flows", CHECKS["welfare_flow_rollup hides what is small"] ?? "")).toEqual(
          [],
        );
        const flows = await trx("welfare_flow_rollup").where({ period: "2025", region_code: VILLAGE });
        expect(flows[0].hidden & 0b111111).toBe(0b111111);
      }),
    60_000,
  );
});
