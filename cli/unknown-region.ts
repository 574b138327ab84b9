import type { Viewer } from "../platform/access/viewer.ts";
import { loadRegionReference } from "../platform/regions/reference.ts";

/** What is wrong with the region a persona names, with those there are; undefined when it exists. */
export const unknownRegion = async ({ regions: [code] }: Viewer): Promise<string | undefined> => {
  if (code === undefined) return undefined;
  const reference = await loadRegionReference();
  if (reference.some((region) => region.code === code)) return undefined;
  const province = reference.find((region) => region.level === "PROVINCE" && code.startsWith(`${region.code}.`));
  const choices = reference.filter(({ parentCode }) => parentCode === (province?.code ?? "ID"));
  const named = choices.map((region) => `${region.code} ${region.name}`).join(", ");
  return `there is no region ${code}. ${province === undefined ? "Provinces" : `Regencies of ${province.name}`}: ${named}`;
};
