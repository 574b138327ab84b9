import { AppError } from "./errors.ts";

declare const brand: unique symbol;

/**
 * A region's code in the Kemendagri scheme, dotted: `ID` (the nation), `35`, `35.01`, `35.01.01`, `35.01.01.2001`.
 * The brand keeps codes of other schemes (`BpsCode`, `DjpkCode`) out: 166 BPS regency codes are another regency's
 * Kemendagri code, so a mix-up would answer wrongly without any error.
 */
export type RegionCode = string & { readonly [brand]: "RegionCode" };

export const NATION = "ID" as RegionCode;

/** Levels of the hierarchy, the widest first. */
export const LEVELS = ["NATION", "PROVINCE", "REGENCY", "DISTRICT", "VILLAGE"] as const;
export type RegionLevel = (typeof LEVELS)[number];

const DOTTED = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;
const UNDOTTED = /^\d{2}(?:\d{2}(?:\d{2}(?:\d{4})?)?)?$/;

/**
 * Reads a region code, dotted or not; the form is checked, not that the region exists.
 *
 * @throws AppError REGION_CODE_MALFORMED
 * @example parseRegionCode("3501012001") // "35.01.01.2001"
 */
export const parseRegionCode = (input: unknown): RegionCode => {
  if (input === NATION) return NATION;
  if (typeof input === "string") {
    if (DOTTED.test(input)) return input as RegionCode;
    if (UNDOTTED.test(input)) return dotted(input) as RegionCode;
  }
  throw new AppError("REGION_CODE_MALFORMED", { value: typeof input === "string" ? input : JSON.stringify(input) });
};

const dotted = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 10)].filter(Boolean).join(".");

const LEVEL_BY_LENGTH: Readonly<Record<number, RegionLevel>> = { 5: "REGENCY", 8: "DISTRICT", 13: "VILLAGE" };

/** The level a code belongs to. */
export const levelOf = (code: RegionCode): RegionLevel =>
  code === NATION ? "NATION" : (LEVEL_BY_LENGTH[code.length] ?? "PROVINCE");

/** The code of the region directly above; null above the nation. */
export const parentOf = (code: RegionCode): RegionCode | null => {
  if (code === NATION) return null;
  const dot = code.lastIndexOf(".");
  return dot < 0 ? NATION : (code.slice(0, dot) as RegionCode);
};

/** The codes above a region, the nation first. */
export const ancestorsOf = (code: RegionCode): RegionCode[] => {
  const parent = parentOf(code);
  return parent === null ? [] : [...ancestorsOf(parent), parent];
};

/** True when `inner` is `outer` or lies inside it. */
export const isWithin = (inner: RegionCode, outer: RegionCode): boolean =>
  outer === NATION || inner === outer || inner.startsWith(`${outer}.`);

/**
 * The half-open range of codes that lie inside a region, in the byte order the tables use: every region below
 * `outer` has `from <= code < to`. The nation is not part of any range.
 */
export const codeRange = (outer: RegionCode): { from: string; to: string } =>
  outer === NATION ? { from: "0", to: ":" } : { from: `${outer}.`, to: `${outer}/` };

/** The official kind of a region: what the law calls it. */
export const KINDS = [
  "NEGARA",
  "PROVINSI",
  "KABUPATEN",
  "KOTA",
  "KECAMATAN",
  "DESA",
  "KELURAHAN",
  "DESA_ADAT",
] as const;
export type RegionKind = (typeof KINDS)[number];

const VILLAGE_KIND: Readonly<Record<string, RegionKind>> = { "1": "KELURAHAN", "2": "DESA", "3": "DESA_ADAT" };

/**
 * The kind that a code itself states (Permendagri 137/2017): regencies from 71 up are kota; a village's number
 * begins with 1 (kelurahan), 2 (desa) or 3 (desa adat).
 *
 * @throws AppError REGION_CODE_MALFORMED for a village number that begins otherwise
 */
export const kindOf = (code: RegionCode): RegionKind => {
  switch (levelOf(code)) {
    case "NATION":
      return "NEGARA";
    case "PROVINCE":
      return "PROVINSI";
    case "REGENCY":
      return Number(code.slice(3, 5)) >= 71 ? "KOTA" : "KABUPATEN";
    case "DISTRICT":
      return "KECAMATAN";
    case "VILLAGE": {
      const kind = VILLAGE_KIND[code.charAt(9)];
      if (kind === undefined) throw new AppError("REGION_CODE_MALFORMED", { value: code });
      return kind;
    }
  }
};
