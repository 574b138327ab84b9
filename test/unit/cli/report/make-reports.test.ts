import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openKeptFiles } from "../../../../cli/report/kept-files.ts";
import { makeReports } from "../../../../cli/report/make-reports.ts";
import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { AppError } from "../../../../platform/errors.ts";
import type { OpenExport } from "../../../../platform/exports/exporter.ts";
import type { RegionCode } from "../../../../platform/region-code.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-make-reports-"));
});
afterEach(() => rm(folder, { recursive: true }));

const REGIONS = ["31", "32", "33", "34", "35"].map((code) => ({ code: code as RegionCode, name: `Provinsi ${code}` }));

/** Reports that say their question; the body of 33 breaks off, and 34 is refused. */
const open: OpenExport = async ({ name, parameters, ask }) => {
  const region = String(parameters["region"]);
  if (region === "34") throw new AppError("REGION_UNKNOWN", { value: region });
  await ask("{ __typename }", { region });
  return {
    contentType: "text/plain",
    fileName: `sinergi-laporan-${region}-2024.${name.split(".").at(-1)}`,
    version: "1",
    headers: {},
    body: async function* () {
      yield Buffer.from(`report of ${region}`);
      if (region === "33") throw new Error("the source is gone");
    },
  };
};

const make = async (signal = new AbortController().signal) => {
  const asked: unknown[] = [];
  const told: string[] = [];
  const outcomes = await makeReports({
    regions: REGIONS,
    formats: ["pdf", "xlsx"],
    parameters: {},
    open,
    askAs: () => async (_, variables) => {
      asked.push(variables);
      return { data: {}, sources: [] };
    },
    viewer: OPEN_DOOR,
    files: await openKeptFiles(folder),
    progress: {
      task: (name) => ({ update: (done, total) => told.push(`${name} ${done}/${total}`), finish: () => {} }),
      stop: () => {},
    },
    signal,
  });
  return { outcomes, asked, told };
};

describe("reports of many regions", () => {
  test("are made of all but those that fail, which are told in the order of the regions", async () => {
    const { outcomes, told } = await make();
    expect(outcomes.map(({ region, made, problem }) => [region.code, made.length, problem === null])).toEqual([
      ["31", 2, true],
      ["32", 2, true],
      ["33", 0, false],
      ["34", 0, false],
      ["35", 2, true],
    ]);
    expect(outcomes[2]?.problem).toContain("the source is gone");
    expect(outcomes[3]?.problem).toContain("34");
    expect(told.at(-1)).toBe("reports 5/5");
  });

  test("leave nothing half made behind", async () => {
    await make();
    const names = await readdir(folder);
    expect(names.filter((name) => name.includes("-33-") || name.endsWith(".partial"))).toEqual([]);
    expect(names).toContain("sinergi-laporan-31-provinsi-31-2024.pdf");
  });

  test("ask the graph once for all files of a region", async () => {
    expect((await make()).asked).toEqual([{ region: "31" }, { region: "32" }, { region: "33" }, { region: "35" }]);
  });

  test("are left where they are there for the same figures", async () => {
    await make();
    const { outcomes } = await make();
    expect(outcomes[0]).toMatchObject({
      made: [],
      left: ["sinergi-laporan-31-provinsi-31-2024.pdf", "sinergi-laporan-31-provinsi-31-2024.xlsx"],
    });
  });

  test("end when they are told to, and begin no other", async () => {
    const { outcomes, asked } = await make(AbortSignal.abort());
    expect([outcomes, asked]).toEqual([[], []]);
  });
});
