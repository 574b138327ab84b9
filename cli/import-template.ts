import type { AnyImportFormat } from "../platform/import/format.ts";
import { TEMPLATE_KINDS, templateOf } from "../platform/import/template.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Writes an empty file of a format, to be filled in: CSV or XLSX by the ending of its name.
 *
 * @throws AppError FILE_UNWRITABLE
 */
export const writeTemplate = async (format: AnyImportFormat, file: string): Promise<void> => {
  const kind = TEMPLATE_KINDS.find((ending) => file.toLowerCase().endsWith(`.${ending}`)) ?? "csv";
  await writeWhole(file, await templateOf(format, kind));
};
