import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { RegionResolver } from "../../../../platform/import/regions/resolver.ts";
import { commitmentChecks } from "../../../../subgraphs/social-welfare/imports/commitment-checks.ts";
import { families } from "../../../../subgraphs/social-welfare/imports/families.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { flow } from "../fixtures.ts";

const HEADINGS = Object.values(commitmentChecks.columns).map(({ heading }) => heading);
const [VILLAGE, NEIGHBOUR, ELSEWHERE] = ["33.07.01.2002", "33.07.01.2003", "35.01.01.2001"] as const;

let kit: SubgraphKit;
let regions: RegionResolver;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  regions = await readRegionResolver(kit.db);
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

/** A number that no card can have: the day and month of its issue are 99. */
const card = (number: number): string => `3307019999${String(number).padStart(6, "0")}`;

const check = (number: number, given: Cells = {}): Cells => ({
  Periode: "2025 Tahap 1",
  "Nomor KK": card(number),
  "Kode Desa": VILLAGE,
  "Jenis Komitmen": "Pendidikan",
  "Anggota Diverifikasi": 3,
  "Anggota Memenuhi": 2,
  ...given,
});

const list = (count: number, given: Cells = {}): readonly Cells[] =>
  Array.from({ length: count }, (_, number) => check(number, given));

const importChecks = (rows: readonly Cells[]) =>
  importText(kit.db, anyFormat(commitmentChecks), asFile(HEADINGS, rows), { regions });

/** Of all regencies. */
const rowsOf = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const trx = await kit.db.transaction();
  try {
    await setScope(trx, ["ID"]);
    return (await trx.raw(text)).rows;
  } finally {
    await trx.commit();
  }
};

const broken = async (): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const [name, text] of Object.entries(socialWelfare.checks))
    if ((await rowsOf(text)).length > 0) names.push(name);
  return names;
};

/** Members checked and met, by region. */
const counted = async (period = "2025-T1") =>
  Object.fromEntries(
    (
      await rowsOf(
        `select region_code, commitment_checked, commitment_met from welfare_flow_rollup
        where period = '${period}' order by region_code`,
      )
    ).map(({ region_code, commitment_checked, commitment_met }) => [region_code, [commitment_checked, commitment_met]]),
  );

test("checks are kept family by family, and counted in every region above", async () => {
  const rows = [
    ...list(6),
    check(0, { "Jenis Komitmen": "Kesehatan", "Anggota Diverifikasi": 2, "Anggota Memenuhi": 0, Sanksi: "Peringatan" }),
    check(6, { "Kode Desa": NEIGHBOUR }),
    check(0, { Periode: "2025 Triwulan II" }),
  ];
  expect(await importChecks(rows)).toMatchObject({ outcome: "DONE", rowsTaken: 9, rowsRefused: 0, rowsFlagged: 9 });
  const total = [23, 14];
  expect(await counted()).toEqual({
    [VILLAGE]: [20, 12],
    [NEIGHBOUR]: [3, 2],
    "33.07.01": total,
    "33.07": total,
    "33": total,
    ID: total,
  });
  expect(await counted("2025-T2")).toMatchObject({ [VILLAGE]: [3, 2], ID: [3, 2] });
  expect(await rowsOf("select kind, checked, met from commitment_check where sanction = 'WARNING'")).toEqual([
    { kind: "HEALTH", checked: 2, met: 0 },
  ]);
  expect(await broken()).toEqual([]);
});

test("what no list tells is not known, and says so", async () => {
  await importChecks(list(20));
  const fields = `welfare(period: "2025") {
    entitled entitledAbsence { reason } commitment { checked met rate absence { reason } }
    sessions { held registered attended rate absence { reason } }
  }
  costShare(year: 2025) { base baseAbsence { reason } }`;
  const { regions: answered } = await kit.askRegions(["33.07"], fields);
  const absence = { reason: "NOT_AVAILABLE" };
  expect(answered).toEqual([
    {
      welfare: {
        entitled: null,
        entitledAbsence: absence,
        commitment: { checked: 60, met: 40, rate: 66.6667, absence: null },
        sessions: { held: null, registered: null, attended: null, rate: null, absence },
      },
      costShare: { base: null, baseAbsence: absence },
    },
  ]);
});

test("few members of a village are hidden, with a neighbour that would tell them", async () => {
  await importChecks([
    ...list(1),
    ...list(30, { "Kode Desa": NEIGHBOUR }).slice(1),
    ...Array.from({ length: 30 }, (_, n) => check(100 + n, { "Kode Desa": ELSEWHERE })),
  ]);
  const { regions: answered } = await kit.askRegions(
    [VILLAGE, NEIGHBOUR, ELSEWHERE, "33.07"],
    `welfare(period: "2025-T1") { commitment { checked absence { reason } } }`,
  );
  const hidden = { welfare: { commitment: { checked: null, absence: { reason: "SUPPRESSED" } } } };
  const shown = (checked: number) => ({ welfare: { commitment: { checked, absence: null } } });
  expect(answered).toEqual([hidden, hidden, shown(90), shown(90)]);
});

