import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { RegionResolver } from "../../../../platform/import/regions/resolver.ts";
import { countDay } from "../../../../subgraphs/social-welfare/imports/count-day.ts";
import { countFamilies } from "../../../../subgraphs/social-welfare/imports/count-families.ts";
import { families } from "../../../../subgraphs/social-welfare/imports/families.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { parsePeriod } from "../../../../platform/period.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";

const HEADINGS = Object.values(families.columns).map(({ heading }) => heading);
const VILLAGES = ["33.07.01.2002", "33.07.01.2003", "33.07.02.2001", "35.01.01.2001"];
const PERIODS = ["2024-T2", "2024", "2024-03"];
const STATUSES = ["Aktif", "Ditangguhkan", "Graduasi Mandiri", "Meninggal", "Usulan"];

let kit: SubgraphKit;
let regions: RegionResolver;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  regions = await readRegionResolver(kit.db);
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

/** Of `choices`, one after the other in a stride of its own, so that all combinations meet. */
const pick = <Choice>(choices: readonly Choice[], number: number, stride: number): Choice =>
  choices[Math.floor(number / stride) % choices.length] as Choice;

const family = (number: number): Cells => {
  const status = pick(STATUSES, number, 12);
  const day = `2024-${pick(["02", "04", "08", "12"], number, 60)}-15`;
  return {
    Periode: pick(PERIODS, number, 4),
    "Nomor KK": `3307019999${String(number).padStart(6, "0")}`,
    "Nama Pengurus": `SYNTHETIC Pengurus ${number}`,
    "Kode Desa": pick(VILLAGES, number, 1),
    Kohor: status === "Usulan" ? "" : 2023 + (number % 2),
    "Tanggal Masuk": number % 2 === 0 ? "" : `2024-0${1 + (number % 8)}-01`,
    Status: status,
    "Tanggal Status": number % 3 === 0 && status !== "Usulan" ? "" : day,
    SD: number % 3,
    "Ibu Hamil": number % 2,
    "Lanjut Usia": number % 5 === 0 ? 2 : "",
    "Penerima Sembako": number % 2 === 0 ? "Ya" : "Tidak",
  };
};

const FIGURES = "select * from family_rollup order by region_code, period";

test("the families of new villages are counted from their list as they are from the tables", async () => {
  const rows = Array.from({ length: 480 }, (_, number) => family(number));
  const summary = await importText(kit.db, anyFormat(families), asFile(HEADINGS, rows), { regions });
  expect(summary).toMatchObject({ rowsTaken: rows.length });
  const { rows: fromList } = await kit.db.raw(FIGURES);
  expect(fromList.length).toBeGreaterThan(VILLAGES.length * PERIODS.length);
  const places = VILLAGES.flatMap((code) =>
    PERIODS.map((period) => ({ code, period, day: countDay(parsePeriod(period)) })),
  );
  const trx = await kit.db.transaction();
  try {
    await setScope(trx, ["ID"]);
    await trx.raw("update family_rollup set families = -1, members = -1, active = -1, sembako_families = -1");
    await countFamilies(trx, places, [], { sourceId: summary.sourceId });
    expect((await trx.raw(FIGURES)).rows).toEqual(fromList);
  } finally {
    await trx.rollback();
  }
});
