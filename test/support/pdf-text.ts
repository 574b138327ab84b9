import { inflateSync } from "node:zlib";

interface PdfObject {
  readonly head: string;
  /** What its stream says, unpacked; empty where it has none. */
  readonly stream: string;
}

/**
 * The texts of a PDF, a page an item, as they are drawn and without blanks, which files do not keep as letters. Reads what pdfmake
 * writes: fonts with `ToUnicode`, texts as hexadecimal numbers of glyphs.
 */
export const pdfPages = (pdf: Uint8Array): readonly string[] => {
  const objects = objectsOf(pdf);
  const streamOf = (number: string | undefined): string => objects.get(number ?? "")?.stream ?? "";
  const letters = fontsOf(objects, streamOf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => textOf(streamOf(/\/Contents (\d+) 0 R/.exec(head)?.[1]), letters));
};

/** The words of a text as `pdfPages` has them. */
export const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, "");

const objectsOf = (pdf: Uint8Array): ReadonlyMap<string, PdfObject> => {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString("latin1");
  const objects = new Map<string, PdfObject>();
  for (const { 1: number = "", 2: head = "", 3: isStream, index } of text.matchAll(
    /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:(stream\n)|endobj)/g,
  )) {
    objects.set(number, { head, stream: isStream === undefined ? "" : streamAfter(bytes, text, head, index) });
  }
  return objects;
};

const streamAfter = (bytes: Buffer, text: string, head: string, index: number): string => {
  const start = text.indexOf("stream\n", index) + "stream\n".length;
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const content = bytes.subarray(start, start + length);
  return head.includes("/FlateDecode") ? inflateSync(content).toString("latin1") : content.toString("latin1");
};

type Letters = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** By name of the font, the text of each glyph. */
const fontsOf = (
  objects: ReadonlyMap<string, PdfObject>,
  streamOf: (number: string | undefined) => string,
): Letters => {
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = "", number = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? "")?.[1];
      fonts.set(name, lettersOf(streamOf(unicode)));
    }
  }
  return fonts;
};

/** Ranges `<first> <last> [<text> <text> ...]` of a `ToUnicode` map. */
const lettersOf = (map: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const texts = [...list.matchAll(/<([\w ]*)>/g)].map(([, hex = ""]) =>
      Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
    );
    for (const [place, text] of texts.entries()) letters.set(Number.parseInt(first, 16) + place, text);
  }
  return letters;
};

const textOf = (content: string, fonts: Letters): string => {
  let letters: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    for (const [glyph] of (glyphs ?? "").matchAll(/.{4}/g)) text += letters.get(Number.parseInt(glyph, 16)) ?? "\uFFFD";
  }
  return withoutBlanks(text);
};
