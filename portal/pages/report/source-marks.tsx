import type { ReportSource } from "../../../presentation/report-document.ts";
import { REPORT_TEXTS } from "./texts.ts";
import { useTexts } from "../../language/context.tsx";

interface SourceMarksProps {
  readonly ids: readonly string[];
  /** All that the report has, in the order of their numbers. */
  readonly sources: readonly ReportSource[];
}

/** Numbers of sources in the table at the end of the report. */
export const SourceMarks = ({ ids, sources }: SourceMarksProps) => {
  const text = useTexts();
  const named = sources.map((source, place) => ({ ...source, number: place + 1 })).filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  return (
    <span className="source-marks">
      {named.map(({ id, number, title, publisher }) => (
        <a
          key={id}
          href={`#source-${number}`}
          title={`${publisher}: ${title}`}
          aria-label={`${text(REPORT_TEXTS.source)} ${number}`}
        >
          [{number}]
        </a>
      ))}
    </span>
  );
};
