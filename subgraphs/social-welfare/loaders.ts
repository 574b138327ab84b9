import DataLoader from "dataloader";
import type { Knex } from "knex";
import type { ColumnOf } from "../../platform/database/query-figures.ts";
import { type Period, periodsWithin } from "../../platform/period.ts";
import { ancestorsOf, type RegionCode } from "../../platform/region-code.ts";
import { createListQuestion, createQuestion, noting } from "../../platform/serve-subgraph/question.ts";
import { createRegionLoaders } from "../../platform/serve-subgraph/region.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { UsedSources } from "../../platform/serve-subgraph/sources.ts";
import { NO_FAMILIES } from "./no-families.ts";
import * as repository from "./repository.ts";
import type { FamilyRow, TargetRow, WelfareRow } from "./rows.ts";
import { suppressCohort, suppressComplaints, suppressFamilies, suppressFlow, suppressGraduation } from "./suppress.ts";

/** The questions of one request; each is named like the repository function it asks, and hides what the viewer may not see. */
export const createLoaders = (db: Knex, sources: UsedSources, viewer: Viewer) => {
  type Codes = readonly RegionCode[];

  /** A question whose rows are looked at one by one, and hidden where they have to be. */
  const suppressing =
    <Argument, Row, Shown>(
      suppress: (row: Row, viewer: Viewer) => Shown,
      ask: (codes: Codes, argument: Argument) => Promise<readonly Row[]>,
    ) =>
    async (codes: Codes, argument: Argument): Promise<readonly Shown[]> =>
      (await ask(codes, argument)).map((row) => suppress(row, viewer));

  /** The repository function with everything known in the asked period, and its sources noted. */
  const inPeriod = <Row extends Sourced>(
    ask: (db: Knex, codes: Codes, periods: readonly Period[]) => Promise<readonly Row[]>,
  ) => noting(sources, (codes: Codes, period: Period) => ask(db, codes, periodsWithin(period)));

  const families = noting(sources, (codes: Codes, period: Period, columns?: readonly ColumnOf<FamilyRow>[]) =>
    repository.familiesByRegion(db, codes, periodsWithin(period), columns),
  );

  const inYear = <Row extends Sourced>(ask: (db: Knex, codes: Codes, year: number) => Promise<readonly Row[]>) =>
    noting(sources, (codes: Codes, year: number) => ask(db, codes, year));

  /** A rule that holds for the whole nation from a year on. */
  const ruleOfYear = <Row extends Sourced>(ask: (db: Knex, year: number) => Promise<Row | null>) =>
    new DataLoader((years: readonly number[]) =>
      Promise.all(
        years.map(async (year) => {
          const [row] = await noting(sources, async () => [await ask(db, year)].filter((found) => found !== null))();
          return row ?? null;
        }),
      ),
    );

  const targetsByYear = new DataLoader(async (years: readonly number[]) => {
    const rows = await noting(sources, () => repository.targetsByYear(db, years))();
    return years.map((year) => rows.filter((row) => row.year === year));
  });

  return {
    ...createRegionLoaders(db, sources),
    sources: () => repository.sources(db),
    familiesByRegion: createQuestion<Period, WelfareRow, ColumnOf<FamilyRow>>(async (codes, period, columns) => {
      const rows = (await families(codes, period, columns)).map((row) =>
        suppressFamilies(Object.assign(row, { period }), viewer),
      );
      if (rows.length === codes.length) return rows;
      const counted = new Set(rows.map(({ code }) => code));
      const missing = codes.filter((code) => !counted.has(code));
      return [...rows, ...missing.map((code) => ({ ...NO_FAMILIES, code, period }))];
    }),
    flowsByRegion: createQuestion(suppressing(suppressFlow, inPeriod(repository.flowsByRegion))),
    cohortsByRegion: createListQuestion(suppressing(suppressCohort, inPeriod(repository.cohortsByRegion))),
    staffByRegion: createQuestion(inPeriod(repository.staffByRegion)),
    graduationByRegion: createQuestion(
      suppressing(
        suppressGraduation,
        inYear((_, codes, year) => repository.graduationByRegion(db, codes, year, periodsWithin(`${year}` as Period))),
      ),
    ),
    complaintsByRegion: createQuestion(suppressing(suppressComplaints, inYear(repository.complaintsByRegion))),
    coordinationByRegion: createQuestion(inYear(repository.coordinationByRegion)),
    appealOfYear: ruleOfYear(repository.appealOfYear),
    recertificationRule: ruleOfYear(repository.recertificationRule),
    targetsByYear,
    /** The target that applies to a region: its own, else that of the nearest region above which is not a plain number. */
    targetFor: async (code: RegionCode, year: number): Promise<TargetRow | null> => {
      const targets = await targetsByYear.load(year);
      const own = targets.find(({ regionCode }) => regionCode === code);
      if (own !== undefined) return own;
      const inherited = ancestorsOf(code)
        .toReversed()
        .map((above) => targets.find(({ regionCode, basis }) => regionCode === above && basis !== "ABSOLUTE"));
      return inherited.find((target) => target !== undefined) ?? null;
    },
    benefitRatesInForce: new DataLoader((years: readonly number[]) =>
      Promise.all(years.map((year) => noting(sources, () => repository.benefitRatesInForce(db, year))())),
    ),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
