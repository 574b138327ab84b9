import { chmod, mkdtemp, readdir, readFile, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { databaseEnvironment, databaseUrlOf, type SettingName } from "../../platform/config.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { pdfPages } from "../support/pdf-text.ts";
import { seededConfig } from "../support/seeded-sources.ts";
import { useSinergi } from "../support/sinergi-program.ts";

const sinergi = useSinergi();
let folder: string;
let settings: Readonly<Partial<Record<SettingName, string>>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-report-"));
  await chmod(folder, 0o711);
  const config = await seededConfig();
  settings = {
    SINERGI_DATA_DIR: folder,
    LOG_LEVEL: "silent",
    SUBGRAPH_TIMEOUT_MS: "60000",
    REQUEST_TIMEOUT_MS: "60000",
    STATEMENT_TIMEOUT_MS: "60000",
    ...databaseEnvironment(Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, databaseUrlOf(config, name) ?? ""]))),
  };
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

const report = (out: string, args: readonly string[], also: typeof settings = {}) =>
  sinergi.run("sinergi", ["report", ...args, "--out", join(folder, out)], { ...settings, ...also });

const JATIM = "sinergi-laporan-35-jawa-timur-2024.pdf";
const WONOSOBO = "sinergi-laporan-33.07-kabupaten-wonosobo-2024.pdf";

describe("sinergi report", () => {
  test("writes a file of each region and form, and nothing besides but the list of their versions", async () => {
    const { code, output } = await report("two", ["35", "33.07", "--period", "2024", "--format", "pdf,json"]);
    expect([code, output]).toEqual([0, expect.stringContaining(`made   ${JATIM}\n`)]);
    const names = [JATIM, WONOSOBO].flatMap((name) => [name, name.replace(".pdf", ".json")]);
    expect((await readdir(join(folder, "two"))).toSorted()).toEqual([".sinergi-reports.json", ...names].toSorted());
    expect(pdfPages(await readFile(join(folder, "two", JATIM))).join("")).toContain("LaporansinergiJawaTimur,2024");
  }, 180_000);

  test("leaves what is whole, and makes again what has been cut off or is gone", async () => {
    const args = ["35", "33.07", "--period", "2024", "--format", "pdf,json"];
    const whole = await stat(join(folder, "two", JATIM));
    await truncate(join(folder, "two", WONOSOBO), 1_000);
    await rm(join(folder, "two", JATIM.replace(".pdf", ".json")));
    const { code, output } = await report("two", args);
    expect(code).toBe(0);
    expect(output).toContain(`left   ${JATIM}\n`);
    expect(output).toContain(`made   ${WONOSOBO}\n`);
    expect(output).toContain(`made   ${JATIM.replace(".pdf", ".json")}\n`);
    expect((await stat(join(folder, "two", JATIM))).mtimeMs).toBe(whole.mtimeMs);
    expect((await stat(join(folder, "two", WONOSOBO))).size).toBeGreaterThan(1_000);
  }, 180_000);

  test("makes files again that would say something else", async () => {
    const { output } = await report("two", ["35", "--period", "2024", "--language", "en"]);
    expect(output).toContain(`made   ${JATIM}\n`);
    expect(pdfPages(await readFile(join(folder, "two", JATIM))).join("")).toContain("SynergyreportJawaTimur,2024");
  }, 180_000);

  test("tells which regions failed, and why, and makes the others", async () => {
    const { code, output } = await report("failing", ["ID", "35", "--period", "2024", "--format", "json"], {
      // Names of fields and regions are short; the question about a report is longer than this.
      REQUEST_TOKEN_LIMIT: "100",
    });
    expect(code).toBe(1);
    expect(output).toMatch(/FAILED ID Indonesia: .+/);
    expect(output).toMatch(/FAILED 35 Jawa Timur: .+/);
    expect(await readdir(join(folder, "failing"))).toEqual([]);
  }, 180_000);

  test("refuses what it cannot make before it asks anything", async () => {
    for (const [args, message] of [
      [[], "name a region"],
      [["99"], 'no region "99"'],
      [["35", "--period", "soon"], '"soon"'],
      [["35", "--format", "docx"], "There is no format docx"],
      [["35", "--as", "king"], "Personas are"],
    ] as const) {
      const { code, output } = await report("refused", args);
      expect([code, output]).toEqual([1, expect.stringContaining(message)]);
    }
  }, 180_000);
});
