import type { Knex } from "knex";
import { smallestCell, type Viewer } from "../../../platform/access/viewer.ts";
import type { Cursors } from "../../../platform/cursor.ts";
import { type Page, type PageArguments, readPage, toPage } from "../../../platform/page.ts";
import type { Period } from "../../../platform/period.ts";
import { NATION, type RegionCode, type RegionLevel } from "../../../platform/region-code.ts";
import type { UsedSources } from "../../../platform/serve-subgraph/sources.ts";
import type { Figures } from "../figures.ts";
import type { OrderItem } from "../sql/page-sql.ts";
import { createStatement, type ShownColumn, type Statement } from "../sql/statement.ts";
import type { AskedSet } from "../store/figure-set.ts";
import type { AskedField } from "./asked-fields.ts";
import { type AskedParts, readParts } from "./asked-parts.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type ConditionArguments, readCondition } from "./condition.ts";
import { readPosition, stateOf, writePosition } from "./cursor-place.ts";
import { type FigureArguments, readFigure } from "./figure.ts";
import { type GroupAnswer, planGroups } from "./groups.ts";
import { plain } from "./keys.ts";
import { checkLimit } from "./limits.ts";
import { createNeededSets, type NeededSets } from "./needed-sets.ts";
import { answerOne, atThisMoment, inOneMoment } from "./one-moment.ts";
import { planRows, type RowAnswer } from "./rows.ts";
import { type PointAnswer, planSeries } from "./series.ts";
import { type Planned, planTotals, type Totals } from "./totals.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

export const ROW_MAXIMUM = 10_000;
const ROWS_INITIAL = 50;

export interface OrderArguments extends FigureArguments {
  readonly direction?: "ASC" | "DESC" | null | undefined;
}

/** The arguments of `synergy(...)`. */
export interface SynergyArguments extends PageArguments {
  readonly within?: RegionCode | null | undefined;
  readonly level: RegionLevel;
  readonly period: Period;
  readonly where?: ConditionArguments | null | undefined;
  readonly orderBy?: readonly OrderArguments[] | null | undefined;
}

/** What `synergy(...)` answers: the parts that were asked, the others empty. */
export interface SynergyAnswer {
  readonly page: Page<RowAnswer> | null;
  readonly totals: Totals | null;
  /** By `groupsKey`. */
  readonly groups: ReadonlyMap<string, readonly GroupAnswer[]>;
  /** By `seriesKey`. */
  readonly series: ReadonlyMap<string, readonly PointAnswer[]>;
  readonly sets: readonly AskedSet[];
}

export interface SynergyDeps {
  readonly db: Knex;
  readonly viewer: Viewer;
  readonly cursors: Cursors;
  readonly sources: UsedSources;
  readonly figures: Figures;
}

/** The column of figures that a viewer may see. */
export const columnFor = (viewer: Viewer): ShownColumn => (smallestCell(viewer) === 5 ? "shown" : "shown_open");

/**
 * Answers `synergy(...)`. Everything that was asked of it is read first, and all of its statements see the same moment.
 *
 * @throws AppError QUESTION_MALFORMED, QUESTION_TOO_LARGE, VALUE_UNKNOWN, MEASURE_NOT_PUBLISHED, PAGE_SIZE_EXCEEDED, CURSOR_INVALID,
 *   PAGE_MOVED, FIGURES_LOADING; what `queryOnce` throws
 */
export const createSynergy =
  ({ db, viewer, cursors, sources, figures }: SynergyDeps) =>
  async (args: SynergyArguments, fields: readonly AskedField[]): Promise<SynergyAnswer> => {
    const vocabulary = createVocabulary(await figures.catalogue());
    const needed = createNeededSets();
    const question = readQuestion(args, vocabulary, needed);
    const order = readOrder(args, vocabulary, needed);
    const asked = readParts(fields, question, needed);
    const column = columnFor(viewer);
    const list = ["synergy", column, plain({ ...args, first: null, after: null })];
    const request =
      asked.cells === null ? null : readPage(cursors, list, args, { initial: ROWS_INITIAL, maximum: ROW_MAXIMUM });

    const ensured = await figures.ensureFigures(args.level, needed.list());
    await sources.note(ensured.flatMap(({ set }) => set?.sourceIds ?? []));

    return inOneMoment(db, async (trx) => {
      const sets = await atThisMoment(trx, args.level, ensured);
      const answer = <Answer>(name: string, plan: (statement: Statement) => Planned<Answer>): Promise<Answer> =>
        answerOne(trx, name, createStatement(sets, column), plan);

      const page = async (): Promise<Page<RowAnswer> | null> => {
        if (request === null || asked.cells === null) return null;
        const state = stateOf(sets);
        const { cells, isRanked } = asked;
        const after = readPosition(request.after, state);
        const rows = await answer("synergyRows", (statement) =>
          planRows({ ...question, order, after, limit: request.limit, isRanked }, cells, statement),
        );
        return toPage(cursors, list, request, rows, (row) => writePosition(row, state));
      };
      const each = async <Part extends { readonly key: string }, Answer>(
        name: string,
        parts: readonly Part[],
        plan: (part: Part, question: AskedQuestion, statement: Statement) => Planned<Answer>,
      ): Promise<ReadonlyMap<string, Answer>> => {
        const answers = new Map<string, Answer>();
        for (const part of parts) {
          answers.set(part.key, await answer(name, (statement) => plan(part, question, statement)));
        }
        return answers;
      };
      return {
        page: await page(),
        totals: hasTotals(asked)
          ? await answer("synergyTotals", (statement) => planTotals(asked, question, statement))
          : null,
        groups: await each("synergyGroups", asked.groups, planGroups),
        series: await each("synergySeries", asked.series, planSeries),
        sets,
      };
    });
  };

const readQuestion = (
  { within, level, period, where }: SynergyArguments,
  vocabulary: Vocabulary,
  needed: NeededSets,
): AskedQuestion => {
  const condition = where == null ? null : readCondition(where, vocabulary, period);
  if (condition !== null) needed.addCondition(condition);
  return { regions: { within: within ?? NATION, level }, period, condition, vocabulary };
};

const readOrder = (
  { orderBy, period }: SynergyArguments,
  vocabulary: Vocabulary,
  needed: NeededSets,
): readonly OrderItem[] => {
  checkLimit("orders", orderBy?.length ?? 0);
  return (orderBy ?? []).map((item) => {
    const figure = readFigure(item, vocabulary, period);
    needed.addFigure(figure);
    return { figure, direction: item.direction === "ASC" ? "asc" : "desc" };
  });
};

const hasTotals = ({ isCounted, summaries, distributions, correlations }: AskedParts): boolean =>
  isCounted || summaries.length + distributions.length + correlations.length > 0;
