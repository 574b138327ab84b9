import type { Equation } from "./recover.ts";
import type { Figure, Regions, Relation, Sheet } from "./sheets.ts";

/** A hidden cell. */
export interface Cell {
  readonly figure: string;
  readonly region: string;
}

export interface Unknowns {
  /** By number; those deep in the hierarchy have the larger numbers. */
  readonly cells: readonly Cell[];
  readonly equations: readonly Equation[];
}

/** A figure with the numbers of its hidden cells, -1 where it is shown or not there. */
interface Column extends Figure {
  readonly name: string;
  readonly numbers: Int32Array;
}

/**
 * The hidden cells of a sheet, and every equation that a reader can know of them: each figure is the sum over the regions
 * directly below, and the relations between the figures of a region, wherever they hold.
 */
export const writeEquations = (regions: Regions, sheet: Sheet, relations: readonly Relation[]): Unknowns => {
  const columns = [...sheet].map(([name, { truth, shown }]): Column => {
    return { name, truth, shown, numbers: new Int32Array(truth.length).fill(-1) };
  });
  const cells: Cell[] = [];
  for (const region of inDepthOrder(regions)) {
    for (const { name, truth, shown, numbers } of columns) {
      if (shown[region] === 1 || Number.isNaN(truth[region] ?? Number.NaN)) continue;
      numbers[region] = cells.length;
      cells.push({ figure: name, region: regions.codes[region] ?? "" });
    }
  }
  const byName = new Map(columns.map((column) => [column.name, column]));
  return {
    cells,
    equations: [
      ...columns.flatMap((column) => sums(regions, column)),
      ...relations.flatMap((relation) => related(regions, byName, relation)),
    ],
  };
};

const inDepthOrder = ({ depths }: Regions): readonly number[] =>
  [...depths.keys()].toSorted((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);

/** Every region is the sum of those directly below. */
const sums = ({ parents }: Regions, { truth, numbers }: Column): Equation[] => {
  const below = new Map<number, { cells: number[]; factors: number[] }>();
  for (const [region, parent] of parents.entries()) {
    if (parent < 0 || Number.isNaN(truth[region] ?? Number.NaN)) continue;
    let sum = below.get(parent);
    if (sum === undefined) {
      const whole = numbers[parent] ?? -1;
      sum = { cells: whole < 0 ? [] : [whole], factors: whole < 0 ? [] : [-1] };
      below.set(parent, sum);
    }
    const part = numbers[region] ?? -1;
    if (part < 0) continue;
    sum.cells.push(part);
    sum.factors.push(1);
  }
  return [...below.values()].filter(({ cells }) => cells.length > 0);
};

/** What holds between the figures of one region. A relation is used where it is true. */
const related = ({ parents }: Regions, columns: ReadonlyMap<string, Column>, relation: Relation): Equation[] => {
  const terms = Object.entries(relation).flatMap(([name, factor]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ column, factor, isOptional: OPTIONAL.test(name) }];
  });
  const equations: Equation[] = [];
  for (let region = 0; region < parents.length; region += 1) {
    let sum = 0;
    let hidden = 0;
    for (const { column, factor, isOptional } of terms) {
      const value = column.truth[region] ?? Number.NaN;
      sum += isOptional && Number.isNaN(value) ? 0 : factor * value;
      if ((column.numbers[region] ?? -1) >= 0) hidden += 1;
    }
    if (sum !== 0 || hidden === 0) continue;
    const unknown = terms.filter(({ column }) => (column.numbers[region] ?? -1) >= 0);
    equations.push({
      cells: unknown.map(({ column }) => column.numbers[region] ?? 0),
      factors: unknown.map(({ factor }) => factor),
    });
  }
  return equations;
};

/** A bank that pays nobody in a region has no row there, and the victims have no column before 2024: both are nothing. */
const OPTIONAL = /^bank |victim/;
