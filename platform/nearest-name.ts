/** Edits (insert, delete, replace one character) that turn one text into the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of from.split("").entries()) {
    const next = [line + 1];
    for (const [column, other] of to.split("").entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};

/**
 * The name of a list that was most likely meant; for "did you mean" in messages.
 *
 * @example nearestName("SINERGI_ENGIN", ["SINERGI_ENGINE", "PORT"]) // "SINERGI_ENGINE"
 */
export const nearestName = (misspelt: string, names: readonly string[]): string | undefined =>
  names
    .map((name) => ({ name, edits: distance(misspelt, name) }))
    .toSorted((a, b) => a.edits - b.edits)
    .at(0)?.name;
