/** Words of a search, without accents of case. */
const wordsOf = (sought: string): readonly string[] => sought.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * The entries that have all words of a search, in either language and also as parts of words; those whose name has the first word stand first.
 *
 * @param textsOf the name first
 */
export const findEntries = <Entry>(
  entries: readonly Entry[],
  sought: string,
  textsOf: (entry: Entry) => readonly string[],
): readonly Entry[] => {
  const words = wordsOf(sought);
  const [first] = words;
  if (first === undefined) return entries;
  const found = entries.filter((entry) => {
    const text = textsOf(entry).join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const isNamed = (entry: Entry): boolean => textsOf(entry)[0]?.toLowerCase().includes(first) ?? false;
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
};
