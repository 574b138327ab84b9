import fc from "fast-check";
import type { RegionLevel } from "../../platform/region-code.ts";
import type { ConditionArguments } from "../../subgraphs/synergy/questions/condition.ts";
import type { FigureArguments } from "../../subgraphs/synergy/questions/figure.ts";
import type { ModelOrder } from "./synergy-model.ts";
import { CATALOGUES, MEASURES, type ToldRegion, type World } from "./told-sources.ts";

export const PERIODS = ["2023", "2024", "2024-S1"] as const;

/** A question: its conditions and orders are of every form there is. */
export interface AnyQuestion {
  readonly within: string;
  readonly level: RegionLevel;
  readonly period: string;
  readonly where: ConditionArguments | null;
  readonly orderBy: readonly ModelOrder[];
  readonly first: number;
  readonly figure: FigureArguments;
  readonly other: FigureArguments;
}

/** What questions may name. */
export interface QuestionScope {
  readonly places: readonly Pick<AnyQuestion, "within" | "level">[];
  readonly periods: readonly string[];
  readonly measures: readonly string[];
  /** What figures are compared with. */
  readonly bounds: fc.Arbitrary<number>;
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Without what is not given, as a client would write it. */
const tidy = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const percent = fc.constantFrom(1, 7, 10, 12.5, 50, 99, 100);
const status = fc.constantFrom("ADVANCED", "LAGGING");
const attributeCondition: fc.Arbitrary<ConditionArguments> = fc.oneof(
  fc.record({ attribute: fc.constant("INDEX_STATUS"), equals: status }),
  fc.record({ attribute: fc.constant("INDEX_STATUS"), in: fc.array(status) }),
  fc.record({ attribute: fc.constant("INDEX_STATUS"), isNull: fc.boolean() }),
  fc.record({ attribute: fc.constant("REGION_KIND"), in: fc.constant(["KELURAHAN", "KECAMATAN"]) }),
);

/** Questions whose conditions and orders are of every form there is. */
export const questionsOver = ({
  places,
  periods,
  measures,
  bounds: bound,
}: QuestionScope): fc.Arbitrary<AnyQuestion> => {
  const period = fc.constantFrom(...periods);
  const measureId = fc.constantFrom(...measures);
  const figure: fc.Arbitrary<FigureArguments> = fc
    .record({
      of: measureId,
      per: maybe(measureId),
      since: maybe(period),
      as: maybe(fc.constantFrom("ABSOLUTE" as const, "PERCENT" as const)),
      period: maybe(period),
    })
    .map(
      ({ as, ...fields }) => tidy({ ...fields, as: fields.since === undefined ? undefined : as }) as FigureArguments,
    );
  const figureCondition: fc.Arbitrary<ConditionArguments> = fc
    .tuple(
      figure,
      fc.oneof(
        fc.record({ gt: bound }),
        fc.record({ gte: bound, lt: bound }),
        fc.record({ lte: bound }),
        fc.record({ eq: bound }),
        fc.record({ ne: bound }),
        fc.record({ isNull: fc.boolean() }),
        fc.record({ topPercent: percent }),
        fc.record({ bottomPercent: percent }),
      ),
    )
    .map(([of, comparison]) => ({ ...of, ...comparison }));
  const { condition } = fc.letrec<{ condition: ConditionArguments }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      figureCondition,
      attributeCondition,
      fc.record({ and: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie("condition") }),
      // Parts beside each other must all hold.
      fc.tuple(figureCondition, tie("condition")).map(([leaf, not]) => ({ ...leaf, not })),
    ),
  }));
  return fc
    .record({
      place: fc.constantFrom(...places),
      period,
      where: fc.option(condition, { freq: 5 }),
      orderBy: fc.array(
        fc
          .tuple(figure, fc.constantFrom("ASC" as const, "DESC" as const))
          .map(([of, direction]) => ({ ...of, direction })),
        { maxLength: 3 },
      ),
      first: fc.integer({ min: 7, max: 90 }),
      figure,
      other: figure,
    })
    .map(({ place, ...question }) => ({ ...place, ...question }));
};

/** Questions about what `worldOf` makes up. */
export const anyQuestion: fc.Arbitrary<AnyQuestion> = questionsOver({
  places: ["53.14", "53.14.01", "53.14.02", "53.14.01.2005"].flatMap((within) =>
    (["VILLAGE", "VILLAGE", "DISTRICT"] as const).map((level) => ({ within, level })),
  ),
  periods: PERIODS,
  measures: MEASURES.map(({ id }) => id),
  bounds: fc.oneof(fc.integer({ min: -3, max: 8 }), fc.constantFrom(0.0001, 0.0007, 0.5, 2.5, 100, 1_000_000_007)),
});

/** A small generator of chance, so that a whole world follows from one number. */
const createChance = (seed: number) => {
  let state = seed | 0;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
};

/** Few different values, so that regions share them; some unknown, some hidden from all, some from the open door alone. */
export const worldOf = (seed: number, codes: readonly string[]): World => {
  const chance = createChance(seed);
  const VALUES = [0, 1, 2, 3, 5, 7, 7001, 1_000_000_007, -2];
  const region = (measures: readonly string[], isAnyHidden: boolean): ToldRegion => {
    const hidden = new Set(measures.filter(() => isAnyHidden && chance(5) === 0));
    return {
      values: Object.fromEntries(
        measures.map((id) => [id, chance(6) === 0 ? null : (VALUES[chance(VALUES.length)] ?? 0)]),
      ),
      hidden,
      hiddenOpen: new Set(measures.filter((id) => hidden.has(id) || (isAnyHidden && chance(4) === 0))),
      attributes: { INDEX_STATUS: [null, "ADVANCED", "LAGGING"][chance(3)] ?? null },
    };
  };
  return Object.fromEntries(
    CATALOGUES.flatMap(({ source, measures }) =>
      PERIODS.map((at) => [
        `${source} ${at}`,
        new Map(
          codes
            .filter(() => chance(10) > 0)
            .map((code) => [
              code,
              region(
                measures.map(({ id }) => id),
                source === "social-welfare",
              ),
            ]),
        ),
      ]),
    ),
  );
};

/** The arguments of a field as text. */
export const written = ({ of, per, since, as, period: at }: FigureArguments): string =>
  [
    `of: ${of}`,
    ...(per == null ? [] : [`per: ${per}`]),
    ...(since == null ? [] : [`since: "${since}"`]),
    ...(as == null ? [] : [`as: ${as}`]),
    ...(at == null ? [] : [`period: "${at}"`]),
  ].join(", ");
