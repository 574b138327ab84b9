import type { Knex } from "knex";
import type { Viewer } from "../../../platform/access/viewer.ts";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { Period } from "../../../platform/period.ts";
import { levelOf, type RegionCode, type RegionLevel } from "../../../platform/region-code.ts";
import { regionList } from "../../../platform/serve-subgraph/region-list.ts";
import type { UsedSources } from "../../../platform/serve-subgraph/sources.ts";
import type { Figures } from "../figures.ts";
import type { AskedSet } from "../store/figure-set.ts";
import { type Term, termOf } from "./figure.ts";
import { columnFor } from "./synergy.ts";
import { createVocabulary } from "./vocabulary.ts";

/** A measure of one region, as the database counts it. */
export interface MeasureValueRow {
  readonly code: RegionCode;
  readonly term: Term;
  readonly value: number | null;
  readonly isHidden: boolean;
  readonly asked: AskedSet;
}

/** What a region is asked: a measure and a period, as one argument. */
export const measureQuestion = (id: string, period: Period): string => `${id} ${period}`;

const readQuestion = (argument: string): { id: string; period: Period } => {
  const [id = "", period = ""] = argument.split(" ");
  return { id, period: period as Period }; // it has been read from a Period
};

const values = (shown: string, hidden: string): string => `
  select region_code as code, ${shown}[$3] as value, ((${hidden} >> ($3::integer - 1)) & 1) = 1 as "isHidden"
  from figure where set_id = $1 and region_code = any($2)`;

const STATEMENTS = {
  shown: { name: "measureByRegion", text: values("shown", "hidden") },
  shown_open: { name: "measureByRegionOpen", text: values("shown_open", "hidden_open") },
} as const;

interface Deps {
  readonly db: Knex;
  readonly viewer: Viewer;
  readonly sources: UsedSources;
  readonly figures: Figures;
}

/**
 * One measure of many regions, a row for each: one statement a level.
 *
 * @throws AppError MEASURE_NOT_PUBLISHED, FIGURES_LOADING
 */
export const measureByRegion =
  ({ db, viewer, sources, figures }: Deps) =>
  async (codes: readonly RegionCode[], argument: string): Promise<readonly MeasureValueRow[]> => {
    const { id, period } = readQuestion(argument);
    const term = termOf(createVocabulary(await figures.catalogue()).measure(id), period);
    const { name, text } = STATEMENTS[columnFor(viewer)];

    const ofLevel = async (level: RegionLevel): Promise<readonly MeasureValueRow[]> => {
      const here = codes.filter((code) => levelOf(code) === level);
      const [asked] = await figures.ensureFigures(level, [{ source: term.measure.source, period: term.period }]);
      if (asked === undefined) throw new Error("a wanted set was not told of");
      const set = asked.set;
      await sources.note(set?.sourceIds ?? []);
      const slot = set?.measures.indexOf(id) ?? -1;
      const found =
        set === null || slot < 0
          ? []
          : await queryRows<Pick<MeasureValueRow, "code" | "value" | "isHidden">>(db, name, text, [
              set.id,
              regionList(here),
              slot + 1,
            ]);
      const byCode = new Map(found.map((row) => [row.code, row]));
      return here.map((code) => ({ value: null, isHidden: false, ...byCode.get(code), code, term, asked }));
    };

    return (await Promise.all([...new Set(codes.map(levelOf))].map(ofLevel))).flat();
  };
