import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import { setScope } from "../../platform/access/scoped-database.ts";
import { rollupCheck } from "../../platform/database/rollup-check.ts";
import { region } from "../../platform/import/cells/region.ts";
import { text } from "../../platform/import/cells/text.ts";
import { wholeNumber } from "../../platform/import/cells/whole-number.ts";
import { year } from "../../platform/import/cells/year.ts";
import { anyFormat, type ImportFormat } from "../../platform/import/format.ts";
import { importLedgerMigration } from "../../platform/import/ledger/migration.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { type ImportOptions, type ImportSummary, runImport } from "../../platform/import/run-import.ts";
import type { FigureTable } from "../../platform/import/write/figure-table.ts";
import { writeFigures } from "../../platform/import/write/figures.ts";
import { NATION, type RegionCode } from "../../platform/region-code.ts";
import { statementsMigration } from "../../platform/regions/migration.ts";
import { REFERENCE_TABLES } from "../../platform/regions/tables.ts";
import { createTestDatabase, type TestDatabase, type TestDatabaseOptions } from "./database.ts";
import { TEST_KEYS } from "./subgraph-kit.ts";

/** Tons that a region harvested in a year, and who said so. */
interface Harvest {
  readonly region: RegionCode | null;
  readonly name: string | null;
  readonly year: number;
  readonly tons: number | null;
  readonly stored: number | null;
  readonly reporter: string | null;
}

const HARVEST_ROLLUP: FigureTable = {
  table: "harvest_rollup",
  keys: ["year"],
  marks: ["crop"],
  sums: ["tons", "stored"],
  hasDetailSource: false,
};

const column = { description: { id: "Kolom", en: "Column" }, needs: "NOTHING" } as const;

const format = (level: "VILLAGE" | "REGENCY", id: string): ImportFormat<Harvest> => ({
  id,
  title: { id: `Panen ${level}`, en: `Harvest ${level}` },
  publisher: "Dinas Rekaan",
  columns: {
    region: {
      ...column,
      heading: "Kode",
      cell: region({ scheme: "KEMENDAGRI", level, nameField: "name" }),
      needs: "VALUE",
    },
    name: { ...column, heading: "Nama", cell: text() },
    year: { ...column, heading: "Tahun", cell: year(), needs: "COLUMN" },
    tons: { ...column, heading: "Ton", cell: wholeNumber({ min: 0 }), needs: "COLUMN" },
    stored: { ...column, heading: "Simpanan", cell: wholeNumber({ min: 0 }) },
    reporter: { ...column, heading: "Pelapor", cell: text(20), isPersonal: true },
  },
  key: ["region", "year"],
  summed: ["tons"],
  check: ({ tons, stored }) =>
    stored !== null && tons !== null && stored > tons ? [{ reason: "PARTS_DIFFER", field: "stored" }] : [],
  isTotal: ({ name }) => name?.toLowerCase() === "jumlah",
  write: (trx, rows, context) =>
    writeFigures(
      trx,
      HARVEST_ROLLUP,
      rows.map(({ line, row }) => ({
        line,
        code: row.region ?? NATION,
        values: { year: row.year, crop: "PADI", tons: row.tons, stored: row.stored },
      })),
      context,
    ),
});

/** An invented kind of file for tests of the engine: by village, and by regency. */
export const harvest = anyFormat(format("VILLAGE", "harvest"));
export const regencyHarvest = anyFormat(format("REGENCY", "regency-harvest"));

const HARVEST_TABLES = [
  `create table harvest_rollup (
    region_code varchar(13) collate "C" not null,
    year smallint not null,
    crop text not null,
    tons bigint,
    stored bigint,
    source_id text not null,
    primary key (region_code, year)
  )`,
];

/** Two districts of one regency with 60 villages each, and a regency without any. */
const VILLAGES_A_DISTRICT = 60;
export const VILLAGES: readonly string[] = ["35.01.01", "35.01.02"].flatMap((district) =>
  Array.from({ length: VILLAGES_A_DISTRICT }, (_, place) => `${district}.${2001 + place}`),
);

