import { useEffect, useRef } from "react";
import type { RegionLink, ReportChart } from "../../presentation/report-document.ts";
import { useLanguage, useTexts } from "../language/context.tsx";
import "./charts.css";
import { keepDrawn } from "./keep-drawn.ts";

interface DrawnChartProps {
  readonly chart: ReportChart;
  /** Told of the region whose bar or tile is clicked. */
  readonly onRegion: (region: RegionLink) => void;
}

/** A chart, drawn; whoever cannot see it is told its summary. */
export const DrawnChart = ({ chart, onRegion }: DrawnChartProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    return keepDrawn(place.current, { chart, language, onRegion });
  }, [chart, language, onRegion]);
  return (
    <div
      ref={place}
      className="drawn-chart"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is made of elements, and is no file
      role="img"
      aria-label={text(chart.summary)}
    />
  );
};
