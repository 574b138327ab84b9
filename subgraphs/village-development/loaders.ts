import DataLoader from "dataloader";
import type { Knex } from "knex";
import type { ColumnOf } from "../../platform/database/query-figures.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { createListQuestion, createQuestion, noting } from "../../platform/serve-subgraph/question.ts";
import { createRegionLoaders } from "../../platform/serve-subgraph/region.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { UsedSources } from "../../platform/serve-subgraph/sources.ts";
import { type EnterpriseKey, enterpriseId } from "./enterprise-id.ts";
import * as repository from "./repository.ts";
import * as rollups from "./rollup-repository.ts";
import type { AliasRow } from "./rows.ts";
import type { EnterpriseStatus } from "./types.generated.ts";

/** The questions of one request; each is named like the repository function it asks. */
export const createLoaders = (db: Knex, sources: UsedSources) => {
  const byYear = <Row extends Sourced>(
    ask: (
      db: Knex,
      codes: readonly RegionCode[],
      year: number,
      columns?: readonly ColumnOf<Row>[],
    ) => Promise<readonly Row[]>,
  ) =>
    noting(sources, (codes: readonly RegionCode[], year: number, columns?: readonly ColumnOf<Row>[]) =>
      ask(db, codes, year, columns),
    );

  return {
    ...createRegionLoaders(db, sources),
    sources: () => repository.sources(db),
    villageFundByRegion: createQuestion(byYear(rollups.villageFundByRegion)),
    villageIndexByRegion: createQuestion(byYear(rollups.villageIndexByRegion)),
    enterpriseSummaryByRegion: createQuestion(byYear(rollups.enterpriseSummaryByRegion)),
    facilitationByRegion: createQuestion(byYear(rollups.facilitationByRegion)),
    aliasesByRegion: createListQuestion<null, AliasRow>((codes) => repository.aliasesByRegion(db, codes)),
    programmeSharesByRegion: createListQuestion(byYear(repository.programmeSharesByRegion)),
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
