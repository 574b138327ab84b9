import { Link } from "react-router";
import type { ReportSource } from "../../presentation/report-document.ts";
import { COMPONENT_TEXTS } from "./texts.ts";
import { useTexts } from "../language/context.tsx";

interface SourceMarksProps {
  readonly ids: readonly string[];
  /** All that the report has, in the order of their numbers. */
  readonly sources: readonly ReportSource[];
  /** Address of the report that lists them, where it is not the page itself. */
  readonly page?: string;
}

/** Numbers of sources in the table at the end of the report. */
export const SourceMarks = ({ ids, sources, page = "" }: SourceMarksProps) => {
  const text = useTexts();
  const named = sources.map((source, place) => ({ ...source, number: place + 1 })).filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  return (
    <span className="source-marks">
      {named.map(({ id, number, title, publisher }) => (
        <Link
          key={id}
          to={`${page}#source-${number}`}
          title={`${publisher}: ${title}`}
          aria-label={`${text(COMPONENT_TEXTS.source)} ${number}`}
        >
          [{number}]
        </Link>
      ))}
    </span>
  );
};
