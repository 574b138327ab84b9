import type { ResultCell } from "../../../presentation/result-table.ts";
import type { QueryFile } from "../query-file.ts";

/** So many characters go on together. */
const PIECE = 32 * 1024;

/** The table as one JSON object: what it is, the rows as objects, and at the end how many they are and where they come from. */
export const jsonOfQuery = async function* (file: QueryFile): AsyncGenerator<string> {
  const about = JSON.stringify(aboutOf(file)).slice(0, -1);
  yield* joined(file, `${about},"rows":[`, ",\n", () => `],${JSON.stringify(endOf(file)).slice(1)}\n`);
};

/** The table as a JSON object a line: what it is, the rows, and `{"end":true,"count":n}`, without which it is not whole. */
export const ndjsonOfQuery = async function* (file: QueryFile): AsyncGenerator<string> {
  const about = `${JSON.stringify(aboutOf(file))}\n`;
  const end = (): string =>
    `${file.read.soFar().rows === 0 ? "" : "\n"}${JSON.stringify({ end: true, ...endOf(file) })}\n`;
  yield* joined(file, about, "\n", end);
};

const joined = async function* (
  { read }: QueryFile,
  begin: string,
  between: string,
  end: () => string,
): AsyncGenerator<string> {
  const names = read.reader.columns.map(({ id }) => `${JSON.stringify(id)}:`);
  let piece = begin;
  let isFirst = true;
  for await (const row of read.rows()) {
    piece += `${isFirst ? "" : between}${objectOf(names, row)}`;
    isFirst = false;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece + end();
};

const objectOf = (names: readonly string[], row: readonly ResultCell[]): string =>
  `{${row.map((cell, place) => `${names[place]}${JSON.stringify(cell)}`).join(",")}}`;

const aboutOf = ({ read, asked: { text, operation, saved }, meanings, madeAt }: QueryFile) => ({
  table: read.reader.list.id,
  query: text,
  operationName: operation.name?.value ?? null,
  saved: saved === null ? null : { id: saved.id, version: saved.version, name: saved.name },
  columns: read.reader.columns.map(({ id, isParent, joins }, place) => ({
    id,
    isParent,
    joins,
    meaning: meanings[place] ?? null,
  })),
  madeAt: madeAt.toISOString(),
});

const endOf = ({ read }: QueryFile) => {
  const { rows, sources } = read.soFar();
  return { count: rows, sources };
};
