import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { RegionResolver } from "../../../../platform/import/regions/resolver.ts";
import { reconciliationWorkbook } from "../../../../subgraphs/disbursement/imports/reconciliation-workbook.ts";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../../support/subgraph-kit.ts";

const HEADINGS = [
  "Kode Kab/Kota Kemendagri",
  "Program",
  "Periode",
  "SP2D KPM",
  "SP2D Nominal",
  "Penyaluran KPM",
  "Penyaluran Nominal",
  "% Penyaluran",
  "Pencairan KPM",
  "Pencairan Nominal",
];

let kit: SubgraphKit;
let regions: RegionResolver;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
  regions = await readRegionResolver(kit.db);
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

const row = (code: string, families: number, given: Cells = {}): Cells => ({
  "Kode Kab/Kota Kemendagri": code,
  Program: "PKH",
  Periode: "JAN-MAR 2025",
  "SP2D KPM": families,
  "SP2D Nominal": families * 750_000,
  "Penyaluran KPM": families,
  "Penyaluran Nominal": families * 750_000,
  "% Penyaluran": "9999,9999",
  "Pencairan KPM": families,
  "Pencairan Nominal": families * 750_000,
  ...given,
});

const importRows = (rows: readonly Cells[]) =>
  importText(kit.db, anyFormat(reconciliationWorkbook), asFile(HEADINGS, rows), { regions });

const credited = async (programme = "PKH") =>
  Object.fromEntries(
    (
      await queryRows<{ code: string; period: string; families: number }>(
        kit.db,
        "credited",
        `select region_code as code, period, credited_families as families from disbursement_rollup
         where programme = $1 order by region_code`,
        [programme],
      )
    ).map(({ code, period, families }) => [`${code} ${period}`, families]),
  );

const broken = async (): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const [name, text] of Object.entries(disbursement.checks))
    if ((await queryRows(kit.db, `check ${name}`, text)).length > 0) names.push(name);
  return names;
};

test("three months are a stage of PKH and a quarter of food aid, and every region above has the sum", async () => {
  const rows = [
    row("33.07", 500),
    row("3501", 400),
    row("33.07", 300, { Program: "Sembako", Periode: "Triwulan I 2025" }),
  ];
  expect(await importRows(rows)).toMatchObject({ rowsTaken: 3, rowsRefused: 0, unknownHeadings: ["% Penyaluran"] });
  expect(await credited()).toEqual({
    "33 2025-T1": 500,
    "33.07 2025-T1": 500,
    "35 2025-T1": 400,
    "35.01 2025-T1": 400,
    "ID 2025-T1": 900,
  });
  expect(await credited("SEMBAKO")).toMatchObject({ "ID 2025-Q1": 300 });
  expect(await broken()).toEqual([]);
  expect(await importRows(rows)).toMatchObject({ outcome: "BEFORE" });
});

test("more credited than ordered, or withdrawn than credited, is flagged and kept", async () => {
  const rows = [row("33.07", 500, { "SP2D KPM": 490 }), row("35.01", 400, { "Pencairan Nominal": 999_999_999 })];
  expect(await importRows(rows)).toMatchObject({
    rowsTaken: 2,
    rowsFlagged: 2,
    reasons: { MORE_CREDITED_THAN_ORDERED: 1, MORE_WITHDRAWN_THAN_CREDITED: 1 },
  });
  expect(await credited()).toMatchObject({ "33.07 2025-T1": 500 });
  expect(await broken()).toEqual([]);
});

test("what came back is what the file says, nothing where all was credited, and else not known, in the province as well", async () => {
  const returned = async () =>
    Object.fromEntries(
      (
        await queryRows<{ code: string; families: number; amount: number }>(
          kit.db,
          "returned",
          `select region_code as code, returned_families as families, returned_amount as amount
           from disbursement_rollup order by region_code`,
        )
      ).map(({ code, families, amount }) => [code, [families, amount]]),
    );
  const some = { "Penyaluran KPM": 490, "Penyaluran Nominal": 367_500_000, "Pencairan KPM": 0, "Pencairan Nominal": 0 };
  const told = { ...some, "Retur KPM": 4, "Retur Nominal": 3_000_000 };
  const headings = [...HEADINGS, "Retur KPM", "Retur Nominal"];
  const importReturns = (rows: readonly Cells[]) =>
    importText(kit.db, anyFormat(reconciliationWorkbook), asFile(headings, rows), { regions });
  await importReturns([row("33.01", 400), row("33.07", 500, told), row("35.01", 500)]);
  expect(await returned()).toEqual({
    ID: [4, 3_000_000],
    "33": [4, 3_000_000],
    "33.01": [0, 0],
    "33.07": [4, 3_000_000],
    "35": [0, 0],
    "35.01": [0, 0],
  });
  await importReturns([row("33.01", 500, some)]);
  expect(await returned()).toMatchObject({
    ID: [null, null],
    "33": [null, null],
    "33.07": [4, 3_000_000],
    "35": [0, 0],
  });
  expect(await broken()).toEqual([]);
});

test("invented figures give way, with the shares of banks that were parts of them", async () => {
  const payment = { programme: "PKH", period: "2025-T1", source_id: SOURCES.synthetic.id };
  const share = { ...payment, credited_amount: 0 };
  const figure = (region_code: string, families: number) => ({
    ...payment,
    region_code,
    ordered_families: families,
    credited_families: families,
    credited_amount: 0,
    detail_source_id: SOURCES.synthetic.id,
  });
  await kit.store({
    bank: ["BRI", "BNI"].map((id) => ({ id, name: id, is_himbara: true })),
    disbursement_rollup: [
      figure("ID", 300),
      figure("33", 300),
      figure("33.01", 200),
      figure("33.07", 100),
      figure("33.07.01", 100),
    ],
    bank_rollup: [
      ...["ID", "33"].flatMap((region_code) => [
        { ...share, region_code, bank_id: "BRI", credited_families: 200 },
        { ...share, region_code, bank_id: "BNI", credited_families: 100 },
      ]),
      { ...share, region_code: "33.01", bank_id: "BRI", credited_families: 200 },
      { ...share, region_code: "33.07", bank_id: "BNI", credited_families: 100 },
    ],
  });
  await importRows([row("33.07", 500)]);
  expect(await credited()).toEqual({
    "33 2025-T1": 700,
    "33.01 2025-T1": 200,
    "33.07 2025-T1": 500,
    "ID 2025-T1": 700,
  });
  const shares = await kit.db("bank_rollup").select("region_code", "bank_id").orderBy("region_code");
  expect(shares).toEqual(["33", "33.01", "ID"].map((region_code) => ({ region_code, bank_id: "BRI" })));
  expect(await broken()).toEqual([]);
});

test("few families are hidden from everybody, with their complements", async () => {
  await importRows([row("33.07", 3), row("33.08", 40), row("33.09", 90), row("35.01", 400)]);
  const answer = await kit.askRegions(["33.07", "33.08", "33"], "disbursement(period: 2025) { credited { families } }");
  expect(answer.regions.map((region) => region["disbursement"])).toEqual([
    { credited: { families: null } },
    { credited: { families: null } },
    { credited: { families: 133 } },
  ]);
  expect(await broken()).toEqual([]);
});
