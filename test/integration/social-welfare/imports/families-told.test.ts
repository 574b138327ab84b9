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
import { benefitRate, graduation } from "../fixtures.ts";

// What a list of families tells beside how many there are: who graduated, and what the others are due.

const [VILLAGE, NEIGHBOUR, ELSEWHERE] = ["33.07.01.2002", "33.07.01.2003", "35.01.01.2001"] as const;
const ABOVE = ["33.07.01", "33.07", "33", "ID"] as const;

const RATES = {
  PREGNANT: 3_000_000,
  EARLY_CHILDHOOD: 3_000_000,
  PRIMARY: 900_000,
  JUNIOR_SECONDARY: 1_500_000,
  SENIOR_SECONDARY: 2_000_000,
  ELDERLY: 2_400_000,
};
const benefit_rate = Object.entries(RATES).map(([component, annual_amount]) =>
  benefitRate({ year: 2020, component, annual_amount }),
);

let kit: SubgraphKit;
let regions: RegionResolver;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  regions = await readRegionResolver(kit.db);
});
beforeEach(() => kit.store({ benefit_rate }));
afterAll(() => kit.stop());

/** A number that no card can have: the day and month of its issue are 99. */
const card = (number: number): string => `3307019999${String(number).padStart(6, "0")}`;

const family = (number: number, given: Cells = {}): Cells => ({
  Periode: "2025 Tahap 1",
  "Nomor KK": card(number),
  "Nama Pengurus": "SYNTHETIC Siti",
  "Kode Desa": VILLAGE,
  Kohor: 2018,
  Status: "Aktif",
  ...given,
});

const list = (count: number, given: Cells = {}): readonly Cells[] =>
  Array.from({ length: count }, (_, number) => family(number, given));

const headingsOf = ({ columns }: { readonly columns: object }): readonly string[] =>
  Object.values(columns as Record<string, { readonly heading: string }>).map(({ heading }) => heading);

const importFamilies = (rows: readonly Cells[]) =>
  importText(kit.db, anyFormat(families), asFile(headingsOf(families), rows), { regions });

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

/** A figure by region. */
const told = async (select: string): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries((await rowsOf(select)).map(({ region_code, figure }) => [region_code, figure]));

const graduated = (year: number) =>
  told(
    `select region_code, array[graduated, natural_exit, prosperous, independent] as figure from graduation_rollup
    where year = ${year} order by region_code`,
  );

const entitled = (period = "2025-T1") =>
  told(`select region_code, entitled::float8 as figure from welfare_flow_rollup where period = '${period}'`);

const alike = (codes: readonly string[], figure: unknown) => Object.fromEntries(codes.map((code) => [code, figure]));

test("families that graduated are counted by year and kind, in every village that is listed and above", async () => {
  await importFamilies([
    family(0, { Status: "Graduasi Mandiri", "Tanggal Status": "2024-05-01" }),
    family(1, { Status: "Graduasi Alamiah", "Tanggal Status": "2024-07-01" }),
    family(2, { Status: "Graduasi Sejahtera", "Tanggal Status": "2023-07-01" }),
    family(3, { Status: "Meninggal", "Tanggal Status": "2024-07-01" }),
    family(4, { "Kode Desa": NEIGHBOUR }),
    family(5, { "Kode Desa": ELSEWHERE }),
  ]);
  expect(await graduated(2024)).toEqual({ ...alike([VILLAGE, ...ABOVE], [2, 1, 0, 1]), [NEIGHBOUR]: [0, 0, 0, 0] });
  expect(await graduated(2023)).toEqual({ ...alike([VILLAGE, ...ABOVE], [1, 0, 1, 0]), [NEIGHBOUR]: [0, 0, 0, 0] });
  expect(await graduated(2025)).toEqual({});
  expect(await broken()).toEqual([]);
});

test("a village that an earlier list told of has no graduated family where its regency has one now", async () => {
  await importFamilies([family(0, { "Kode Desa": NEIGHBOUR })]);
  expect(await rowsOf("select 1 from graduation_rollup")).toEqual([]);
  await importFamilies([family(1, { Status: "Graduasi Mandiri", "Tanggal Status": "2024-05-01" })]);
  expect(await graduated(2024)).toMatchObject({ [VILLAGE]: [1, 0, 0, 1], [NEIGHBOUR]: [0, 0, 0, 0] });
  const again = { Periode: "2025 Tahap 2" };
  await importFamilies([family(0, { ...again, "Kode Desa": NEIGHBOUR }), family(1, again)]);
  expect(await graduated(2024)).toMatchObject({ [VILLAGE]: [0, 0, 0, 0], ID: [0, 0, 0, 0] });
  expect(await broken()).toEqual([]);
});

test("SYNTHETIC graduations of the regency give way, and few are hidden", async () => {
  const places = [NEIGHBOUR, ...ABOVE, "33.08"];
  await kit.store({
    benefit_rate,
    graduation_rollup: places.map((region_code) => graduation({ region_code, year: 2024, graduated: 40 })),
  });
  await importFamilies(list(3, { Status: "Graduasi Mandiri", "Tanggal Status": "2024-05-01" }));
  const { regions: answered } = await kit.askRegions(
    [VILLAGE, "33.07"],
    "graduation(year: 2024) { graduated absence { reason } }",
  );
  const hidden = { graduation: { graduated: null, absence: { reason: "SUPPRESSED" } } };
  expect(answered).toEqual([hidden, hidden]);
  expect(await rowsOf("select 1 from graduation_rollup where region_code = '33.07.01.2003'")).toEqual([]);
});

