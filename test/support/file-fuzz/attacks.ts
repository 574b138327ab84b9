import { type PartToZip, sheetRow, workbookParts, zipOf } from "../zip-of.ts";
import { FUZZ_HEADINGS, fuzzCells } from "./columns.ts";

const ROWS = [[...FUZZ_HEADINGS], ...fuzzCells(3)];
const SHEET = ROWS.map((cells, place) =>
  sheetRow(
    place + 1,
    cells.map((text) => text.replaceAll("&", "&amp;")),
  ),
).join("");

const workbook = (change: (parts: PartToZip[]) => PartToZip[]): Buffer => zipOf(change(workbookParts(SHEET)));

/** The same with other XML before its rows, or behind them. */
const sheetWith = (before: string, behind = ""): Buffer =>
  workbook((parts) =>
    parts.with(4, {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet>${before}<sheetData>${SHEET}${behind}</sheetData></worksheet>`,
    }),
  );

/** Twenty thousand rows with one cell each, in a column that is far to the right. */
const farCells = (column: string, prefix = ""): Buffer =>
  sheetWith(
    "",
    Array.from(
      { length: 20_000 },
      (_, n) => `<${prefix}row r="${n + 5}"><${prefix}c r="${column}1"><v>1</v></${prefix}c></${prefix}row>`,
    ).join(""),
  );

const csv = (lines: readonly string[]): Buffer => Buffer.from(lines.join("\n"));
const quoted = ROWS.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));

const numbered = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join("");

/** The relations of a workbook with one more part that is named after its type. */
const related = (relations: PartToZip | undefined, type: string): PartToZip => ({
  name: "xl/_rels/workbook.xml.rels",
  content: String(relations?.content).replace(
    "</Relationships>",
    `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/></Relationships>`,
  ),
});

const manySheets = (count: number): Buffer =>
  workbook((parts) => {
    const numbers = Array.from({ length: count }, (_, place) => place + 2);
    const sheets = numbers.map((n) => `<sheet name="L${n}" sheetId="${n}" r:id="rId${n}"/>`).join("");
    const relations = numbers
      .map(
        (n) =>
          `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )
      .join("");
    return [
      ...parts
        .with(2, {
          name: "xl/workbook.xml",
          content: String(parts[2]?.content).replace("</sheets>", `${sheets}</sheets>`),
        })
        .with(3, {
          name: "xl/_rels/workbook.xml.rels",
          content: String(parts[3]?.content).replace("</Relationships>", `${relations}</Relationships>`),
        }),
      ...numbers.map((n) => ({ name: `xl/worksheets/sheet${n}.xml`, content: "<worksheet><sheetData/></worksheet>" })),
    ];
  });

