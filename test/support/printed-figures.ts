import type { Language } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import { decimalsOf, exactFigure, number } from "../../presentation/numbers.ts";
import type { ReportDocument } from "../../presentation/report-document.ts";

/** How a PDF says each figure of a report and each mark of a missing one, to the last digit and in the order of the report. */
export const printedFigures = ({ headlines, sections }: ReportDocument, language: Language): readonly string[] => [
  ...headlines.flatMap(({ figure: { value, unit } }) => (value === null ? [] : [exactFigure(value, unit, language)])),
  ...sections.flatMap(({ tables }) =>
    tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map(({ value, missing, texts }, place) => {
          if (missing !== null) return MISSING[missing].mark;
          const unit = columns[place]?.unit ?? "TEXT";
          if (typeof value === "number" && unit !== "TEXT") return number(value, language, decimalsOf(unit));
          return texts?.[language] ?? String(value ?? "");
        }),
      ),
    ),
  ),
];
