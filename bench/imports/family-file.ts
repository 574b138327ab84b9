import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { RegionReference } from "../../platform/regions/reference.ts";

const HEADINGS = [
  "Periode",
  "Nomor KK",
  "Nama Pengurus",
  "Kode Desa",
  "Kohor",
  "Status",
  "Ibu Hamil",
  "Anak Usia Dini",
  "SD",
  "SMP",
  "SMA",
  "Lanjut Usia",
  "Disabilitas Berat",
  "Penerima Sembako",
  "Desil",
];

/** The day and month of issue are 99: no real card has such a number. */
const cardNumber = (regency: string, number: number): string =>
  `${regency.replaceAll(".", "")}019999${String(number).padStart(6, "0")}`;

/**
 * Writes a list of SYNTHETIC families, the same at every call, spread evenly over the villages of some regencies.
 *
 * @param rows how many families; fewer than a million in each regency
 */
export const writeFamilyFile = async (
  file: string,
  rows: number,
  regions: readonly RegionReference[],
  regencies: readonly string[],
): Promise<void> => {
  const villages = regions
    .filter(({ level, code }) => level === "VILLAGE" && regencies.includes(code.slice(0, 5)))
    .map(({ code }) => code);
  const out = createWriteStream(file);
  out.write(`${HEADINGS.join(";")}\n`);
  for (let row = 0; row < rows; row += 1) {
    // In the order of the villages, as offices list them.
    const village = villages[Math.floor((row * villages.length) / rows)] ?? "";
    const cells = [
      "2025",
      cardNumber(village.slice(0, 5), row),
      `SYNTHETIC Pengurus ${row}`,
      village,
      2014 + (row % 10),
      row % 50 === 0 ? "Ditangguhkan" : "Aktif",
      row % 20 === 0 ? 1 : "",
      row % 5 === 0 ? 1 : "",
      row % 3,
      row % 7 === 0 ? 1 : "",
      row % 11 === 0 ? 1 : "",
      row % 4 === 0 ? 1 : "",
      row % 90 === 0 ? 1 : "",
      row % 6 === 0 ? "Tidak" : "Ya",
      1 + (row % 4),
    ];
    if (!out.write(`${cells.join(";")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
};
