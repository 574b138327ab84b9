import type { StreamedColumn } from "../../platform/xlsx/sheet-xml.ts";

/** Columns of texts, from their headings to their widths. */
export const textColumns = (widths: Readonly<Record<string, number>>): readonly StreamedColumn[] =>
  Object.entries(widths).map(([heading, width]) => ({ heading, width, format: "TEXT" }));
