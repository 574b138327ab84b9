import { describe, expect, test } from "@jest/globals";
import { loadRegionReference } from "../../../platform/regions/reference.ts";
import { type Tile, TILE_COLUMNS, TILE_ROWS, TILES } from "../../../presentation/tile-map.ts";

/** Where capitals of provinces lie, degrees east and north. */
const PLACES: Readonly<Record<string, readonly [east: number, north: number]>> = {
  "11": [95.3, 5.5],
  "12": [98.7, 3.6],
  "13": [100.4, -0.9],
  "14": [101.4, 0.5],
  "15": [103.6, -1.6],
  "16": [104.8, -3],
  "17": [102.3, -3.8],
  "18": [105.3, -5.4],
  "19": [106.1, -2.1],
  "21": [104.5, 0.9],
  "31": [106.8, -6.2],
  "32": [107.6, -6.9],
  "33": [110.4, -7],
  "34": [110.4, -7.8],
  "35": [112.7, -7.3],
  "36": [106.2, -6.1],
  "51": [115.2, -8.7],
  "52": [116.1, -8.6],
  "53": [123.6, -10.2],
  "61": [109.3, 0],
  "62": [113.9, -2.2],
  "63": [114.8, -3.4],
  "64": [117.1, -0.5],
  "65": [117.4, 2.8],
  "71": [124.8, 1.5],
  "72": [119.9, -0.9],
  "73": [119.4, -5.1],
  "74": [122.5, -4],
  "75": [123.1, 0.5],
  "76": [118.9, -2.7],
  "81": [128.2, -3.7],
  "82": [127.6, 0.7],
  "91": [140.7, -2.5],
  "92": [134.1, -0.9],
  "93": [140.4, -8.5],
  "94": [135.5, -3.4],
  "95": [138.9, -4.1],
  "96": [131.3, -0.9],
};

const provinceCodes = async (): Promise<readonly string[]> =>
  (await loadRegionReference()).filter(({ level }) => level === "PROVINCE").map(({ code }) => code);

const codes = TILES.map(({ code }) => code);

describe("the tile map", () => {
  test("has a tile for each province of the region reference, and no other", async () => {
    expect(codes.toSorted()).toEqual((await provinceCodes()).toSorted());
    expect(codes).toHaveLength(38);
  });

  test("has no two tiles in one place and none outside", () => {
    const places = TILES.map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { column, row } of TILES) {
      expect(column).toBeLessThan(TILE_COLUMNS);
      expect(row).toBeLessThan(TILE_ROWS);
    }
  });

  test("gives each province a name of two to four letters of its own", () => {
    const names = TILES.map(({ short }) => short);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]{1,3}$/);
  });

  test("has provinces of a row from west to east, and those of a column from north to south", () => {
    const isAstray = (one: Tile, other: Tile): boolean => {
      const [east = 0, north = 0] = PLACES[one.code] ?? [];
      const [otherEast = 0, otherNorth = 0] = PLACES[other.code] ?? [];
      if (one.row === other.row && one.column < other.column) return east >= otherEast;
      return one.column === other.column && one.row < other.row && north < otherNorth;
    };
    const astray = TILES.flatMap((one) =>
      TILES.filter((other) => isAstray(one, other)).map((other) => `${one.short} and ${other.short}`),
    );
    expect(astray).toEqual([]);
  });
});
