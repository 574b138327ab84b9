import { setScope } from "../../../../platform/access/scoped-database.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { ImportSummary } from "../../../../platform/import/run-import.ts";
import { families } from "../../../../subgraphs/social-welfare/imports/families.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";

export const HEADINGS = Object.values(families.columns).map(({ heading }) => heading);
export const [VILLAGE, NEIGHBOUR] = ["33.07.01.2002", "33.07.01.2003"] as const;

/** A number that no card can have: the day and month of its issue are 99. */
export const card = (number: number): string => `3307019999${String(number).padStart(6, "0")}`;

export const family = (number: number, given: Cells = {}): Cells => ({
  Periode: "2025",
  "Nomor KK": card(number),
  "Nama Pengurus": `SYNTHETIC Siti Nomor${number}`,
  "Kode Desa": VILLAGE,
  Kohor: 2018,
  Status: "Aktif",
  SD: 1,
  "Lanjut Usia": 1,
  "Penerima Sembako": "Ya",
  Desil: 2,
  ...given,
});

export const list = (count: number, village: string = VILLAGE): readonly Cells[] =>
  Array.from({ length: count }, (_, number) => family(number, { "Kode Desa": village }));

/** Social welfare, lists of families into it, and what came of them. */
export interface FamilyImportKit extends SubgraphKit {
  importFamilies(rows: readonly Cells[], headings?: readonly string[], dryRun?: boolean): Promise<ImportSummary>;
  /** Of all regencies. */
  rowsOf(text: string): Promise<readonly Record<string, unknown>[]>;
  /** The checks that find something. */
  broken(): Promise<readonly string[]>;
  /** Families and members by region. */
  counted(period?: string): Promise<Readonly<Record<string, readonly number[]>>>;
}

export const openFamilyImports = async (): Promise<FamilyImportKit> => {
  const kit = await openSubgraph(socialWelfare);
  const regions = await readRegionResolver(kit.db);
  const rowsOf: FamilyImportKit["rowsOf"] = async (text) => {
    const trx = await kit.db.transaction();
    try {
      await setScope(trx, ["ID"]);
      return (await trx.raw(text)).rows;
    } finally {
      await trx.commit();
    }
  };
  return {
    ...kit,
    rowsOf,
    importFamilies: (rows, headings = HEADINGS, dryRun = false) =>
      importText(kit.db, anyFormat(families), asFile(headings, rows), { regions, dryRun }),
    broken: async () => {
      const names: string[] = [];
      for (const [name, text] of Object.entries(socialWelfare.checks))
        if ((await rowsOf(text)).length > 0) names.push(name);
      return names;
    },
    counted: async (period = "2025") => {
      const rows = await queryRows<{ code: string; families: number; members: number }>(
        kit.db,
        "counted",
        "select region_code as code, families, members from family_rollup where period = $1 order by region_code",
        [period],
      );
      return Object.fromEntries(rows.map(({ code, families: number, members }) => [code, [number, members]]));
    },
  };
};
