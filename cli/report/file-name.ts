import type { RegionReference } from "../../platform/regions/reference.ts";

/**
 * Name of a file with the name of its region in it, for whoever looks through a folder of many.
 *
 * @param offered name that the export gives it
 * @example fileNameFor("sinergi-laporan-35-2024.pdf", { code: "35", name: "Jawa Timur" }) // "sinergi-laporan-35-jawa-timur-2024.pdf"
 */
export const fileNameFor = (offered: string, { code, name }: Pick<RegionReference, "code" | "name">): string => {
  const words = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return offered.replace(`-${code}-`, () => `-${code}-${words}-`);
};
