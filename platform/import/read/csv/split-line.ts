/** A row that is being split: of several lines, when one of its cells has line breaks. */
export interface RowInParts {
  readonly cells: string[];
  /** Lines of the cell whose quote is still open. */
  open: string[] | undefined;
}

/**
 * Splits one more line of a row into cells. Only a quote at the begin of a cell opens one; elsewhere it is a character like
 * any other.
 *
 * @returns `OPEN`: the row goes on in the next line. `BROKEN`: text follows a closing quote.
 */
export const splitLine = (row: RowInParts, line: string, delimiter: string): "WHOLE" | "OPEN" | "BROKEN" => {
  let at = 0;
  for (;;) {
    if (row.open === undefined) {
      if (line.charAt(at) !== '"') {
        const end = line.indexOf(delimiter, at);
        row.cells.push(line.slice(at, end < 0 ? line.length : end));
        if (end < 0) return "WHOLE";
        at = end + 1;
        continue;
      }
      row.open = [];
      at += 1;
    }
    const end = closingQuote(line, at);
    row.open.push(line.slice(at, end < 0 ? line.length : end));
    if (end < 0) return "OPEN";
    row.cells.push(row.open.join("\n").replaceAll('""', '"'));
    row.open = undefined;
    at = end + 1;
    if (at === line.length) return "WHOLE";
    if (line.charAt(at) !== delimiter) return "BROKEN";
    at += 1;
  }
};

/** Position of the quote that closes a cell: one that is not doubled. */
const closingQuote = (line: string, from: number): number => {
  let at = line.indexOf('"', from);
  while (at >= 0 && line.charAt(at + 1) === '"') at = line.indexOf('"', at + 2);
  return at;
};