test("SYNTHETIC flows of the regency give way, whatever their period, and stay in the history", async () => {
  const places = [VILLAGE, NEIGHBOUR, "33.07.01", "33.07", "33", "ID"];
  await kit.store({
    welfare_flow_rollup: [
      ...places.map((region_code) => flow({ region_code, period: "2025", entitled: 100 })),
      ...["33.08", "33", "ID"].map((region_code) => flow({ region_code, period: "2024", commitment_met: 15 })),
      flow({ region_code: "33.08", period: "2025", entitled: 7 }),
    ],
  });
  await importChecks(list(9));
  const rows = await rowsOf(
    "select region_code, period, entitled::int from welfare_flow_rollup where period like '2025%' order by 2, 1",
  );
  expect(rows).toEqual([
    ...["33", "33.08", "ID"].map((region_code) => ({ region_code, period: "2025", entitled: 7 })),
    ...["33", "33.07", "33.07.01", VILLAGE, "ID"].map((region_code) => ({
      region_code,
      period: "2025-T1",
      entitled: null,
    })),
  ]);
  expect(await rowsOf("select distinct row_key->>'region_code' as code from superseded_row order by 1")).toEqual(
    ["33", "33.07", "33.07.01", VILLAGE, NEIGHBOUR, "ID"].map((code) => ({ code })),
  );
  expect(await broken()).toEqual([]);
});

test("the same file again changes nothing, and a row that is listed twice is taken once", async () => {
  const rows = [...list(4), check(2, { "Anggota Memenuhi": 0 })];
  expect(await importChecks(rows)).toMatchObject({ rowsTaken: 4, reasons: { DUPLICATE_KEY: 1 } });
  const before = await counted();
  expect(await importChecks(rows)).toMatchObject({ outcome: "BEFORE" });
  expect(await counted()).toEqual(before);
  expect(await rowsOf("select 1 from superseded_row")).toEqual([]);
});

test("a later list corrects an earlier one and keeps what it said; other villages stay", async () => {
  await importChecks([...list(8), ...list(8, { "Kode Desa": ELSEWHERE, "Nomor KK": card(50) }).slice(7)]);
  const later = [
    check(0, { "Anggota Memenuhi": 3 }),
    check(1, { "Kode Desa": NEIGHBOUR, "Anggota Diverifikasi": 1, "Anggota Memenuhi": 1 }),
  ];
  expect(await importChecks(later)).toMatchObject({ rowsTaken: 2 });
  expect(await counted()).toMatchObject({
    [VILLAGE]: [21, 15],
    [NEIGHBOUR]: [1, 1],
    [ELSEWHERE]: [3, 2],
    "33.07": [22, 16],
    ID: [25, 18],
  });
  const kept = await rowsOf(
    "select content->>'met' as met from superseded_row where table_name = 'commitment_check' order by 1",
  );
  expect(kept).toEqual([{ met: "2" }, { met: "2" }]);
  expect(await broken()).toEqual([]);
});

test("members are not counted by stage and by month at once, and no more met than were checked", async () => {
  await importChecks(list(6));
  const rows = [
    check(0, { Periode: "Februari 2025" }),
    check(0, { Periode: "April 2025" }),
    check(1, { Periode: "2025 Tahap 2", "Anggota Memenuhi": 4 }),
  ];
  const summary = await importChecks(rows);
  expect(summary).toMatchObject({ rowsTaken: 1, reasons: { CHECKS_OVERLAP: 1, MORE_MET_THAN_CHECKED: 1 } });
  expect(await importChecks([check(0, { Periode: "2025 Tahap 2" })])).toMatchObject({
    rowsTaken: 0,
    reasons: { CHECKS_OVERLAP: 1 },
  });
  expect(await counted("2025-04")).toMatchObject({ ID: [3, 2] });
  expect(await broken()).toEqual([]);
});

test("a family that is listed has its checks, and one that is not is told", async () => {
  const listed: Cells = {
    Periode: "2025 Tahap 1",
    "Nomor KK": card(0),
    "Nama Pengurus": "SYNTHETIC Siti",
    "Kode Desa": VILLAGE,
    Kohor: 2018,
    Status: "Aktif",
    SD: 3,
  };
  const headings = Object.values(families.columns).map(({ heading }) => heading);
  await importText(kit.db, anyFormat(families), asFile(headings, [listed]), { regions });
  const summary = await importChecks(list(2));
  expect(summary).toMatchObject({ rowsTaken: 2, rowsFlagged: 1, reasons: { FAMILY_NOT_LISTED: 1 } });
  expect(
    await rowsOf(
      "select kind from family f join commitment_check c on c.regency_code = f.regency_code and c.family_id = f.id",
    ),
  ).toEqual([{ kind: "EDUCATION" }]);
});

test("no number of a card is anywhere", async () => {
  const damaged = check(3, { "Nomor KK": "3,30701999E+15" });
  const { reasons } = await importChecks([...list(3), damaged, check(4, { "Jenis Komitmen": "Entah" })]);
  expect(reasons).toMatchObject({ DAMAGED_BY_EXCEL: 1, VALUE_UNKNOWN: 1 });
  const tables = await rowsOf(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'region'",
  );
  for (const { name } of tables) {
    const told = JSON.stringify(await rowsOf(`select to_jsonb(t)::text as row from "${String(name)}" t`));
    expect([name, /3307019999|3,30701999/.exec(told)]).toEqual([name, null]);
  }
});