test("families are due what their members bring at the day of a stage: the four best paid, two of them small children", async () => {
  await importFamilies([
    family(0, { SD: 1, "Lanjut Usia": 1 }),
    family(1, { "Ibu Hamil": 1, "Anak Usia Dini": 3, SMP: 1, SMA: 1 }),
    family(2, { "Kode Desa": NEIGHBOUR, SD: 2, Status: "Ditangguhkan", "Tanggal Status": "2024-06-01" }),
    family(3, { SD: 4, Status: "Meninggal", "Tanggal Status": "2024-06-01" }),
    family(4, { SD: 4, Status: "Usulan" }),
  ]);
  const village = (900_000 + 2_400_000 + 3_000_000 + 2 * 3_000_000 + 2_000_000) / 4;
  const neighbour = (2 * 900_000) / 4;
  expect(await entitled()).toEqual({
    [VILLAGE]: village,
    [NEIGHBOUR]: neighbour,
    ...alike(ABOVE, village + neighbour),
  });
  expect(await broken()).toEqual([]);
});

test("what is due is not known from a list of the year, of no member, or without rates", async () => {
  await importFamilies(list(4, { Periode: "2025", SD: 1 }));
  await importFamilies(list(4, { Periode: "2025 Tahap 2", "Kode Desa": NEIGHBOUR }).map((row) => ({ ...row, SD: 0 })));
  await kit.db("benefit_rate").delete();
  await importFamilies(list(4, { Periode: "2025 Tahap 3", SD: 1 }));
  expect(await rowsOf("select 1 from welfare_flow_rollup")).toEqual([]);
});

test("the stages of a year add up, and a later list of one of them supersedes", async () => {
  await importFamilies(list(40, { SD: 1 }));
  await importFamilies(list(40, { SD: 1, Periode: "2025 Tahap 2" }));
  const ask = async () =>
    (await kit.askRegions(["33.07"], "welfare(period: 2025) { entitled entitledAbsence { reason } }")).regions;
  expect(await ask()).toEqual([{ welfare: { entitled: (2 * 40 * 900_000) / 4, entitledAbsence: null } }]);
  await importFamilies(list(40, { SD: 2, Periode: "2025 Tahap 2" }));
  expect(await ask()).toEqual([{ welfare: { entitled: (3 * 40 * 900_000) / 4, entitledAbsence: null } }]);
  const kept = await rowsOf("select distinct table_name from superseded_row where table_name like '%flow%'");
  expect(kept).toHaveLength(1);
  expect(await broken()).toEqual([]);
});

test("what is due stays beside what was checked, whichever list comes first", async () => {
  const check: Cells = {
    Periode: "2025 Tahap 1",
    "Nomor KK": card(0),
    "Kode Desa": VILLAGE,
    "Jenis Komitmen": "Pendidikan",
    "Anggota Diverifikasi": 20,
    "Anggota Memenuhi": 9,
  };
  const importCheck = (given: Cells = {}) =>
    importText(kit.db, anyFormat(commitmentChecks), asFile(headingsOf(commitmentChecks), [{ ...check, ...given }]), {
      regions,
    });
  await importCheck();
  await importFamilies(list(40, { SD: 1 }));
  await importCheck({ Periode: "2025 Tahap 2" });
  await importFamilies(list(40, { SD: 1, Periode: "2025 Tahap 2" }));
  await importCheck({ "Anggota Memenuhi": 8 });
  const rows = await rowsOf(
    `select period, entitled::int, commitment_checked, commitment_met from welfare_flow_rollup
    where region_code in ('${VILLAGE}', 'ID') order by period, region_code`,
  );
  const due = (40 * 900_000) / 4;
  const figures = { entitled: due, commitment_checked: 20 };
  expect(rows).toEqual([
    { period: "2025-T1", ...figures, commitment_met: 8 },
    { period: "2025-T1", ...figures, commitment_met: 8 },
    { period: "2025-T2", ...figures, commitment_met: 9 },
    { period: "2025-T2", ...figures, commitment_met: 9 },
  ]);
  expect(await broken()).toEqual([]);
});

test("few pupils hide what is due with as little as it takes", async () => {
  const others = Array.from({ length: 80 }, (_, n) =>
    family(100 + n, {
      SD: 2,
      SMP: 1,
      "Anak Usia Dini": 1,
      "Lanjut Usia": 1,
      "Kode Desa": n % 2 === 0 ? NEIGHBOUR : "33.07.01.2004",
    }),
  );
  await importFamilies([...list(20, { "Lanjut Usia": 1, "Anak Usia Dini": 1 }), family(50, { SD: 1 }), ...others]);
  const codes = [VILLAGE, NEIGHBOUR, "33.07.01.2004", "33.07.01", "ID"];
  const { regions: answered } = await kit.askRegions(codes, `welfare(period: "2025-T1") { entitled }`);
  const shown = answered.map(({ welfare }) => (welfare as { readonly entitled: number | null }).entitled !== null);
  expect(shown[0]).toBe(false);
  expect(shown.slice(1, 3).filter(Boolean)).toHaveLength(1);
  expect(shown.slice(3)).toEqual([true, true]);
});
