import type { Period } from "../../../platform/period.ts";
import type { AttributeTerm } from "../questions/condition.ts";
import type { Term } from "../questions/figure.ts";
import type { AskedSet, FigureSet } from "../store/figure-set.ts";

/** The two columns of figures: as viewers with `aggregate:read` see them, and as the open door does. */
export type ShownColumn = "shown" | "shown_open";

/** The types of parameters. */
type ParameterType = "text" | "text[]" | "integer" | "integer[]" | "bigint" | "float8" | "float8[]" | "numeric";

/**
 * One statement while it is written. Texts that come from a question are parameters; names of tables and columns come from
 * this folder alone.
 */
export interface Statement {
  /** The place of a value among the parameters; equal values share one. */
  parameter(value: unknown, type: ParameterType): string;
  readonly parameters: readonly unknown[];
  /** A `from` of its own: the statement itself, or a part of it that looks at all regions. */
  scope(): Scope;
}

/** What can be read of a region `r` in one `from`. */
export interface Scope {
  /** A measure: whole numbers of 10^-decimals, null where it is unknown to the viewer. */
  measure(term: Term): string;
  /** Whether the region has the measure, and it is hidden from the viewer. */
  isHidden(term: Term): string;
  attribute(term: AttributeTerm): string;
  /** The sets that were read, as left joins on `r`. */
  joins(): string;
}

/**
 * @param sets the copies that answer the question
 * @param column of the viewer; no other figures are looked at, so that nothing can follow from what the viewer may not see
 */
export const createStatement = (sets: readonly AskedSet[], column: ShownColumn): Statement => {
  const parameters: unknown[] = [];
  const places = new Map<string, string>();
  const hiddenColumn = column === "shown" ? "hidden" : "hidden_open";

  const parameter: Statement["parameter"] = (value, type) => {
    const key = `${type} ${JSON.stringify(value)}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    parameters.push(value);
    const made = `$${parameters.length}::${type}`;
    places.set(key, made);
    return made;
  };

  const setOf = (source: string, period: Period): FigureSet | null =>
    sets.find((asked) => asked.source === source && asked.period === period)?.set ?? null;

  const scope = (): Scope => {
    const aliases = new Map<number, string>();
    const aliasOf = ({ id }: FigureSet): string => {
      const alias = aliases.get(id) ?? `f${aliases.size}`;
      aliases.set(id, alias);
      return alias;
    };
    const slotOf = ({ measure, period }: Term): { set: FigureSet; slot: number } | null => {
      const set = setOf(measure.source, period);
      const slot = set?.measures.indexOf(measure.id) ?? -1;
      return set === null || slot < 0 ? null : { set, slot };
    };
    return {
      measure: (term) => {
        const found = slotOf(term);
        return found === null
          ? "null::bigint"
          : `${aliasOf(found.set)}.${column}[${parameter(found.slot + 1, "integer")}]`;
      },
      isHidden: (term) => {
        const found = slotOf(term);
        return found === null
          ? "false"
          : `coalesce(((${aliasOf(found.set)}.${hiddenColumn} >> ${parameter(found.slot, "integer")}) & 1) = 1, false)`;
      },
      attribute: ({ attribute, period }) => {
        if (attribute.source === null) return "r.kind";
        const set = setOf(attribute.source, period);
        const slot = set?.attributes.indexOf(attribute.id) ?? -1;
        return set === null || slot < 0
          ? "null::text"
          : `${aliasOf(set)}.attributes[${parameter(slot + 1, "integer")}]`;
      },
      joins: () =>
        [...aliases]
          .map(
            ([id, alias]) =>
              `left join figure ${alias} on ${alias}.set_id = ${parameter(id, "integer")} and ${alias}.region_code = r.code`,
          )
          .join("\n"),
    };
  };

  return { parameter, parameters, scope };
};
