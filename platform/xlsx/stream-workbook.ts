import { sheetXml, type StreamedSheet, stylesXml, textXml } from "./sheet-xml.ts";
import { zipOf, type ZipPart } from "./zip-stream.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook, made while it is read, in memory that does not grow with the rows: the sheets are written one after the other.
 * A text stays a text, whatever it begins with, so no program runs it as a formula. The list of sheets comes last: without
 * it, what was cut off cannot be repaired into a workbook that looks whole either.
 */
export const streamWorkbook = (sheets: readonly StreamedSheet[]): AsyncGenerator<Buffer> => zipOf(partsOf(sheets));

const partsOf = (sheets: readonly StreamedSheet[]): readonly ZipPart[] => {
  const paths = sheets.map((_, place) => `worksheets/sheet${place + 1}.xml`);
  return [
    { name: "[Content_Types].xml", text: [contentTypes(paths)] },
    { name: "_rels/.rels", text: [relations([["officeDocument", "xl/workbook.xml"]])] },
    { name: "xl/styles.xml", text: [stylesXml()] },
    ...sheets.map((sheet, place) => ({ name: `xl/${paths[place]}`, text: sheetXml(sheet) })),
    {
      name: "xl/_rels/workbook.xml.rels",
      text: [relations([...paths.map((path) => ["worksheet", path] as const), ["styles", "styles.xml"]])],
    },
    { name: "xl/workbook.xml", text: [workbook(sheets)] },
  ];
};

const contentTypes = (paths: readonly string[]): string => {
  const override = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${paths.map((path) => override(path, "worksheet")).join("")}</Types>`;
};

/** Named `rId1`, `rId2`, ... in their order. */
const relations = (to: readonly (readonly [kind: string, target: string])[]): string => {
  const each = to.map(
    ([kind, target], place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
};

const workbook = (sheets: readonly StreamedSheet[]): string => {
  const each = sheets.map(
    ({ name }, place) => `<sheet name="${textXml(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${each.join("")}</sheets></workbook>`;
};
