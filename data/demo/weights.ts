import type { RegionReference } from "../../platform/regions/reference.ts";
import { draw, hashText, mix } from "./hash.ts";
import { type Column, type RegionTree, rollUp } from "./tree.ts";

/** What the regions weigh, added up from all villages of the nation, so that no scope changes a regency's figures. */
export interface Weights {
  /** Weight for families. */
  readonly families: Column;
  /** Desa and desa adat: villages with a village fund, an index and enterprises. */
  readonly desa: Column;
  /** Every desa of the nation, whether it has rows of its own or its regency stands for it. */
  readonly list: readonly Desa[];
}

/** A village that the village fund, the index and the enterprises are about. */
export interface Desa {
  /** The region of the tree that holds its figures: itself, or its regency. */
  readonly owner: number;
  readonly code: string;
  /** A number of its own. */
  readonly hash: number;
  readonly weight: number;
}

/**
 * Families per village in the larger islands, in proportion, by the first digit of the code. Synthetic: they only keep
 * provinces of many small villages from getting as many families as Jawa.
 */
const ISLAND_FACTOR: Readonly<Record<string, number>> = {
  "1": 10,
  "2": 10,
  "3": 20,
  "5": 15,
  "6": 7,
  "7": 12,
  "8": 8,
  "9": 4,
};

/** A kelurahan has about twice the families of a desa. */
const KELURAHAN_FACTOR = 2;

/** Weighs every village by its code alone: skewed like real sizes, and alike within a district and a regency. */
export const weighRegions = (regions: readonly RegionReference[], tree: RegionTree, seed: string): Weights => {
  const columns = { families: empty(tree), desa: empty(tree) };
  const list: Desa[] = [];
  let regency = 100;
  let district = 100;
  regions.forEach((region, position) => {
    const hash = hashText(`${seed}/weight/${region.code}`);
    if (region.level === "REGENCY") regency = 70 + draw(hash, 61);
    if (region.level === "DISTRICT") district = 70 + draw(hash, 61);
    if (region.level !== "VILLAGE") return;
    const size = (60 + draw(hash, 181)) * (60 + draw(mix(hash, 1), 181)) * (ISLAND_FACTOR[region.code.charAt(0)] ?? 10);
    const weight = Math.floor((size * regency * district) / 1_000_000);
    const owner = tree.owner[position] ?? 0;
    if (region.kind === "KELURAHAN") {
      add(columns.families, owner, weight * KELURAHAN_FACTOR);
    } else {
      add(columns.families, owner, weight);
      add(columns.desa, owner, 1);
      list.push({ owner, code: region.code, hash, weight });
    }
  });
  return { families: rollUp(tree, columns.families), desa: rollUp(tree, columns.desa), list };
};

const empty = (tree: RegionTree): Column => new Float64Array(tree.size);

const add = (column: Column, index: number, amount: number): void => {
  column[index] = (column[index] ?? 0) + amount;
};
