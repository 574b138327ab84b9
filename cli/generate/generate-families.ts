import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Demo } from "../../data/demo/demo.ts";
import { familyCells } from "../../data/generate/family-cells.ts";
import { generateFamilies, MOST_IN_DISTRICT } from "../../data/generate/families.ts";
import { shareFamilies, type VillageShare } from "../../data/generate/share-families.ts";
import { createTransferCells } from "../../data/generate/transfer-cells.ts";
import { AppError } from "../../platform/errors.ts";
import { type AnyImportFormat, anyFormat } from "../../platform/import/format.ts";
import { systemCodeOf } from "../../platform/system-code.ts";
import { transfers } from "../../subgraphs/disbursement/imports/transfers.ts";
import { families } from "../../subgraphs/social-welfare/imports/families.ts";
import type { Progress } from "../progress.ts";
import { writeListFile } from "./list-file.ts";

export interface GenerateFamilies {
  /** Of the scope `national`. */
  readonly demo: Demo;
  readonly count: number;
  /** Codes of the regions that the families live in; `ID` is the nation. */
  readonly within: readonly string[];
  /** Folder of the files; made where it is missing. */
  readonly out: string;
  readonly hasTransfers: boolean;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

export interface GeneratedFile {
  readonly file: string;
  readonly rows: number;
}

/**
 * Writes a list of SYNTHETIC families, and one of what they are paid, each while it is made: memory does not grow with their
 * number. The same options give the same files.
 *
 * @throws AppError FILE_UNWRITABLE, FAMILIES_TOO_MANY, REGION_CODE_MALFORMED; the reason of the signal
 */
export const generateFamilyFiles = async (options: GenerateFamilies): Promise<readonly GeneratedFile[]> => {
  const { demo, count, within, out, hasTransfers, progress, signal } = options;
  for (const value of within)
    if (!demo.context.tree.indexOf.has(value)) throw new AppError("REGION_CODE_MALFORMED", { value });
  const villages = shareFamilies(demo, count, within);
  refuseTooMany(villages);
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new AppError("FILE_UNWRITABLE", { file: out, reason: systemCodeOf(error) ?? "" }, error);
  });
  const lists = [
    { format: anyFormat(families), cellsOf: familyCells },
    ...(hasTransfers ? [{ format: anyFormat(transfers), cellsOf: createTransferCells(demo) }] : []),
  ];
  const fileOf = ({ id }: AnyImportFormat): string => join(out, `${id}-SYNTHETIC.csv`);
  // Lists of an earlier time would be of other families.
  for (const format of [anyFormat(families), anyFormat(transfers)]) await rm(fileOf(format), { force: true });
  const written: GeneratedFile[] = [];
  for (const { format, cellsOf } of lists) {
    const task = progress.task(format.id);
    const file = fileOf(format);
    const onProgress = (done: number): void => task.update(done, count);
    const rows = await writeListFile({
      file,
      format,
      families: generateFamilies(villages),
      cellsOf,
      onProgress,
      signal,
    });
    task.finish(`${rows} rows`);
    written.push({ file, rows });
  }
  return written;
};

/** There are only so many numbers that no card can have. */
const refuseTooMany = (villages: readonly VillageShare[]): void => {
  const byDistrict = new Map<string, number>();
  for (const { code, families: count } of villages) {
    const district = code.slice(0, "33.07.01".length);
    byDistrict.set(district, (byDistrict.get(district) ?? 0) + count);
  }
  for (const [region, count] of byDistrict)
    if (count > MOST_IN_DISTRICT) throw new AppError("FAMILIES_TOO_MANY", { region, limit: MOST_IN_DISTRICT });
};
