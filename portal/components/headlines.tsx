import type { Language } from "../../presentation/language.ts";
import { dateName } from "../../presentation/dates.ts";
import { exactFigure, number, shortFigure } from "../../presentation/numbers.ts";
import { periodName } from "../../presentation/periods.ts";
import type { FigureUnit, Headline, ReportDocument } from "../../presentation/report-document.ts";
import { FigureText, SyntheticMark } from "./figure.tsx";
import { useLanguage, useTexts } from "../language/context.tsx";
import "./headlines.css";
import { SourceMarks } from "./source-marks.tsx";
import { COMPONENT_TEXTS } from "./texts.ts";

interface HeadlinesProps {
  readonly report: ReportDocument;
  /** Address of the report, where it is not the page itself. */
  readonly page?: string;
}

/** The figures at the top of a report: in few digits, to the last one, what has changed, and of when they are. */
export const Headlines = ({ report, page = "" }: HeadlinesProps) => (
  <ul className="headlines">
    {report.headlines.map((headline) => (
      <li key={headline.id} className="card headline">
        <HeadlineCard headline={headline} report={report} page={page} />
      </li>
    ))}
  </ul>
);

interface HeadlineProps extends Required<HeadlinesProps> {
  readonly headline: Headline;
}

const HeadlineCard = ({ headline: { id, label, definition, figure, change }, report, page }: HeadlineProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { value, unit, period, asOf, provenance, sources } = figure;
  const isShortened = value !== null && shortFigure(value, unit, language) !== exactFigure(value, unit, language);
  return (
    <>
      <h3>{text(label)}</h3>
      <p className="headline-value" data-figure={id}>
        <FigureText figure={figure} isShort />
        {isShortened && (
          <span className="headline-exact">
            <FigureText figure={figure} />
          </span>
        )}
      </p>
      {change !== null && <ChangeLine change={change} unit={unit} />}
      <p className="small">{text(definition)}</p>
      <p className="small headline-source">
        {[
          period === report.period ? "" : `${text(COMPONENT_TEXTS.of)} ${periodName(period, language)}`,
          asOf === null ? "" : `${text(COMPONENT_TEXTS.asOf)} ${dateName(asOf, language)}`,
        ]
          .filter((part) => part !== "")
          .join("; ")}{" "}
        <SourceMarks ids={sources} sources={report.sources} page={page} />{" "}
        {provenance === "SYNTHETIC" && <SyntheticMark />}
      </p>
    </>
  );
};

interface ChangeLineProps {
  readonly change: NonNullable<Headline["change"]>;
  readonly unit: Headline["figure"]["unit"];
}

/** More is not better for most of these figures, so a change has a direction and no colour. */
const ChangeLine = ({ change: { since, absolute, percent }, unit }: ChangeLineProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  if (absolute === null) return null;
  const way = absolute === 0 ? "same" : absolute > 0 ? "up" : "down";
  const signs = { up: "▲", down: "▼", same: "=" };
  return (
    <p className="headline-change">
      <span aria-hidden="true">{signs[way]}</span> {text(COMPONENT_TEXTS[way])}
      {absolute !== 0 && ` ${differenceOf(Math.abs(absolute), unit, language, text(COMPONENT_TEXTS.points))}`}
      {percent !== null && absolute !== 0 && unit !== "PERCENT" && ` (${number(Math.abs(percent), language, 1)} %)`}{" "}
      {text(COMPONENT_TEXTS.since)} {periodName(since, language)}
    </p>
  );
};

/** Two shares differ by points: 2 % are not 1 % less than 3 %. */
const differenceOf = (size: number, unit: FigureUnit, language: Language, points: string): string =>
  unit === "PERCENT" ? `${number(size, language, 2)} ${points}` : shortFigure(size, unit, language);
