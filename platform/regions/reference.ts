import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  kindOf,
  levelOf,
  NATION,
  parentOf,
  parseRegionCode,
  type RegionCode,
  type RegionKind,
  type RegionLevel,
} from "../region-code.ts";
import { parseCsvLines } from "./csv-lines.ts";

/** One region as the reference table of every source holds it. */
export interface RegionReference {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  readonly kind: RegionKind;
  /** The region directly above; null for the nation. */
  readonly parentCode: RegionCode | null;
}

/** The levels below the nation, the widest first. */
const FILES = ["provinces.csv", "regencies.csv", "districts.csv", "villages.csv"] as const;

/**
 * All regions of the country: the nation first, then every region before those inside it, in the order of the codes.
 * The names and codes are those of the decree that the package `idn-area-data` follows, unchanged: its data licence
 * (ODbL) asks for that, so they are read from the installed package and never copied.
 *
 * @throws Error when the package's files do not form one tree
 */
export const loadRegionReference = async (): Promise<readonly RegionReference[]> => {
  const folder = join(dirname(createRequire(import.meta.url).resolve("idn-area-data/package.json")), "data");
  const levels = await Promise.all(FILES.map(async (file) => readRegions(await readFile(join(folder, file), "utf8"))));
  return interleave({ code: NATION, name: "Indonesia", level: "NATION", kind: "NEGARA", parentCode: null }, levels);
};

const readRegions = (text: string): RegionReference[] =>
  parseCsvLines(text)
    .slice(1)
    .map((cells) => {
      const code = parseRegionCode(cells[0]);
      return { code, name: cells.at(-1) ?? "", level: levelOf(code), kind: kindOf(code), parentCode: parentOf(code) };
    });

/** Puts each region's children directly after it. Every file lists its regions in the order of their codes. */
const interleave = (nation: RegionReference, levels: readonly RegionReference[][]): readonly RegionReference[] => {
  const next = levels.map(() => 0);
  const regions: RegionReference[] = [];
  const take = (region: RegionReference, depth: number): void => {
    regions.push(region);
    for (;;) {
      const child = levels[depth]?.[next[depth] ?? 0];
      if (child?.parentCode !== region.code) return;
      next[depth] = (next[depth] ?? 0) + 1;
      take(child, depth + 1);
    }
  };
  take(nation, 0);
  const missing = levels.find((rows, depth) => next[depth] !== rows.length);
  if (missing !== undefined)
    throw new Error(`The regions of idn-area-data do not form one tree at ${missing[0]?.level}.`);
  return regions;
};
