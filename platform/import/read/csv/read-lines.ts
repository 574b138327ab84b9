import { AppError } from "../../../errors.ts";
import { MAX_CELL_LENGTH } from "../limits.ts";
import { createDecoder } from "./decode.ts";
import type { Chunks } from "./read-chunks.ts";
import type { EncodingFound } from "./sniff-encoding.ts";

/** Text of whole lines; null for one line that is too long to be read. */
export type Lines = string | null;

/** A line has many cells, each of which may be long. */
const MAX_LINE_LENGTH = MAX_CELL_LENGTH * 16;

/** What breaks the lines of a file, from its begin: a carriage return only where there is no line feed. */
export const lineBreakOf = (begin: string): string => (begin.includes("\r") && !begin.includes("\n") ? "\r" : "\n");

/**
 * Reads a file as text, some thousand lines at a time, and never keeps more than one of them.
 *
 * @throws AppError FILE_ENCODING_UNKNOWN when the bytes are not of the encoding
 */
export async function* readLines(
  chunks: Chunks,
  { encoding, bomBytes }: EncodingFound,
  file: string,
): AsyncGenerator<{ readonly lines: Lines; readonly lineBreak: string }, void, undefined> {
  const decoder = createDecoder(encoding);
  let lineBreak: string | undefined;
  let rest = "";
  let isSkipping = false;
  let offset = bomBytes;
  const decoded = (text: string | undefined): string => {
    if (text === undefined) throw new AppError("FILE_ENCODING_UNKNOWN", { file, offset, value: encoding });
    return text;
  };
  for await (const chunk of chunks(bomBytes)) {
    const text = decoded(decoder.decode(chunk));
    offset += chunk.length;
    lineBreak ??= lineBreakOf(text);
    const end = text.lastIndexOf(lineBreak) + 1;
    if (end === 0) {
      if (!isSkipping) rest += text;
      if (rest.length > MAX_LINE_LENGTH) {
        isSkipping = true;
        rest = "";
      }
      continue;
    }
    if (isSkipping) {
      const begin = text.indexOf(lineBreak) + 1;
      yield { lines: null, lineBreak };
      if (begin < end) yield { lines: text.slice(begin, end), lineBreak };
      isSkipping = false;
    } else {
      yield { lines: rest + text.slice(0, end), lineBreak };
    }
    rest = text.slice(end);
  }
  rest += decoded(decoder.end());
  if (isSkipping) yield { lines: null, lineBreak: lineBreak ?? "\n" };
  else if (rest !== "") yield { lines: rest, lineBreak: lineBreak ?? "\n" };
}
