import { useCallback } from "react";
import { useNavigate } from "react-router";
import type { RegionLink, ReportDocument, ReportSection, ReportTable } from "../../../presentation/report-document.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { useTexts } from "../../language/context.tsx";
import { ReportTableView } from "./report-table.tsx";
import { SourceMarks } from "../../components/source-marks.tsx";
import { REPORT_TEXTS } from "./texts.ts";

interface SectionProps {
  readonly section: ReportSection;
  readonly report: ReportDocument;
  readonly linkOf: (region: RegionLink) => string;
}

/** Tables of so few columns stand beside each other; of so many, they need paper that lies on its side. */
const FEW_COLUMNS = 3;
const MANY_COLUMNS = 10;

const widthOf = ({ columns: { length } }: ReportTable): string | undefined => {
  if (length > MANY_COLUMNS) return "wide widest";
  return length > FEW_COLUMNS ? "wide" : undefined;
};

/** A section of the report: what its figures say, its charts, its tables, and what they leave out. */
export const Section = ({ section, report, linkOf }: SectionProps) => {
  const text = useTexts();
  const navigate = useNavigate();
  const open = useCallback((region: RegionLink) => void navigate(linkOf(region)), [navigate, linkOf]);
  const sources = [...new Set(section.tables.flatMap(({ columns }) => columns.flatMap((column) => column.sources)))];
  return (
    <section className="report-section" aria-labelledby={section.id}>
      <h2 id={section.id}>{text(section.title)}</h2>
      <p>{text(section.lead)}</p>
      <div className="charts">
        {section.charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} linkOf={linkOf} onRegion={open} />
        ))}
      </div>
      <div className="tables">
        {section.tables.map((table) => (
          <div key={table.id} className={widthOf(table)}>
            <ReportTableView table={table} linkOf={linkOf} />
          </div>
        ))}
      </div>
      {section.notes.map((note) => (
        <p key={note.en} className="small">
          {text(note)}
        </p>
      ))}
      {sources.length > 0 && (
        <p className="small">
          {text(REPORT_TEXTS.sources)}: <SourceMarks ids={sources} sources={report.sources} />
        </p>
      )}
    </section>
  );
};