const REGIONS: readonly (readonly [code: string, name: string, level: string, parent: string | null])[] = [
  ["ID", "Indonesia", "NATION", null],
  ["35", "Jawa Timur", "PROVINCE", "ID"],
  ["35.01", "Pacitan", "REGENCY", "35"],
  ["35.02", "Ponorogo", "REGENCY", "35"],
  ["35.01.01", "Donorojo", "DISTRICT", "35.01"],
  ["35.01.02", "Punung", "DISTRICT", "35.01"],
  ...VILLAGES.map((code, place) => [code, `Desa ${place + 1}`, "VILLAGE", code.slice(0, 8)] as const),
];

export interface HarvestKit {
  readonly database: TestDatabase;
  readonly db: Knex;
  /** Writes a file of these lines, and gives its path. */
  file(lines: readonly string[]): string;
  /** Imports the file of these lines. */
  run(lines: readonly string[], options?: Partial<ImportOptions>): Promise<ImportSummary>;
  importFile(file: string, options?: Partial<ImportOptions>): Promise<ImportSummary>;
  /** What a region harvested: by year, its figures and source. */
  figures(code: string): Promise<readonly HarvestFigures[]>;
  /** Runs a statement over all rows there are. */
  look<Row>(statement: string): Promise<Row[]>;
  /** Removes all that was imported. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export interface HarvestFigures {
  readonly year: number;
  readonly tons: number | null;
  readonly stored: number | null;
  readonly source_id: string;
}

export const HEADING = "Kode,Nama,Tahun,Ton,Simpanan,Pelapor";

/** The rows of a file in which every village says something of every year; line 2 is the first. */
export const manyRows = (count: number): readonly string[] => [
  HEADING,
  ...Array.from({ length: count }, (_, place) => {
    const village = VILLAGES[place % VILLAGES.length] ?? "";
    return `${village},,${2000 + Math.floor(place / VILLAGES.length)},${(place % 7) + 1},1,`;
  }),
];

/** A source with the table of harvests, some regions and nothing in it. */
export const openHarvest = async (options: TestDatabaseOptions = {}): Promise<HarvestKit> => {
  const database = await createTestDatabase({
    ...options,
    migrations: [
      statementsMigration("001-reference", REFERENCE_TABLES),
      statementsMigration("002-tables", HARVEST_TABLES),
      importLedgerMigration,
    ],
  });
  const { db } = database;
  await db.batchInsert(
    "region",
    REGIONS.map(([code, name, level, parent_code]) => ({ code, name, level, kind: "KABUPATEN", parent_code })),
  );
  const regions = await readRegionResolver(db);
  const folder = mkdtempSync(join(tmpdir(), "sinergi-harvest-"));
  let files = 0;
  const look = <Row>(statement: string): Promise<Row[]> =>
    db.transaction(async (trx) => {
      await setScope(trx, [NATION]);
      return (await trx.raw(statement)).rows;
    });
  const file: HarvestKit["file"] = (lines) => {
    files += 1;
    const path = join(folder, `panen-${files}.csv`);
    writeFileSync(path, `${lines.join("\n")}\n`);
    return path;
  };
  const importFile: HarvestKit["importFile"] = (path, given = {}) =>
    runImport({ db, format: harvest, file: path, regions, keys: TEST_KEYS, ...given });
  return {
    database,
    db,
    file,
    importFile,
    run: (lines, given) => importFile(file(lines), given),
    figures: (code) =>
      look(`select year, tons, stored, source_id from harvest_rollup where region_code = '${code}' order by year`),
    look,
    empty: async () => {
      await db.raw(
        "truncate harvest_rollup, superseded_row, import_run, import_chunk, import_finding, import_row_aside, import_total, data_source",
      );
    },
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Regions of whose harvest the rows do not add up, and years. */
export const HARVEST_CHECK = rollupCheck(HARVEST_ROLLUP);
