import { AppError } from "../../../platform/errors.ts";
import type { PagePosition } from "../sql/page-sql.ts";
import type { AskedSet } from "../store/figure-set.ts";
import type { RowAnswer } from "./rows.ts";

/** The state of the copies that a page was read from: the order of rows is the same as long as it is. */
export const stateOf = (sets: readonly AskedSet[]): string =>
  sets
    .map(({ source, period, set }) => `${source} ${period} ${set === null ? "" : set.loadedAt.toISOString()}`)
    .toSorted()
    .join(", ");

/** The place of a row, for its cursor. */
export const writePosition = ({ position, region }: Pick<RowAnswer, "position" | "region">, state: string): string =>
  JSON.stringify([state, position, region.code]);

/**
 * The place in a cursor. Cursors are signed, so what they hold has the form it was given.
 *
 * @throws AppError PAGE_MOVED when the figures are no longer those that the cursor's page was read from
 */
export const readPosition = (after: string | null, state: string): PagePosition | null => {
  if (after === null) return null;
  const [before, values, code] = JSON.parse(after) as [string, readonly (number | null)[], string];
  if (before !== state) throw new AppError("PAGE_MOVED");
  return { values, code };
};
