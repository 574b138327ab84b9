import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { setScope } from "../../platform/access/scoped-database.ts";
import { databaseEnvironment, type SettingName } from "../../platform/config.ts";
import { NATION } from "../../platform/region-code.ts";
import { families } from "../../subgraphs/social-welfare/imports/families.ts";
import { socialWelfare } from "../../subgraphs/social-welfare/subgraph.ts";
import { findCanaries } from "../support/canary.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { useSinergi } from "../support/sinergi-program.ts";
import { TEST_KEYS } from "../support/subgraph-kit.ts";

const sinergi = useSinergi();
let database: TestDatabase;
let folder: string;
let settings: Partial<Record<SettingName, string>>;
beforeAll(async () => {
  database = await createTestDatabase({ migrations: socialWelfare.migrations });
  folder = await mkdtemp(join(tmpdir(), "sinergi-identities-"));
  settings = {
    LOG_LEVEL: "trace",
    SINERGI_IDENTITY_KEY: TEST_KEYS.identity.join(" "),
    SINERGI_PSEUDONYM_KEY: TEST_KEYS.pseudonym,
    ...databaseEnvironment({ [socialWelfare.name]: database.url }),
  };
});
afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

/** In the forms that `findCanaries` knows, which no card, account or name has. */
const [CARD, ACCOUNT, NAME] = ["3307019999000001", "000012345678901", "SYNTHETIC Siti Rahasia"];
const card = (number: number): string => `3307019999${String(number).padStart(6, "0")}`;

const HEADINGS = Object.values(families.columns).map(({ heading }) => heading);

/** A row that is taken. */
const sound = (number: number): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(HEADINGS.map((heading) => [heading, "0"])),
  Periode: "2025",
  "Nomor KK": card(number),
  "Nama Pengurus": NAME,
  "Kode Desa": "33.07.01.2002",
  "Nama Desa": "Contoh",
  Kohor: "2018",
  "Tanggal Masuk": "",
  Status: "Aktif",
  "Tanggal Status": "",
  "Penerima Sembako": "Ya",
  Desil: "2",
});

/** What people write where it does not belong: as it is, with something around it, or as a spreadsheet damages it. */
const MISPLACED = [
  [CARD, ACCOUNT, NAME, `KK-${CARD}`, `No.${CARD}`, `_${CARD}_`, `${NAME} (${CARD})`, `'${CARD}`],
  ["3307 0199 9900 0001", "3307.0199.9900.0001", `=${CARD}`, `=CONCAT("${NAME}")`, `${CARD}\u200B`],
].flat();

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const lineOf = (row: Readonly<Record<string, string>>): string =>
  HEADINGS.map((heading) => quoted(row[heading] ?? "")).join(";");

/** Every mistake in every column, one a row; rows moved to the right; quotes, and numbers damaged by Excel. */
const rows = (): string[] => {
  let number = 1;
  const misplaced = HEADINGS.flatMap((heading) =>
    MISPLACED.map((text) => {
      number += 1;
      return lineOf({ ...sound(number), [heading]: text });
    }),
  );
  const cells = HEADINGS.map((heading) => sound(9_000)[heading] ?? "");
  const shifted = HEADINGS.map((_, by) => [...cells.slice(-by), ...cells.slice(0, -by)].map(quoted).join(";"));
  return [
    ...misplaced,
    ...shifted,
    lineOf(sound(9_001)),
    lineOf(sound(9_001)),
    lineOf({ ...sound(9_002), "Nomor KK": "3,30702E+15" }),
    `${lineOf(sound(9_003))};${quoted(CARD)}`,
    `"${CARD};${NAME}`,
    lineOf(sound(9_004)).slice(0, -1),
  ];
};

/** Runs a command, and everything it said. */
const run = (...args: readonly string[]) => sinergi.run("sinergi", args, settings);

/** All texts that the source keeps, but for what is encrypted. */
const keptTexts = async (): Promise<string> => {
  const trx = await database.db.transaction();
  try {
    await setScope(trx, [NATION]);
    const { rows: tables } = await trx.raw(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      if (name.startsWith("region")) continue;
      const { rows: found } = await trx.raw(
        "select coalesce(string_agg(t::text, E'\\n'), '') as text from (select * from ??) t",
        [name],
      );
      // What is encrypted, or the HMAC of a number, is not read as one.
      texts.push(`${name}\n${found[0].text.replaceAll(/\\+x[0-9a-f]+/g, "")}`);
    }
    return texts.join("\n");
  } finally {
    await trx.rollback();
  }
};

const workbookText = async (file: string): Promise<string> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets
    .flatMap((sheet) => [sheet.name, ...sheet.getSheetValues().map((row) => JSON.stringify(row ?? ""))])
    .join("\n");
};

test("nothing that an import says, writes or keeps has a number or name of a family, whatever is wrong in the file", async () => {
  const file = join(folder, `keluarga_${CARD}_${ACCOUNT}.csv`);
  await writeFile(file, [HEADINGS.map(quoted).join(";"), ...rows()].join("\r\n"));
  const [csv, xlsx] = [join(folder, "temuan.csv"), join(folder, "laporan.xlsx")];

  const preview = await run("import", "families", file, "--dry-run", "--csv", csv, "--xlsx", xlsx);
  const imported = await run("import", "families", file, "--csv", csv, "--xlsx", xlsx);
  const report = await run("import-report", file);
  expect([preview.code, imported.code]).toEqual([0, 0]);

  const left = {
    preview: preview.output,
    imported: imported.output,
    report: report.output,
    csv: await readFile(csv, "utf8"),
    xlsx: await workbookText(xlsx),
    kept: await keptTexts(),
  };
  const found = Object.entries(left).map(([where, text]) => [where, findCanaries(text)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.keys(left).map((where) => [where, []])));
  expect(left.csv).toContain("DAMAGED_BY_EXCEL");
  expect(left.csv).toContain("QUOTE_OPEN");
  // What is right is told, and there was much to tell.
  expect(left.imported).toContain("keluarga_************0001_***********8901.csv: imported");
  expect(left.csv.split("\n").length).toBeGreaterThan(200);
  expect(left.kept).toContain("33.07.01.2002");
}, 120_000);

test("a heading with a number in it is told without the number", async () => {
  const file = join(folder, "judul.csv");
  const lines = [
    [...HEADINGS, `Rekening ${ACCOUNT}`, CARD],
    [...HEADINGS.map((heading) => sound(1)[heading] ?? ""), "", ""],
  ];
  await writeFile(file, lines.map((cells) => cells.map(quoted).join(";")).join("\n"));
  const { code, output } = await run("import", "families", file, "--dry-run");
  expect({ code, found: findCanaries(output) }).toEqual({ code: 0, found: [] });
  expect(output).toContain("columns that are not of the format: Rekening ***********8901, ************0001");
}, 60_000);

test.each([
  [["--set", `Nomor KK=${CARD}`]],
  [["--set", `${CARD}=2024`]],
  [["--set", CARD]],
  [["--as-of", CARD]],
  [["--sheet", NAME]],
])(
  "an option with a number in it is refused without saying it: %#",
  async (options) => {
    const file = join(folder, `kk ${CARD}.csv`);
    await writeFile(file, `${NAME};${CARD}\n1;2\n`);
    const { code, output } = await run("import", "families", file, ...options);
    expect(code).toBe(1);
    expect(findCanaries(output.replaceAll(NAME, ""))).toEqual([]);
  },
  60_000,
);
