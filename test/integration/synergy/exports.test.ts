import { buffer, text } from "node:stream/consumers";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createExports } from "../../../exports/open-export.ts";
import { AppError } from "../../../platform/errors.ts";
import type { ExportedFile } from "../../../platform/exports/exporter.ts";
import { openQuestions, type QuestionsKit } from "../../support/questions-kit.ts";
import type { World } from "../../support/told-sources.ts";

const VILLAGES = ["53.14.01.2005", "53.14.01.2006", "53.14.01.2007", "53.14.01.2008", "53.14.01.2009"];

const worldOf = (families: number): World => ({
  "social-welfare 2024": new Map(
    VILLAGES.map((code, place) => [
      code,
      {
        values: { PKH_FAMILIES: families + place, PKH_ELDERLY: place },
        hidden: new Set(place === 1 ? ["PKH_ELDERLY"] : []),
        hiddenOpen: new Set(["PKH_ELDERLY"]),
        attributes: {},
      },
    ]),
  ),
});

let kit: QuestionsKit;
beforeAll(async () => {
  kit = await openQuestions();
}, 60_000);
afterAll(() => kit.stop());

/** A file of the villages of a district, asked for two at a time. */
const open = (name: string): Promise<ExportedFile> =>
  createExports({ pageRows: 2 })({
    name,
    parameters: {
      level: "VILLAGE",
      period: "2024",
      within: "53.14.01",
      columns: "PKH_FAMILIES,PKH_ELDERLY",
      where: { of: "PKH_FAMILIES", gt: 0 },
      orderBy: [{ of: "PKH_FAMILIES" }],
      parents: false,
      headings: "ids",
    },
    signal: new AbortController().signal,
    ask: async (query, variables) => {
      const { data, errors } = await kit.ask(query, variables);
      const [error] = errors;
      if (error !== undefined) throw new AppError(error.extensions?.["code"] as AppError["code"]); // of our table
      return { data: data ?? {}, sources: [] };
    },
  });

test("a file has all pages in one order, and no figure that is hidden from its reader", async () => {
  kit.sources.tell(worldOf(20));
  const lines = (await text(Readable.from((await open("synergy.csv")).body()))).split("\r\n");
  expect(lines[0]).toBe("code,name,PKH_FAMILIES,PKH_ELDERLY,notes");
  const cells = lines.slice(1, -2).map((line) => line.split(","));
  expect(cells.map(([code, , families]) => [code, families])).toEqual(
    VILLAGES.map((code, place) => [code, String(20 + place)]).toReversed(),
  );
  expect(cells.map(([, , , elderly, note]) => [elderly, note])).toEqual(
    VILLAGES.map(() => ["", "Dirahasiakan (ditekan): PKH_ELDERLY"]),
  );
  expect(lines.slice(-2)).toEqual(["#selesai,5,,,", ""]);
});

test.each(["synergy.csv", "synergy.xlsx", "synergy.ndjson"])(
  "%s whose figures move between its pages ends in failure, and begun again it is of the new ones",
  async (name) => {
    kit.sources.tell(worldOf(20));
    const before = await open(name);
    kit.sources.tell(worldOf(30));
    await expect(buffer(Readable.from(before.body()))).rejects.toMatchObject({ code: "PAGE_MOVED" });
    const after = await open(name);
    expect(after.version).not.toBe(before.version);
    expect((await buffer(Readable.from(after.body()))).length).toBeGreaterThan(100);
  },
);
