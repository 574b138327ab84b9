import { AppError } from "../../../errors.ts";
import { readTags } from "./read-tags.ts";
import { unpack } from "./unpack.ts";
import type { ZipPart } from "./zip-parts.ts";

/** The parts of a workbook that its rows come from. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904, as old programs on Macintosh did. */
  readonly is1904: boolean;
  readonly sharedStrings: ZipPart | undefined;
  readonly styles: ZipPart | undefined;
}

/** A visible sheet with cells. */
export interface Sheet {
  readonly name: string;
  readonly part: ZipPart;
}

/**
 * Reads which sheets a workbook shows.
 *
 * @throws AppError FILE_UNREADABLE, FILE_HAS_MACROS
 */
export const readWorkbook = (parts: ReadonlyMap<string, ZipPart>, file: string): Workbook => {
  const textOf = (name: string): string => {
    const part = parts.get(name);
    if (part === undefined) throw new AppError("FILE_UNREADABLE", { file, place: name });
    return unpack(part, file).toString("utf8");
  };
  if (/macroEnabled|vbaProject/i.test(textOf("[Content_Types].xml"))) {
    throw new AppError("FILE_HAS_MACROS", { file, place: "[Content_Types].xml" });
  }
  const path = relationsOf(textOf("_rels/.rels"), "").find(isOf("officeDocument"))?.target ?? "xl/workbook.xml";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = textOf(path);
  const relations = relationsOf(textOf(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  const partOf = (type: string): ZipPart | undefined => parts.get(relations.find(isOf(type))?.target ?? "");
  const sheets = readTags(xml, "sheet").flatMap((sheet): Sheet[] => {
    const relation = relations.filter(isOf("worksheet")).find(({ id }) => id === sheet.get("id"));
    const part = parts.get(relation?.target ?? "");
    const isHidden = (sheet.get("state") ?? "visible") !== "visible";
    return part === undefined || isHidden ? [] : [{ name: sheet.get("name") ?? "", part }];
  });
  return {
    sheets,
    is1904: readTags(xml, "workbookPr").some((properties) => ["1", "true"].includes(properties.get("date1904") ?? "")),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
};

interface Relation {
  readonly id: string;
  readonly type: string;
  /** Name of a part. */
  readonly target: string;
}

const isOf =
  (type: string) =>
  (relation: Relation): boolean =>
    relation.type.endsWith(`/${type}`);

const relationsOf = (xml: string, folder: string): Relation[] =>
  readTags(xml, "Relationship").map((relation) => ({
    id: relation.get("Id") ?? "",
    type: relation.get("Type") ?? "",
    target: resolved(folder, relation.get("Target") ?? ""),
  }));

const resolved = (folder: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
};
