import type { Random } from "../operation-generator/random.ts";
import { FUZZ_HEADINGS, fuzzCells } from "./columns.ts";
import { mutateBytes, nastyText } from "./nasty.ts";

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const ENCODERS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  (text) => Buffer.from(text, "utf16le"),
];

/** A CSV with mutations in its cells, in its lines and in its bytes. */
export const fuzzCsv = (random: Random): Buffer => {
  const delimiter = random.pick([",", ";", "\t", "|"]);
  const lineBreak = random.pick(["\n", "\r\n", "\r"]);
  const rows = [[...FUZZ_HEADINGS], ...fuzzCells(1 + random.int(30))];
  for (let count = random.int(6); count > 0; count -= 1) {
    const row = random.pick(rows);
    row[random.int(row.length)] = nastyText(random);
  }
  const lines = rows.map((row) =>
    row.map((cell) => (random.chance(0.02) ? cell : quoted(cell, delimiter))).join(delimiter),
  );
  for (let count = random.int(3); count > 0; count -= 1)
    lines.splice(random.int(lines.length), random.int(2), nastyText(random));
  const encode = random.pick(ENCODERS);
  const text = lines.join(lineBreak);
  let bytes = encode(text);
  if (random.chance(0.05)) bytes = Buffer.concat([bytes, random.pick(ENCODERS)(text)]);
  for (let count = random.int(4); count > 0 && bytes.length > 0; count -= 1) bytes = mutateBytes(bytes, random);
  return bytes;
};
