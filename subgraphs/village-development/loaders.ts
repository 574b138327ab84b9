import DataLoader from "dataloader";
import type { Knex } from "knex";
import type { Absence } from "../../platform/absence.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { createListQuestion, createQuestion, noting } from "../../platform/serve-subgraph/question.ts";
import { createRegionLoaders } from "../../platform/serve-subgraph/region.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { UsedSources } from "../../platform/serve-subgraph/sources.ts";
import { absenceOfDesaFigures, absenceOfFacilitators } from "./absence.ts";
import { type EnterpriseKey, enterpriseId } from "./enterprise-id.ts";
import * as repository from "./repository.ts";
import type { AliasRow } from "./rows.ts";
import type { EnterpriseStatus } from "./types.generated.ts";

/** The questions of one request; each is named like the repository function it asks. */
export const createLoaders = (db: Knex, sources: UsedSources) => {
  /** A summary by region and year, with the reason where it is missing. */
  const summary = <Row extends Sourced & { readonly code: RegionCode }>(
    ask: (db: Knex, codes: readonly RegionCode[], year: number) => Promise<readonly Row[]>,
    absenceOf: (row: Row) => Absence | null,
  ) => {
    const noted = noting(sources, (codes: readonly RegionCode[], year: number) => ask(db, codes, year));
    return createQuestion<number, Row & { absence: Absence | null }>(async (codes, year) =>
      (await noted(codes, year)).map((row) => Object.assign(row, { absence: absenceOf(row) })),
    );
  };

  return {
    ...createRegionLoaders(db, sources),
    villageFundByRegion: summary(repository.villageFundByRegion, absenceOfDesaFigures),
    villageIndexByRegion: summary(repository.villageIndexByRegion, absenceOfDesaFigures),
    enterpriseSummaryByRegion: summary(repository.enterpriseSummaryByRegion, absenceOfDesaFigures),
    facilitationByRegion: summary(repository.facilitationByRegion, absenceOfFacilitators),
    aliasesByRegion: createListQuestion<null, AliasRow>((codes) => repository.aliasesByRegion(db, codes)),
    programmeSharesByRegion: createListQuestion(
      noting(sources, (codes: readonly RegionCode[], year: number) =>
        repository.programmeSharesByRegion(db, codes, year),
      ),
    ),
    enterprisesByRegion: createListQuestion(
      noting(sources, async (codes: readonly RegionCode[], list: string) => {
        const { status, first } = readEnterpriseList(list);
        return repository.enterprisesByRegion(db, codes, status, first);
      }),
    ),
    enterprisesById: new DataLoader(
      async (keys: readonly EnterpriseKey[]) => {
        const rows = await noting(sources, () => repository.enterprisesById(db, keys))();
        const byId = new Map(rows.map((row) => [enterpriseId(row), row]));
        return keys.map((key) => byId.get(enterpriseId(key)) ?? null);
      },
      { cacheKeyFn: enterpriseId },
    ),
    programmesByYear: new DataLoader(async (years: readonly number[]) => {
      const rows = await repository.programmesByYear(db, years);
      await sources.note(rows.flatMap(({ sourceIds }) => sourceIds));
      return years.map((year) => rows.filter((row) => row.year === year));
    }),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;

interface EnterpriseList {
  readonly status: EnterpriseStatus | null;
  readonly first: number;
}

/** The arguments of a region's enterprise list as one loader argument. */
export const enterpriseList = (list: EnterpriseList): string => JSON.stringify(list);

const readEnterpriseList = (list: string): EnterpriseList => JSON.parse(list);
