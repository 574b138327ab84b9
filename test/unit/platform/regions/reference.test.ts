import { beforeAll, expect, test } from "@jest/globals";
import { readPublished } from "../../../../data/read-published.ts";
import { loadRegionReference, type RegionReference } from "../../../../platform/regions/reference.ts";

let regions: readonly RegionReference[] = [];
beforeAll(async () => {
  regions = await loadRegionReference();
});

const count = (isCounted: (region: RegionReference) => boolean): number => regions.filter(isCounted).length;

test("every region of the decree is there, once", () => {
  expect(
    ["NATION", "PROVINCE", "REGENCY", "DISTRICT", "VILLAGE"].map((level) => count((region) => region.level === level)),
  ).toEqual([1, 38, 514, 7285, 83_762]);
  expect(new Set(regions.map(({ code }) => code)).size).toBe(91_600);
});

test("the nation comes first, then every region in the order of the codes", () => {
  const codes = regions.map(({ code }) => code as string);
  expect(codes[0]).toBe("ID");
  expect(codes.slice(1)).toEqual(codes.slice(1).toSorted());
});

test("every region lies in one that comes before it", () => {
  const seen = new Set<string>();
  const misplaced = regions.filter(({ code, parentCode }) => {
    seen.add(code);
    return parentCode === null ? code !== "ID" : !seen.has(parentCode);
  });
  expect(misplaced).toEqual([]);
});

test("the kinds are those that the decree counts, province by province", () => {
  const stated = readPublished()
    .figures.village_development.filter(({ sourceId }) => sourceId === "idn-area-data")
    .map(({ regionCode, metric, value }) => `${regionCode} ${metric} ${value}`);
  const kinds = ["KABUPATEN", "KOTA", "KECAMATAN", "KELURAHAN", "DESA", "DESA_ADAT"];
  const counts = new Map<string, number>();
  for (const { code, kind } of regions)
    counts.set(`${code.slice(0, 2)} ${kind}`, (counts.get(`${code.slice(0, 2)} ${kind}`) ?? 0) + 1);
  const counted = regions
    .filter(({ level }) => level === "PROVINCE")
    .flatMap(({ code }) =>
      kinds.map((kind) => `${code} ${kind.toLowerCase().replace("_", " ")} ${counts.get(`${code} ${kind}`) ?? 0}`),
    );
  expect(counted).toEqual(stated);
});

test("the regions of the field reports have as many parts as today's decree gives them", () => {
  expect(count(({ parentCode }) => parentCode === "63")).toBe(13);
  expect(count(({ parentCode }) => parentCode === "35")).toBe(38);
  expect(count(({ code, level }) => level === "VILLAGE" && code.startsWith("35."))).toBe(8494);
  expect(count(({ parentCode }) => parentCode === "53.14")).toBe(11);
});

test("names stand as the package writes them", () => {
  const names = new Map(regions.map(({ code, name }) => [code as string, name]));
  expect(["35", "53.14", "35.78", "35.29.22", "12.07.28.1007"].map((code) => names.get(code))).toEqual([
    "Jawa Timur",
    "Kabupaten Rote Ndao",
    "Kota Surabaya",
    'Ra"as',
    "Lubuk Pakam I,II",
  ]);
});
