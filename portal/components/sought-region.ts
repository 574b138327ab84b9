/** Digits of a region's code by level: 35, 3501, 350101, 3501012001. */
const CODE_LENGTHS = new Set([2, 4, 6, 10]);
const NATION = "ID";

/** The code that was typed, with or without dots; null of a name or of half a code. */
export const codeOf = (sought: string): string | null => {
  const text = sought.trim();
  if (text.toUpperCase() === NATION) return NATION;
  const digits = text.replaceAll(".", "");
  return /^\d+$/.test(digits) && CODE_LENGTHS.has(digits.length) ? digits : null;
};

/** The name that was typed, without accents, which no name in the list of regions has; empty of half a code. */
export const searchedName = (sought: string): string => {
  const text = sought.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim();
  return /^[\d.]*$/.test(text) ? "" : text;
};

/** Names nearest to what was typed: the same, then beginning with it, then with a word that does, then with it anywhere. */
export const nearestNames = <Named extends { readonly name: string }>(
  regions: readonly Named[],
  sought: string,
  most: number,
): readonly Named[] => {
  const typed = sought.toLowerCase();
  const distance = ({ name }: Named): number => {
    // A regency is sought by its name without the word for what it is.
    const bare = name.toLowerCase().replace(/^(kabupaten|kota) /, "");
    if (bare === typed) return 0;
    if (bare.startsWith(typed)) return 1;
    return name.toLowerCase().includes(` ${typed}`) ? 2 : 3;
  };
  return regions.toSorted((a, b) => distance(a) - distance(b)).slice(0, most);
};
