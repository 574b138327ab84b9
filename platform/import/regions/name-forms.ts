import type { RegionLevel } from "../../region-code.ts";

/** What offices shorten, and the words of the reference. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  adm: "administrasi",
  di: "daerah istimewa",
  diy: "daerah istimewa yogyakarta",
  dki: "daerah khusus ibukota",
  kab: "kabupaten",
  kec: "kecamatan",
  kel: "kelurahan",
  kep: "kepulauan",
  prop: "provinsi",
  propinsi: "provinsi",
  prov: "provinsi",
};

/** Words before a name that say what it is, and that the reference leaves out of it; of regencies it has them. */
const KIND_WORDS: Readonly<Partial<Record<RegionLevel, ReadonlySet<string>>>> = {
  PROVINCE: new Set(["provinsi"]),
  DISTRICT: new Set(["kecamatan"]),
  VILLAGE: new Set(["desa", "kelurahan"]),
};

const REGENCY_WORDS = new Set(["kabupaten", "kota"]);

/** Between the kind of a region of Jakarta and its name; many files leave it out. */
const ADMINISTRATIVE = "administrasi";
const ISLANDS = "kepulauan";

/**
 * The words of a name in small letters, abbreviations written out.
 *
 * @example nameWords("Kab. Kep. Siau-Tagulandang") // ["kabupaten", "kepulauan", "siau", "tagulandang"]
 */
const nameWords = (name: string): readonly string[] =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘`]/gu, "")
    .replace(/\bd\.\s?i\./, "daerah istimewa")
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word === "" ? [] : (ABBREVIATIONS[word] ?? word).split(" ")));

const without = (words: readonly string[], left: string): readonly string[] => words.filter((word) => word !== left);

const afterKind = (words: readonly string[], kinds: ReadonlySet<string> | undefined): readonly string[] =>
  words.length > 1 && kinds?.has(words[0] ?? "") ? words.slice(1) : words;

/** Spaces are not kept: `Gunung Kidul` and `Gunungkidul` are one name. */
const join = (words: readonly string[]): string => words.join("");

/**
 * Under which forms the reference lists a name, the one that leaves nothing out first. A name is looked for in the first
 * forms of all regions, then in the second ones, and so on: so `Kab. Banggai` is not taken for Banggai Kepulauan, and
 * `Kab. Sangihe` is still Kepulauan Sangihe.
 */
export const listedForms = (name: string, level: RegionLevel): readonly string[] => {
  const words = without(nameWords(name), ADMINISTRATIVE);
  const bare = afterKind(words, level === "REGENCY" ? REGENCY_WORDS : undefined);
  return [join(words), join(without(words, ISLANDS)), join(bare), join(without(bare, ISLANDS))];
};

/** The forms in which a name of a file is looked for, the one that leaves nothing out first. */
export const askedForms = (name: string, level: RegionLevel): readonly string[] => {
  const words = without(nameWords(name), ADMINISTRATIVE);
  return [join(words), join(afterKind(words, KIND_WORDS[level]))];
};
