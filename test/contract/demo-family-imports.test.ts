import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { anyFormat } from "../../platform/import/format.ts";
import { commitmentChecks } from "../../subgraphs/social-welfare/imports/commitment-checks.ts";
import { families } from "../../subgraphs/social-welfare/imports/families.ts";
import { type DemoFile, importIntoDemo } from "../support/import-into-demo.ts";
import type { Cells } from "../support/import-text.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";

let open: OpenSources;
beforeAll(async () => {
  open = await openSources(await seededConfig(), quietLog, quietProgress);
}, 180_000);
afterAll(() => open.stop());

/** In a regency whose families the demo has, and in one of which it only has figures. */
const VILLAGES = ["33.07.01.2002", "33.07.01.2003", "35.01.01.2001"] as const;

const cardOf = (number: number, village: string): string =>
  `${village.slice(0, 8).replaceAll(".", "")}9998${String(number).padStart(6, "0")}`;

const inVillages = (rowOf: (number: number, village: string) => Cells): readonly Cells[] =>
  VILLAGES.flatMap((village, place) => Array.from({ length: 25 }, (_, number) => rowOf(place * 100 + number, village)));

const FAMILIES: DemoFile = [
  anyFormat(families),
  inVillages((number, village) => ({
    Periode: "2025 Tahap 1",
    "Nomor KK": cardOf(number, village),
    "Nama Pengurus": "SYNTHETIC Pengurus",
    "Kode Desa": village,
    Kohor: 2018,
    Status: number % 5 === 0 ? "Graduasi Mandiri" : "Aktif",
    "Tanggal Status": number % 5 === 0 ? "2024-06-01" : "",
    "Ibu Hamil": 0,
    "Anak Usia Dini": 1,
    SD: 2,
    SMP: 0,
    SMA: 0,
    "Lanjut Usia": 1,
    "Disabilitas Berat": 0,
    "Penerima Sembako": "Ya",
  })),
];

const CHECKS: DemoFile = [
  anyFormat(commitmentChecks),
  inVillages((number, village) => ({
    Periode: "2025 Tahap 1",
    "Nomor KK": cardOf(number, village),
    "Kode Desa": village,
    "Jenis Komitmen": "Pendidikan",
    "Anggota Diverifikasi": 2,
    "Anggota Memenuhi": 1,
  })),
];

test.each([
  ["families and then checks", [FAMILIES, CHECKS]],
  ["checks and then families", [CHECKS, FAMILIES]],
] as const)(
  "%s of some villages leave every rule kept, and no invented graduation or flow of their regencies",
  async (_, files) => {
    const broken = await importIntoDemo(open, "social-welfare", files, async (trx) => {
      const flows = await trx("welfare_flow_rollup")
        .whereRaw("left(period, 4) = '2025'")
        .whereIn("region_code", ["33.07", "35.01"])
        .orderBy("region_code");
      const due = (3_000_000 + 2 * 900_000 + 2_400_000) / 4;
      expect(
        flows.map(({ period, entitled, commitment_checked, commitment_met, sessions_held }) => ({
          period,
          figures: [Number(entitled), commitment_checked, commitment_met, sessions_held],
        })),
      ).toEqual([
        { period: "2025-T1", figures: [40 * due, 100, 50, null] },
        { period: "2025-T1", figures: [20 * due, 50, 25, null] },
      ]);
      const graduated = await trx("graduation_rollup")
        .where({ year: 2024 })
        .whereIn("region_code", ["33.07", "35.01"])
        .orderBy("region_code")
        .select("graduated");
      expect(graduated).toEqual([{ graduated: 10 }, { graduated: 5 }]);
      // The other regencies keep theirs, and the sums above are without these two.
      const [nation] = await trx("welfare_flow_rollup").where({ period: "2025", region_code: "ID" });
      expect(Number(nation.sessions_registered)).toBeGreaterThan(0);
    });
    expect(broken).toEqual([]);
  },
  240_000,
);
