import { useCallback, useMemo } from "react";
import { useNavigate } from "react-router";
import type { RegionLink, ReportDocument, ReportSection } from "../../../presentation/report-document.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { MissingLegend } from "../../components/figure.tsx";
import { useTexts } from "../../language/context.tsx";
import { reasonsOfSection } from "../../components/missing-reasons.ts";
import { ReportTableView } from "./report-table.tsx";
import { SourceMarks } from "../../components/source-marks.tsx";
import { REPORT_TEXTS } from "./texts.ts";

interface SectionProps {
  readonly section: ReportSection;
  readonly report: ReportDocument;
  readonly linkOf: (region: RegionLink) => string;
}

/** A section of the report: what its figures say, its charts, its tables, and what they leave out. */
export const Section = ({ section, report, linkOf }: SectionProps) => {
  const text = useTexts();
  const navigate = useNavigate();
  const open = useCallback((region: RegionLink) => void navigate(linkOf(region)), [navigate, linkOf]);
  const reasons = useMemo(() => reasonsOfSection(section), [section]);
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
      {section.tables.map((table) => (
        <ReportTableView key={table.id} table={table} linkOf={linkOf} />
      ))}
      <MissingLegend reasons={reasons} />
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
