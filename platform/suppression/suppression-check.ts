import { hiddenBit, LIMITS } from "./hidden-bits.ts";

/** A rollup that counts people: its key beside the region, and what its groups of figures count. */
export interface SuppressedRollup {
  readonly table: string;
  /** Key columns beside region_code, such as `year`. */
  readonly keys: readonly string[];
  /** By number of the group: the counts, columns or differences of columns, that must not be shown while they are small. */
  readonly groups: Readonly<Record<number, readonly string[]>>;
}

/**
 * A statement that returns the rows of a rollup that show what is too small, hide from many what few may not see either, or
 * leave a hidden figure alone: the only one below a figure that is shown, or without any below although there are rows.
 */
export const suppressionCheck = ({ table, keys, groups }: SuppressedRollup): string => {
  const list = (alias: string): string => ["region_code", ...keys].map((key) => `${alias}.${key}`).join(", ");
  const numbers = Object.keys(groups).map(Number);
  const bits = numbers.flatMap((group) => LIMITS.map((limit) => hiddenBit(group, limit)));
  const isSmall = numbers.flatMap((group) =>
    LIMITS.flatMap((limit) =>
      (groups[group] ?? []).map(
        (count) => `(t.hidden & ${hiddenBit(group, limit)} = 0 and ${count} between 1 and ${limit - 1})`,
      ),
    ),
  );
  const [low, high] = LIMITS;
  const isUnordered = numbers.map(
    (group) => `(t.hidden & ${hiddenBit(group, low)} <> 0 and t.hidden & ${hiddenBit(group, high)} = 0)`,
  );
  const isAlone = bits.map(
    (bit) => `(case when above.hidden & ${bit} = 0 then below.bit_${bit} = 1 else below.bit_${bit} = 0 end)`,
  );
  return `
    select ${list("t")} from ${table} t where ${[...isSmall, ...isUnordered].join(" or ")}
    union all
    select ${list("above")}
    from (
      select r.parent_code as region_code, ${keys.map((key) => `t.${key}`).join(", ")},
        ${bits.map((bit) => `count(*) filter (where t.hidden & ${bit} <> 0) as bit_${bit}`).join(", ")}
      from ${table} t
      join region r on r.code = t.region_code
      where r.parent_code is not null
      group by r.parent_code, ${keys.map((key) => `t.${key}`).join(", ")}
    ) below
    join ${table} above
      on above.region_code = below.region_code and ${keys.map((key) => `above.${key} = below.${key}`).join(" and ")}
    where ${isAlone.join(" or ")}`;
};

/** The checks of several rollups, by table. */
export const suppressionChecks = (rollups: readonly SuppressedRollup[]): Record<string, string> =>
  Object.fromEntries(rollups.map((rollup) => [`${rollup.table} hides what is small`, suppressionCheck(rollup)]));
