import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip as it is to be written; with `unpackedBytes` it lies about its size. */
export interface PartToZip {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly unpackedBytes?: number;
}

/** A zip with these parts; tests need such that no program writes. */
export const zipOf = (parts: readonly PartToZip[]): Buffer => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, unpackedBytes } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(unpackedBytes ?? bytes.length, 8);
    sizes.writeUInt16LE(Buffer.byteLength(name), 12);
    const local = Buffer.concat([
      Buffer.from("504b0304140000000800", "hex"),
      Buffer.alloc(4),
      sizes,
      Buffer.from(name),
    ]);
    const entry = Buffer.concat([
      Buffer.from("504b01021400140000000800", "hex"),
      Buffer.alloc(4),
      sizes,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    entry.writeUInt32LE(at, 42);
    locals.push(local, packed);
    entries.push(entry);
    at += local.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a small workbook with one sheet, whose content is given as XML inside of `sheetData` and behind it. */
export const workbookParts = (rows: string, behind = ""): PartToZip[] => [
  {
    name: "[Content_Types].xml",
    content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  },
  {
    name: "_rels/.rels",
    content: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: "xl/workbook.xml",
    content: `<workbook xmlns:r="${DOCUMENT}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  {
    name: "xl/worksheets/sheet1.xml",
    content: `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  },
];

/** One row of a sheet, its cells as texts. */
export const sheetRow = (number: number, texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
