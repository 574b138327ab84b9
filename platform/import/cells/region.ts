import type { RegionCode, RegionLevel } from "../../region-code.ts";
import type { CodeScheme } from "../regions/resolver.ts";
import type { CellKind } from "./cell.ts";

/** What a column of region codes takes. */
export interface RegionForm {
  readonly scheme: CodeScheme;
  readonly level: RegionLevel;
  /** Field of the cell with the region's name: it helps to find the successor of a code that is out of date. */
  readonly nameField?: string;
}

const EXAMPLES: Readonly<Record<RegionLevel, string>> = {
  NATION: "ID",
  PROVINCE: "33",
  REGENCY: "33.07",
  DISTRICT: "33.07.01",
  VILLAGE: "33.07.01.2001",
};

const LEVEL_TERMS: Readonly<Record<RegionLevel, string>> = {
  NATION: "nasional",
  PROVINCE: "provinsi",
  REGENCY: "kabupaten/kota",
  DISTRICT: "kecamatan",
  VILLAGE: "desa/kelurahan",
};

const SCIENTIFIC = /^\d+(?:[.,]\d+)?E\+?\d+$/i;

/** Codes of regions, of one scheme and level; the value is the Kemendagri code. */
export const region = ({ scheme, level, nameField }: RegionForm): CellKind<RegionCode> => ({
  form: {
    id: `kode ${LEVEL_TERMS[level]} menurut ${scheme}`,
    en: `code of a ${level.toLowerCase()} by ${scheme}`,
  },
  example: scheme === "KEMENDAGRI" ? EXAMPLES[level] : EXAMPLES[level].replaceAll(".", ""),
  read: (text, { regions, other }) =>
    SCIENTIFIC.test(text)
      ? { refused: "DAMAGED_BY_EXCEL" }
      : regions.byCode(scheme, text, level, nameField === undefined ? "" : other(nameField)),
});

/**
 * Names of regions of one level, where a source has no codes.
 *
 * @param within field with the code of the region they lie in, and the scheme of that code
 */
export const regionName = (
  level: RegionLevel,
  within?: { readonly field: string; readonly scheme: CodeScheme; readonly level: RegionLevel },
): CellKind<RegionCode> => ({
  form: { id: `nama ${LEVEL_TERMS[level]}`, en: `name of a ${level.toLowerCase()}` },
  example: level === "PROVINCE" ? "Jawa Tengah" : "Kab. Wonosobo",
  read: (text, { regions, other }) => {
    if (within === undefined) return regions.byName(text, level);
    const outer = regions.byCode(within.scheme, other(within.field), within.level, "");
    return "refused" in outer ? outer : regions.byName(text, level, outer.value);
  },
});
