import { writeFile } from "node:fs/promises";
import type { RegionReference } from "../../platform/regions/reference.ts";

const HEADINGS = ["Tahun", "Kode Desa", "Nama Desa", "IDM", "IKS", "IKE", "IKL", "Status"];

/** Writes a SYNTHETIC village index of desa, in the order of their codes. */
export const writeIndexFile = async (
  file: string,
  rows: number,
  regions: readonly RegionReference[],
): Promise<void> => {
  const desa = regions.filter(({ kind }) => kind === "DESA").slice(0, rows);
  const lines = desa.map(
    ({ code, name }) => `2024;${code};${name.replaceAll(";", " ")};0,8000;0,8000;0,8000;0,8000;Maju`,
  );
  await writeFile(file, [HEADINGS.join(";"), ...lines, ""].join("\n"));
};
