import { type Column, REGENCY_DEPTH, type RegionTree } from "../tree.ts";

/** Regencies whose families are always generated one by one. */
export const DETAIL_REGENCIES: readonly string[] = ["33.07", "53.14"];

/** The regions that have detail, by place: the villages, regency by regency, then the regencies themselves. */
export interface Places {
  readonly villages: number;
  /** Number of each place in the tree. */
  readonly regions: Int32Array;
  /** Place of the regency that a village lies in. */
  readonly regency: Int32Array;
}

/** A figure for each place. */
export type PlaceColumn = Float64Array;

/** The places of these regencies, in the order of the tree. */
export const findPlaces = (tree: RegionTree, regencies: readonly string[]): Places => {
  const groups = tree.groups.filter(
    ({ parent }) => tree.depth[parent] === REGENCY_DEPTH && regencies.includes(tree.codes[parent] ?? ""),
  );
  const villages = groups.flatMap(({ children }) => [...children]);
  return {
    villages: villages.length,
    regions: Int32Array.from([...villages, ...groups.map(({ parent }) => parent)]),
    regency: Int32Array.from(
      groups.flatMap(({ children }, place) => Array(children.length).fill(villages.length + place)),
    ),
  };
};

/** The places of all regencies. */
export const regencyPlaces = ({ villages, regions }: Places): readonly number[] =>
  [...regions.keys()].filter((place) => place >= villages);

/** An empty column. */
export const placeColumn = ({ regions }: Places): PlaceColumn => new Float64Array(regions.length);

/** Adds to a village and its regency. */
export const addTo = ({ regency }: Places, column: PlaceColumn, village: number, amount: number): void => {
  const above = regency[village] ?? 0;
  column[village] = (column[village] ?? 0) + amount;
  column[above] = (column[above] ?? 0) + amount;
};

/**
 * Puts what the detail says into a rolled-up column, in place: at the leaves, and with the difference at every region
 * above. In a tree cut at the regencies the leaves are these.
 *
 * @returns the column
 */
export const putIn = <C extends Column>(
  tree: RegionTree,
  column: C,
  { villages, regions }: Places,
  figures: PlaceColumn,
): C => {
  const isCut = tree.regions === tree.upper;
  for (let place = isCut ? villages : 0; place < (isCut ? regions.length : villages); place += 1) {
    const leaf = regions[place] ?? 0;
    const difference = (figures[place] ?? 0) - (column[leaf] ?? 0);
    for (let index = leaf; index >= 0; index = tree.parent[index] ?? -1)
      column[index] = (column[index] ?? 0) + difference;
  }
  return column;
};

/** The places of several, as those of one. */
export const joinPlaces = (parts: readonly Places[]): Places => {
  const villages = parts.reduce((sum, part) => sum + part.villages, 0);
  let before = villages;
  return {
    villages,
    regions: joinInOrder(
      parts,
      parts.map(({ regions }) => regions),
      Int32Array,
    ),
    regency: Int32Array.from(
      parts.flatMap((part) => {
        const places = Array.from(part.regency, (place) => place - part.villages + before);
        before += part.regions.length - part.villages;
        return places;
      }),
    ),
  };
};

/** Their columns as one, for the places that `joinPlaces` gives. */
export const joinPlaceColumns = (parts: readonly Places[], columns: readonly PlaceColumn[]): PlaceColumn =>
  joinInOrder(parts, columns, Float64Array);

/** The villages of all parts, and then their regencies. */
const joinInOrder = <Values extends Int32Array | Float64Array>(
  parts: readonly Places[],
  lists: readonly Values[],
  List: new (length: number) => Values,
): Values => {
  const joined = new List(lists.reduce((sum, list) => sum + list.length, 0));
  let village = 0;
  let regency = parts.reduce((sum, { villages }) => sum + villages, 0);
  for (const [position, list] of lists.entries()) {
    const villages = parts[position]?.villages ?? 0;
    joined.set(list.subarray(0, villages), village);
    joined.set(list.subarray(villages), regency);
    village += villages;
    regency += list.length - villages;
  }
  return joined;
};
