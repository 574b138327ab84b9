/**
 * A column beside `period` that orders the periods of a year by when their figures are known, as `comparePeriods` does: a
 * stage in the first month of its quarter, every other period at its end, and of two known in one month the shorter first.
 * The greatest `known_at` is the last known count. A test holds both orders to each other.
 */
export const KNOWN_AT = `known_at smallint not null generated always as (
      case
        when length(period) = 4 then 124
        when substr(period, 6, 1) = 'S' then right(period, 1)::smallint * 60 + 3
        when substr(period, 6, 1) = 'Q' then right(period, 1)::smallint * 30 + 2
        when substr(period, 6, 1) = 'T' then right(period, 1)::smallint * 30 - 20
        else right(period, 2)::smallint * 10 + 1
      end
    ) stored`;

/** More than any count of families. */
const PLACE = 10_000_000_000;

/**
 * The last known value of a count within a group: count and place in time make one number, of which the greatest is the last.
 *
 * @param column a count below 10^10; rows where it is null do not take part
 */
export const lastKnown = (column: string): string => `max(known_at * ${PLACE} + ${column}) % ${PLACE}`;
