import { anchorsOf, contextFor, type DemoContext, DEMO } from "./context.ts";
import { emitRows } from "./emit.ts";
import { countEnterprises, type EnterpriseCounts } from "./enterprise-counts.ts";
import { type Seat, seatEnterprises } from "./enterprise-seats.ts";
import { LISTED_YEAR } from "./enterprise-years.ts";
import { draw, mix } from "./hash.ts";
import type { SeedTable } from "./seed-table.ts";
import { addFromLeaves, type Group, REGENCY_DEPTH } from "./tree.ts";

/** Village enterprises: counts by region and year, and the list of one year. */
export const enterpriseTables = (context: DemoContext): readonly SeedTable[] => {
  const { tree } = context;
  const regencies = tree.groups.filter(({ parent }) => tree.depth[parent] === REGENCY_DEPTH);
  return [
    {
      table: "enterprise_rollup",
      columns: [
        "region_code",
        "year",
        "total",
        "active",
        "villages_with_enterprise",
        "units",
        "employees",
        "source_id",
        "detail_source_id",
      ],
      rows: function* () {
        for (const counts of countEnterprises(context)) {
          const { total, active, villages, units, employees } = withVillages(context, counts, regencies);
          const { regions } = contextFor(context, counts).tree;
          yield* emitRows(tree, {
            key: [counts.year],
            columns: [total, active, villages, units, employees],
            regions: regions.filter((index) => context.weights.desa[index] !== 0),
            sources: anchorsOf(context, "enterprises", counts.year),
            hasDetailSource: true,
          });
        }
      },
    },
    {
      table: "village_enterprise",
      columns: [
        "regency_code",
        "id",
        "village_code",
        "name",
        "status",
        "is_joint",
        "registered_on",
        "units",
        "employees",
        "source_id",
      ],
      rows: function* () {
        for (const { regency, number, seat } of listEnterprises(context, countListed(context), regencies))
          yield [tree.codes[regency], number, ...describe(context, seat), DEMO];
      },
    },
  ];
};

/** An enterprise by its number within the regency. */
export interface ListedEnterprise {
  readonly regency: number;
  readonly number: number;
  readonly seat: Seat;
}

/** The counts of the year whose enterprises are listed. */
export const countListed = (context: DemoContext): EnterpriseCounts => {
  const counts = countEnterprises(context).find(({ year }) => year === LISTED_YEAR);
  if (counts === undefined) throw new Error(`No enterprises are counted for ${LISTED_YEAR}.`);
  return counts;
};

/** The enterprises of the listed year, one by one. */
export const listEnterprises = function* (
  context: DemoContext,
  counts: EnterpriseCounts,
  regencies: readonly Group[],
): Generator<ListedEnterprise> {
  for (const group of regencies)
    for (const [place, seat] of seatEnterprises(context, counts, group).entries())
      yield { regency: group.parent, number: place + 1, seat };
};

/** The counts with villages and districts filled in, where the scope has them. */
const withVillages = (
  context: DemoContext,
  counts: EnterpriseCounts,
  regencies: readonly Group[],
): EnterpriseCounts => {
  const { tree } = context;
  if (!counts.hasVillages) return counts;
  for (const group of regencies) {
    for (const seat of seatEnterprises(context, counts, group)) {
      const add = (column: EnterpriseCounts["total"], amount: number): void => {
        column[seat.village] = (column[seat.village] ?? 0) + amount;
      };
      add(counts.total, 1);
      add(counts.active, seat.isActive ? 1 : 0);
      add(counts.villages, seat.isSecond ? 0 : 1);
      add(counts.units, seat.units);
      add(counts.employees, seat.employees);
    }
  }
  for (const column of [counts.total, counts.active, counts.villages, counts.units, counts.employees])
    addFromLeaves(tree, column);
  return counts;
};

/** Half of the second enterprises are owned together with other villages: some 2 % of all. */
const describe = (context: DemoContext, { village, isSecond, isActive, units, employees, hash }: Seat) => {
  const { tree } = context;
  const isJoint = isSecond && hash % 2 === 0;
  const seat = isJoint ? (tree.parent[village] ?? 0) : village;
  const name = `BUM Desa ${isJoint ? "Bersama " : ""}${tree.names[seat]}${isSecond && !isJoint ? " II" : ""} (SINTETIS)`;
  return [tree.codes[village], name, isActive ? "ACTIVE" : "INACTIVE", isJoint, dayOf(mix(hash, 5)), units, employees];
};

/** A day from 2015 to 2023. */
const dayOf = (hash: number): string => {
  const [year, month, day] = [2015 + draw(hash, 9), 1 + draw(mix(hash, 1), 12), 1 + draw(mix(hash, 2), 28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