const MARKUP_BOMB = [
  '<!DOCTYPE lolz [<!ENTITY a0 "lol">',
  ...Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`),
  "]>",
].join("");

/** Files that attack whoever reads them, by what they do. */
export const ATTACKS = {
  "a bomb of zeros": () => workbook((parts) => [...parts, { name: "xl/zeros.bin", content: Buffer.alloc(20_000_000) }]),
  "a zip of zips": () => {
    let inner: Buffer = zipOf([{ name: "zeros", content: Buffer.alloc(1_000_000) }]);
    for (let depth = 0; depth < 5; depth += 1)
      inner = zipOf([1, 2, 3].map((n) => ({ name: `${n}.zip`, content: inner })));
    return workbook((parts) => [...parts, { name: "xl/embeddings/inner.zip", content: inner }]);
  },
  "paths that lead out of the zip": () =>
    workbook((parts) => [
      ...parts,
      ...["../../../../etc/passwd", "/etc/passwd", "C:\\windows\\x", "xl/../../x", "\0", "a/".repeat(10_000)].map(
        (name) => ({ name, content: "x" }),
      ),
    ]),
  "a sheet named by a path that leads out": () =>
    workbook((parts) =>
      parts.with(3, {
        ...(parts[3] as PartToZip),
        content: String(parts[3]?.content).replace("worksheets/sheet1.xml", "../../../../../etc/passwd"),
      }),
    ),
  "two thousand sheets": () => manySheets(2_000),
  "more sheets than a zip may have parts": () => manySheets(5_000),
  "a dimension without end": () => sheetWith('<dimension ref="A1:XFD1048576"/>'),
  "dimensions that are negative, turned round and no numbers": () =>
    sheetWith('<dimension ref="A-1:B-9"/><dimension ref="XFD1048576:A1"/><dimension ref="A1:99999999999999999999"/>'),
  "columns without end": () => sheetWith('<cols><col min="1" max="2147483647" width="1e308"/></cols>'),
  "rows as wide as a sheet can be": () => farCells("XFD"),
  "rows as wide, their places in small letters": () => farCells("xfd"),
  "rows as wide, their places written as entities": () => farCells("&#88;FD"),
  "rows as wide, in tags with a prefix": () => farCells("XFD", "x:"),
  "many rows of some hundred columns": () => farCells("ZZ"),
  "a cell far to the right of all columns": () => sheetWith("", '<row r="9"><c r="ZZZZZZZ9"><v>1</v></c></row>'),
  "a row with a negative number": () => sheetWith("", '<row r="-5"><c><v>1</v></c></row>'),
  "a row with a huge number": () => sheetWith("", '<row r="99999999999999999999"><c><v>1</v></c></row>'),
  "entities that multiply": () =>
    workbook((parts) =>
      parts.with(4, {
        name: "xl/worksheets/sheet1.xml",
        content: `${MARKUP_BOMB}<worksheet><sheetData>${SHEET}<row r="9"><c t="inlineStr"><is><t>&a9;</t></is></c></row></sheetData></worksheet>`,
      }),
    ),
  "a declaration among the texts": () =>
    workbook((parts) => [
      ...parts.with(3, related(parts[3], "sharedStrings")),
      { name: "xl/sharedStrings.xml", content: '<!DOCTYPE x SYSTEM "http://example.invalid/x"><sst/>' },
    ]),
  "three hundred thousand styles": () =>
    workbook((parts) => [
      ...parts.with(3, related(parts[3], "styles")),
      {
        name: "xl/styles.xml",
        content: `<styleSheet><cellXfs>${numbered(300_000, (n) => `<xf numFmtId="${(n * 7_919) % 9_973}"/>`)}</cellXfs></styleSheet>`,
      },
    ]),
  "a cell of 10 MB in a sheet": () =>
    sheetWith("", `<row r="9"><c t="inlineStr"><is><t>${"9".repeat(10_000_000)}</t></is></c></row>`),
  "a quote that is never closed": () => csv([...quoted, `"${"x,y\n".repeat(50_000)}`]),
  "lines that each close a quote and open one": () => csv([...quoted, ...Array<string>(20_000).fill('x","y')]),
  "a quote before a hundred thousand blank lines": () => csv([...quoted, '"', "\n".repeat(100_000)]),
  "nothing but quotes": () => Buffer.alloc(1_000_000, '"'),
  "nothing but NUL": () => Buffer.alloc(1_000_000),
  "a NUL in each row": () =>
    csv(quoted.map((line, place) => (place === 0 ? line : line.replace("Contoh", "Con\0toh")))),
  "twenty thousand columns": () =>
    csv(quoted.map((line, place) => `${line}${`,${place === 0 ? "x" : "1"}`.repeat(20_000)}`)),
  "a line of a million delimiters": () => csv([...quoted, ",".repeat(1_000_000)]),
  "UTF-16 with half a character at its end": () =>
    Buffer.concat([Buffer.from(`\uFEFF${quoted.join("\n")}`, "utf16le"), Buffer.from([0x3d, 0xd8, 0x00])]),
  "windows-1252 in a file that says it is UTF-8": () =>
    Buffer.concat([Buffer.from(`\uFEFF${quoted[0] ?? ""}\n`), Buffer.from([0x93, 0x41, 0x94])]),
} as const satisfies Readonly<Record<string, () => Buffer>>;
