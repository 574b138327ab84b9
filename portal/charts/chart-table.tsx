import { Link } from "react-router";
import type { RegionLink, ReportChart } from "../../presentation/report-document.ts";
import { FigureText } from "../components/figure.tsx";
import { useLanguage, useTexts } from "../language/context.tsx";
import { chartRows } from "./chart-rows.ts";
import { CHART_TEXTS } from "./texts.ts";

interface ChartTableProps {
  readonly chart: ReportChart;
  /** Address of what there is about a region. */
  readonly linkOf: (region: RegionLink) => string;
}

/** The figures of a chart as a table, to the last digit. */
export const ChartTable = ({ chart, linkOf }: ChartTableProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { heads, rows } = chartRows(chart, language);
  return (
    <table aria-label={text(chart.title)}>
      <thead>
        <tr>
          <th scope="col">{text(CHART_TEXTS.name)}</th>
          {(heads.length === 0 ? [text(CHART_TEXTS.figure)] : heads).map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, region, values }) => (
          <tr key={region?.code ?? name}>
            <th scope="row">{region === null ? name : <Link to={linkOf(region)}>{name}</Link>}</th>
            {values.map((value, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns have a place and nothing else
              <td key={place} className="number">
                <FigureText figure={{ value, unit: chart.unit, missing: null }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
