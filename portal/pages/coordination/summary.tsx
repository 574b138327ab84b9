import { Link } from "react-router";
import { dateName } from "../../../presentation/dates.ts";
import { FigureText, SyntheticMark } from "../../components/figure.tsx";
import { reportAddress } from "../../components/report-address.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { creditedShare, figureOf } from "./progress-table.tsx";
import { countsOf, StatusBar } from "./status-bar.tsx";
import { COORDINATION_TEXTS, STATUS_NAMES } from "./texts.ts";
import type { Progress } from "./use-progress.ts";

interface SummaryProps {
  readonly area: Progress;
  readonly year: number;
}

/** How far the actions of an area are, beside what it has reached. */
export const Summary = ({ area, year }: SummaryProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { coordination, graduation, disbursement } = area;
  const counts = countsOf(coordination);
  const figures = [
    { id: "OVERDUE", label: STATUS_NAMES.OVERDUE, value: counts?.OVERDUE ?? null, summary: coordination },
    { id: "AGREED", label: STATUS_NAMES.AGREED, value: counts?.AGREED ?? null, summary: coordination },
    { id: "DONE", label: STATUS_NAMES.DONE, value: counts?.DONE ?? null, summary: coordination },
    { id: "ALL", label: COORDINATION_TEXTS.agreed, value: coordination?.agreed ?? null, summary: coordination },
    { id: "CREDITED", label: COORDINATION_TEXTS.credited, value: creditedShare(area), summary: disbursement },
    { id: "GRADUATION", label: COORDINATION_TEXTS.graduation, value: graduation?.rate ?? null, summary: graduation },
  ] as const;
  return (
    <section aria-label={text(COORDINATION_TEXTS.counts)}>
      <ul className="coordination-figures">
        {figures.map(({ id, label, value, summary }) => (
          <li key={id} className="card">
            <span className="small">{text(label)}</span>
            <span className="coordination-figure" data-figure={id}>
              <FigureText figure={figureOf(value, summary === coordination ? "ACTIONS" : "PERCENT", summary)} />
            </span>
            {value !== null && summary?.provenance === "SYNTHETIC" && <SyntheticMark />}
          </li>
        ))}
      </ul>
      {counts !== null && <StatusBar counts={counts} />}
      <p className="small">
        {coordination !== null && coordination.asOf !== null && (
          <>
            {text(COORDINATION_TEXTS.asOf)} {dateName(coordination.asOf, language)} ·{" "}
          </>
        )}
        <Link to={reportAddress({ code: area.code, period: `${year}` })}>{text(COORDINATION_TEXTS.report)}</Link>
      </p>
    </section>
  );
};
