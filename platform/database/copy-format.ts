/** What must be escaped in COPY's text format. */
const SPECIAL = /[\\\t\n\r]/;
const ALL_SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/**
 * One row in COPY's text format, with its line end. null and undefined become NULL, arrays become PostgreSQL arrays, Dates
 * ISO times, bytes `bytea`, other objects JSON.
 *
 * @example formatCopyRow(["35.01", null, 12, true]) // "35.01\t\\N\t12\tt\n"
 */
export const formatCopyRow = (row: readonly unknown[]): string => {
  let line = "";
  for (let index = 0; index < row.length; index += 1) {
    if (index > 0) line += "\t";
    const value = row[index];
    if (typeof value === "string") line += SPECIAL.test(value) ? escapeText(value) : value;
    else if (typeof value === "number") line += value;
    else if (value === null || value === undefined) line += "\\N";
    else line += formatOther(value);
  }
  return `${line}\n`;
};

const escapeText = (text: string): string => text.replace(ALL_SPECIAL, (character) => ESCAPES[character] ?? character);

const formatOther = (value: unknown): string => {
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return escapeText(formatArray(value));
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  return escapeText(value instanceof Date ? value.toISOString() : JSON.stringify(value));
};

const formatArray = (values: readonly unknown[]): string => `{${values.map(formatElement).join(",")}}`;

const formatElement = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return formatArray(value);
  if (typeof value === "string") return `"${value.replace(/["\\]/g, "\\$&")}"`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? value.toString() : JSON.stringify(value);
};
