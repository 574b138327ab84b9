import { suppressFamilies } from "../../platform/suppression/rules/families.ts";
import { anchorsOf, contextFor, createChance, type DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import type { FamilyCounts } from "./family-counts.ts";
import { putIn } from "./family-detail/places.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import { FAMILY_PERIODS, type FamilyPeriod, familyPeriod } from "./family-periods.ts";
import { createPortions, minus } from "./portions.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import type { SeedTable } from "./seed-table.ts";
import { type Column, rollUp } from "./tree.ts";

/** The families of one period and what is known about them, a column each. */
export interface FamilyFigures {
  readonly families: Column;
  readonly members: Column;
  /** One for each of `COMPONENTS`. */
  readonly components: readonly Column[];
  readonly active: Column;
  readonly suspended: Column;
  /** null before food aid was paid to the same card. */
  readonly sembako: Column | null;
}

/** Families by period of `FAMILY_PERIODS`. */
export interface Families {
  readonly count: (period: string) => Float64Array;
  readonly figures: (period: string) => FamilyFigures;
  /** The `hidden` column of those figures. */
  readonly hidden: (period: string) => Int32Array;
}

/**
 * Members of each component for 10,000 families, in the order of `COMPONENTS`, chosen so that the rates of 2020 give what
 * a family of Jawa Timur got: some 2.7 million rupiah a year. Victims of gross human rights violations: from 2024.
 */
const MEMBERS: readonly number[] = [200, 2700, 5500, 3000, 2200, 1700, 150, 0];
const VICTIMS_PER_MILLION_FAMILIES = 30;
const SUSPENDED = 150;
const SEMBAKO = 9200;

export const createFamilies = (context: DemoContext, count: FamilyCounts, detail: DetailSums): Families => {
  const cache = new Map<string, FamilyFigures>();
  const figures = (period: string): FamilyFigures => {
    const made =
      cache.get(period) ?? describe(contextFor(context, familyPeriod(period)), period, count(period), detail);
    cache.set(period, made);
    return made;
  };
  const bits = new Map<string, Int32Array>();
  const hidden = (period: string): Int32Array => {
    const made = bits.get(period) ?? hide(contextFor(context, familyPeriod(period)), period, figures(period));
    bits.set(period, made);
    return made;
  };
  return { count, figures, hidden };
};

const hide = ({ tree }: DemoContext, period: string, figures: FamilyFigures): Int32Array => {
  const { families, members, components, active, suspended, sembako } = figures;
  const [pregnant, earlyChildhood, primary, juniorSecondary, seniorSecondary, elderly, severeDisability, victims] =
    components as readonly [Column, Column, Column, Column, Column, Column, Column, Column]; // one for each of COMPONENTS
  return suppressFamilies(hierarchyOf(tree), {
    families,
    members,
    pregnant,
    earlyChildhood,
    primary,
    juniorSecondary,
    seniorSecondary,
    elderly,
    severeDisability,
    victims: hasVictims(period) ? victims : null,
    active,
    suspended,
    foodAid: sembako,
  });
};

/** Victims of gross human rights violations get aid from 2024 on. */
const hasVictims = (period: string): boolean => Number(period.slice(0, 4)) >= 2024;

const describe = (context: DemoContext, period: string, families: Float64Array, detail: DetailSums): FamilyFigures => {
  const { tree } = context;
  const { places } = detail;
  const year = Number(period.slice(0, 4));
  const part = createPortions(tree, period);
  const known = detail.figures(period);
  const components = MEMBERS.map((rate, place) => part(families, rate, `component ${place}`));
  if (hasVictims(period)) components[components.length - 1] = countVictims(context, families);
  known.components.forEach((figures, place) => putIn(tree, components[place] ?? new Float64Array(0), places, figures));
  const suspended = putIn(tree, part(families, SUSPENDED, "suspended"), places, known.suspended);
  return {
    families,
    members: Float64Array.from(families, (_, index) =>
      components.reduce((sum, column) => sum + (column[index] ?? 0), 0),
    ),
    components,
    active: minus(families, suspended),
    suspended,
    sembako: year >= 2018 ? putIn(tree, part(families, SEMBAKO, "sembako"), places, known.sembako) : null,
  };
};

/** So rare that the same people must be meant every year: the chance is that of the region alone. */
const countVictims = ({ tree }: DemoContext, families: Float64Array): Column => {
  const hash = createChance(tree)("victims");
  const column = new Int32Array(tree.size);
  for (const leaf of tree.leaves) {
    const chance = (families[leaf] ?? 0) * VICTIMS_PER_MILLION_FAMILIES;
    column[leaf] = Math.floor(chance / 1_000_000 + hash(leaf) / 0x1_0000_0000);
  }
  return rollUp(tree, column);
};

const COLUMNS: readonly string[] = [
  "region_code",
  "period",
  "families",
  "members",
  "pregnant",
  "early_childhood",
  "primary_school",
  "junior_secondary",
  "senior_secondary",
  "elderly",
  "severe_disability",
  "gross_hr_violation_victim",
  "active",
  "suspended",
  "sembako_families",
  "hidden",
  "source_id",
  "detail_source_id",
];

export const familyTable = (context: DemoContext, families: Families): SeedTable => ({
  table: "family_rollup",
  columns: COLUMNS,
  rows: function* () {
    for (const period of FAMILY_PERIODS) yield* periodRows(contextFor(context, period), period, families);
  },
});

const periodRows = (context: DemoContext, { period }: FamilyPeriod, { figures, hidden }: Families) => {
  const { families, members, components, active, suspended, sembako } = figures(period);
  const last = components.length - 1;
  const stated = components.map((column, place) => (place === last && !hasVictims(period) ? null : column));
  return emitRows(context.tree, {
    key: [period],
    columns: [families, members, ...stated, active, suspended, sembako],
    hidden: hidden(period),
    sources: withSumsOf(context, period),
    hasDetailSource: true,
  });
};

/** The anchors of a period, and the regions whose every part is one: their total is published as well. */
const withSumsOf = (context: DemoContext, period: string) => {
  const anchors = new Map(anchorsOf(context, "families", period));
  for (const { parent, children } of context.tree.groups) {
    const [first] = children;
    const source = first === undefined ? undefined : anchors.get(first);
    if (source !== undefined && !anchors.has(parent) && children.every((child) => anchors.has(child)))
      anchors.set(parent, source);
  }
  return anchors;
};
