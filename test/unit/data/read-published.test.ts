import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { FIGURE_FILES, readPublished } from "../../../data/read-published.ts";
import { projectRoot } from "../../../platform/project-root.ts";
import { loadRegionReference } from "../../../platform/regions/reference.ts";

const folder = join(projectRoot(), "data");
const files = readdirSync(join(folder, "published"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".csv"))
  .toSorted();

const published = readPublished();
const figures = Object.values(published.figures).flat();
const sources = published.rows("sources");

let codes: ReadonlySet<string> = new Set();
beforeAll(async () => {
  codes = new Set((await loadRegionReference()).map(({ code }) => code));
});

test("every row of every file names a source that is listed", () => {
  const listed = new Set(sources.map((row) => row["id"]));
  const unlisted = files
    .filter((file) => file !== "sources.csv")
    .flatMap((file) => published.rows(file.slice(0, -".csv".length)))
    .filter((row) => row["source_id"] !== undefined && !listed.has(row["source_id"]));
  expect(unlisted).toEqual([]);
});

test("every source has an id of its own and says all about itself", () => {
  expect(new Set(sources.map((row) => row["id"])).size).toBe(sources.length);
  expect(sources.filter((row) => Object.values(row).includes(""))).toEqual([]);
  expect(sources.filter((row) => row["provenance"] === "SYNTHETIC").map((row) => row["id"])).toEqual(["demo"]);
});

test("no published figure is from the demo source", () => {
  expect(figures.filter(({ sourceId }) => sourceId === "demo")).toEqual([]);
});

test("every figure has a number, a unit and a region that exists", () => {
  const odd = figures.filter(
    ({ regionCode, year, value, unit, metric }) =>
      !codes.has(regionCode) || !Number.isInteger(year) || !Number.isFinite(value) || unit === "" || metric === "",
  );
  expect(odd).toEqual([]);
});

test("every figure says why it is an anchor or why not", () => {
  const lines = Object.entries(FIGURE_FILES).flatMap(([source, names]) =>
    names.flatMap((name) => published.rows(`${source.replace("_", "-")}/${name}`)),
  );
  expect(lines.filter((row) => row["reason"] === "")).toEqual([]);
  expect(lines).toHaveLength(figures.length);
});

test("an alias leads to a region that exists, and a superseded code to another", () => {
  const aliases = published.rows("region-aliases");
  expect(aliases.filter((row) => !codes.has(row["region_code"] ?? ""))).toEqual([]);
  expect(aliases.filter((row) => row["scheme"] === "KEMENDAGRI" && codes.has(row["code"] ?? ""))).toEqual([]);
});

test("the page about the data names every file with its checksum", () => {
  const page = readFileSync(join(folder, "README.md"), "utf8");
  const listed = [...page.matchAll(/^\| `([\w/-]+\.csv)` \|.*\| `([0-9a-f]{12})` \|$/gm)].map(
    ([, file, sum]) => `${file} ${sum}`,
  );
  const actual = files.map((file) => {
    const sum = createHash("sha256")
      .update(readFileSync(join(folder, "published", file)))
      .digest("hex")
      .slice(0, 12);
    return `${file} ${sum}`;
  });
  expect(listed.toSorted()).toEqual(actual);
});
