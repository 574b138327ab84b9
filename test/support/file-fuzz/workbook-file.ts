import type { Random } from "../operation-generator/random.ts";
import { type PartToZip, workbookParts, zipOf } from "../zip-of.ts";
import { FUZZ_HEADINGS, fuzzCells } from "./columns.ts";
import { mutateBytes, nastyText } from "./nasty.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Ways in which a cell stands in a sheet: texts of three kinds, numbers, days, formulas, and what no program writes. */
const CELLS: readonly ((text: string, random: Random) => string)[] = [
  (text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  (text) => `<c t="str"><f>1+1</f><v>${escaped(text)}</v></c>`,
  (text) => `<c t="inlineStr"><is><r><t>${escaped(text)}</t></r><r><t>x</t></r></is></c>`,
  (_, random) => `<c t="s"><v>${random.int(5) - 1}</v></c>`,
  (_, random) =>
    `<c s="${random.int(4)}"><v>${random.pick(["45657", "3.20101E+15", "1e999", "-1", "0.5", "x", ""])}</v></c>`,
  (_, random) =>
    `<c t="${random.pick(["b", "e", "d", "n", "?"])}"><v>${random.pick(["1", "TRUE", "#N/A", "2024-01-01"])}</v></c>`,
  (_, random) => `<c r="${random.pick(["XFD1048576", "A1", "AAAAAA9", "1", "", "A0", "a1"])}"><v>1</v></c>`,
  (text) => `<c><v>${text}</v></c>`,
  () => "<c/>",
];

/** Marks of markup that are put anywhere into a part. */
const MARKUP: readonly string[] = [
  ['<!DOCTYPE x [<!ENTITY a "b">]>', "&a;", "<![CDATA[x]]>", "<!--", "<x>", "</row>", "</sheetData>", "<row>", "&#0;"],
  [
    "&#x110000;",
    "&#xD800;",
    '<row r="1e9">',
    '<row r="-1"><c><v>1</v></c></row>',
    "<?xml version='1.1'?>",
    '"',
    ">",
    "<",
  ],
  ['<dimension ref="A1:XFD1048576"/>', '<dimension ref="A-1:B"/>', '<cols><col min="-1" max="2147483647"/></cols>'],
  ['<row r="7"><c r="XFD7"><v>1</v></c></row>', '<c r="&#88;FD"/>', '<c r="ZZZZ1"/>'],
  ['<mergeCells><mergeCell ref="A1:B9999999"/></mergeCells>', '<mergeCell ref="A2:A3"/>', "\0", "\uFEFF", "é"],
  ['<sheet name="x" sheetId="2" r:id="rId1" state="hidden"/>', 'state="veryHidden"', 'Target="../../../etc/passwd"'],
].flat();

const STRINGS = "<sst><si><t>Aktif</t></si><si><r><t>1.</t></r><r><t>234</t></r></si><si/></sst>";
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';

const partsOf = (random: Random): PartToZip[] => {
  const rows = [[...FUZZ_HEADINGS], ...fuzzCells(1 + random.int(20))].map((cells, row) => {
    const xml = cells.map((text) =>
      row > 0 && random.chance(0.04)
        ? random.pick(CELLS)(random.chance(0.5) ? nastyText(random) : text, random)
        : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    );
    return `<row r="${random.chance(0.01) ? random.int(100) : row + 1}">${xml.join("")}</row>`;
  });
  const parts = workbookParts(
    rows.join(""),
    random.chance(0.1) ? '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>' : "",
  );
  const relations = String(parts[3]?.content);
  const more = ["sharedStrings", "styles"].map(
    (type) =>
      `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`,
  );
  return [
    ...parts.with(3, { name: "xl/_rels/workbook.xml.rels", content: relations.replace("</", `${more.join("")}</`) }),
    { name: "xl/sharedStrings.xml", content: STRINGS },
    { name: "xl/styles.xml", content: STYLES },
  ];
};

const mutatePart = (parts: PartToZip[], random: Random): PartToZip[] => {
  const index = random.int(parts.length);
  const part = parts[index];
  if (part === undefined) return parts;
  const bytes = Buffer.from(part.content);
  const at = random.int(bytes.length + 1);
  const content = random.chance(0.4)
    ? Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(MARKUP)), bytes.subarray(at)])
    : mutateBytes(bytes, random);
  return parts.with(index, { ...part, content });
};

/** What a workbook may have beside its cells, bombs among it. */
const MORE_PARTS: readonly ((random: Random) => PartToZip)[] = [
  () => ({ name: "xl/vbaProject.bin", content: "x" }),
  () => ({ name: "xl/externalLinks/externalLink1.xml", content: "<x/>" }),
  () => ({ name: "xl/media/image1.png", content: "x" }),
  () => ({ name: "xl/worksheets/sheet1.xml", content: "<worksheet/>" }),
  (random) => ({ name: "xl/zeros.bin", content: Buffer.alloc(5_000_000, random.int(2)) }),
  (random) => ({ name: "xl/lie.bin", content: "x", unpackedBytes: random.int(2 ** 31) }),
];

/** A workbook with mutations in its cells, in the markup of its parts, in its parts and in its bytes. */
export const fuzzWorkbook = (random: Random): Buffer => {
  let parts = partsOf(random);
  for (let count = random.int(3); count > 0; count -= 1) parts = mutatePart(parts, random);
  if (random.chance(0.05)) parts = [...parts, random.pick(MORE_PARTS)(random)];
  if (random.chance(0.03)) parts = parts.filter(() => random.chance(0.8));
  if (random.chance(0.03)) parts = parts.map((part) => ({ ...part, unpackedBytes: random.int(5_000) }));
  let bytes = zipOf(parts);
  for (let count = random.chance(0.4) ? 1 + random.int(3) : 0; count > 0 && bytes.length > 0; count -= 1) {
    bytes = mutateBytes(bytes, random);
  }
  return bytes;
};
