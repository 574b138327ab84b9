import { z } from "zod";
import { type Period, parsePeriod } from "../platform/period.ts";

/** A column that was asked for: a measure, a ratio, the change of either, or an attribute. */
export interface AskedColumn {
  /** Id of a measure or an attribute. */
  readonly of: string;
  readonly per: string | null;
  /** Null is that of the question. */
  readonly period: Period | null;
  readonly since: Period | null;
  readonly isPercent: boolean;
}

const ID = "[A-Z][A-Z0-9_]*";
const PERIOD = "[0-9A-Z-]+";
const SHORT = new RegExp(`^(${ID})(?:/(${ID}))?(?:@(${PERIOD}))?(?:~(${PERIOD})(~PERCENT)?)?$`);

/** How a column is written in an address, for those who are told that it is not valid. */
export const COLUMN_FORM =
  "a list of columns with commas between them, each MEASURE, MEASURE/MEASURE (ratio), ATTRIBUTE, with @PERIOD for another period and ~PERIOD or ~PERIOD~PERCENT for the change since it; all different, at most 60";

const id = z.string().regex(new RegExp(`^${ID}$`));

const LONG = z.union([
  z.strictObject({
    of: id,
    per: id.nullish(),
    period: z.string().nullish(),
    since: z.string().nullish(),
    as: z.enum(["ABSOLUTE", "PERCENT"]).nullish(),
  }),
  z.strictObject({ attribute: id, period: z.string().nullish() }),
]);

/**
 * Reads a column as an address or a JSON body writes it; undefined when it is neither.
 *
 * @throws AppError PERIOD_MALFORMED
 */
export const readColumn = (value: unknown): AskedColumn | undefined => {
  if (typeof value === "string") {
    const [, of, per, period, since, percent] = SHORT.exec(value.trim()) ?? [];
    return of === undefined ? undefined : column(of, per, period, since, percent !== undefined);
  }
  const { success, data } = LONG.safeParse(value);
  if (!success) return undefined;
  if ("attribute" in data) return column(data.attribute, null, data.period, null, false);
  if (data.as === "PERCENT" && data.since == null) return undefined;
  return column(data.of, data.per, data.period, data.since, data.as === "PERCENT");
};

const column = (
  of: string,
  per: string | null | undefined,
  period: string | null | undefined,
  since: string | null | undefined,
  isPercent: boolean,
): AskedColumn => ({
  of,
  per: per ?? null,
  period: period == null ? null : parsePeriod(period),
  since: since == null ? null : parsePeriod(since),
  isPercent,
});

/** The column in its short form: the same text for the same column. */
export const columnKey = ({ of, per, period, since, isPercent }: AskedColumn): string =>
  [
    of,
    per === null ? "" : `/${per}`,
    period === null ? "" : `@${period}`,
    since === null ? "" : `~${since}`,
    isPercent ? "~PERCENT" : "",
  ].join("");
