import { crc32 } from "node:zlib";
import { unpackedChunks } from "./unpack.ts";
import type { ZipPart } from "./zip-parts.ts";

/** What the rows of one sheet are made from. */
export interface SheetParts {
  readonly sheet: ZipPart;
  readonly is1904: boolean;
  /** Unpacked, as they were checked. */
  readonly sharedStrings: Buffer | undefined;
  readonly styles: Buffer | undefined;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * A workbook of one sheet and nothing else, in the order in which a reader can stream it. The library that reads cells gets
 * this instead of the file: no part of it that was not checked, and only as fast as it is asked for.
 *
 * @param next waits until more of the sheet is wanted
 * @param onSheetBytes hears how many bytes of the sheet have been handed over, unpacked
 */
export const slimPackage = (
  { sheet, is1904, sharedStrings, styles }: SheetParts,
  next: () => Promise<void>,
  onSheetBytes: (bytes: number) => void,
): ReadableStream<Uint8Array> => {
  const related = [
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    ...(sharedStrings === undefined ? [] : [relation("rId2", "sharedStrings", "sharedStrings.xml")]),
    ...(styles === undefined ? [] : [relation("rId3", "styles", "styles.xml")]),
  ];
  const before = [
    stored(
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    stored("_rels/.rels", relations([relation("rId1", "officeDocument", "xl/workbook.xml")])),
    stored(
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr date1904="${is1904 ? 1 : 0}"/>` +
        '<sheets><sheet name="sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    stored("xl/_rels/workbook.xml.rels", relations(related)),
    ...(sharedStrings === undefined ? [] : [stored("xl/sharedStrings.xml", sharedStrings)]),
    ...(styles === undefined ? [] : [stored("xl/styles.xml", styles)]),
    header("xl/worksheets/sheet1.xml", sheet.unpackedBytes, sheet.crc),
  ];
  // Stored and not packed: the library takes a million bytes of a part at a time, which packed are ten million.
  const chunks = unpackedChunks(sheet);
  let isBegun = false;
  let handedOver = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!isBegun) {
          isBegun = true;
          controller.enqueue(Buffer.concat(before));
          return;
        }
        await next();
        const { done, value } = await chunks.next();
        if (done === true) {
          controller.close();
          return;
        }
        handedOver += value.length;
        onSheetBytes(handedOver);
        controller.enqueue(value);
      },
      cancel: async () => {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
};

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;

const relations = (list: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${list.join("")}</Relationships>`;

const stored = (name: string, content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([header(name, bytes.length, crc32(bytes)), bytes]);
};

/** What stands before a part that is not packed in a zip. */
const header = (name: string, size: number, crc: number): Buffer => {
  const fields = Buffer.alloc(30);
  fields.writeUInt32LE(0x04034b50, 0);
  fields.writeUInt16LE(20, 4);
  fields.writeUInt32LE(crc, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt32LE(size, 22);
  fields.writeUInt16LE(name.length, 26);
  return Buffer.concat([fields, Buffer.from(name)]);
};
