import { lazy, Suspense, useState } from "react";
import type { RegionLink, ReportChart } from "../../presentation/report-document.ts";
import { useTexts } from "../language/context.tsx";
import { Waiting } from "../shell/waiting.tsx";
import { ChartTable } from "./chart-table.tsx";
import "./charts.css";
import { CHART_TEXTS } from "./texts.ts";

/** Loaded with the first chart of a page: the library that draws is larger than the rest of the portal. */
const DrawnChart = lazy(async () => ({ default: (await import("./drawn-chart.tsx")).DrawnChart }));

interface ChartFigureProps {
  readonly chart: ReportChart;
  readonly linkOf: (region: RegionLink) => string;
  /** Told of the region whose bar or tile is clicked. */
  readonly onRegion: (region: RegionLink) => void;
}

/** A chart with its title, what it says, and its figures behind a disclosure. */
export const ChartFigure = ({ chart, linkOf, onRegion }: ChartFigureProps) => {
  const text = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={`chart card chart-${chart.kind.toLowerCase().replace("_", "-")}`}>
      <figcaption>
        <h3>{text(chart.title)}</h3>
      </figcaption>
      <Suspense fallback={<Waiting />}>
        <DrawnChart chart={chart} onRegion={onRegion} />
      </Suspense>
      <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text(CHART_TEXTS.asTable)}</summary>
        {/* Made when it is looked at: hundreds of rows are hidden in a report. */}
        {isOpen && (
          <div className="scroll">
            <ChartTable chart={chart} linkOf={linkOf} />
          </div>
        )}
      </details>
    </figure>
  );
};
