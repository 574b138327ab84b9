import { useMemo, useState } from "react";
import { number } from "../../../../presentation/numbers.ts";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { QUERY_TEXTS } from "../texts.ts";
import { isFigureColumn } from "../../../../presentation/result-text.ts";
import { nameColumn } from "./name-column.ts";
import { ListChoice } from "./list-choice.tsx";
import { type ChartChoice, MOST_DRAWN, tableChart } from "./table-chart.ts";
import type { ResultTable } from "./use-result-table.ts";

const toReport = (): string => "";
const nothing = (): void => {};

/** A chart of the columns that the reader chooses; at first of the first figure that is no rank. */
export const ChartOf = ({ table }: { readonly table: ResultTable }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { columns, rows } = table;
  const headings = useMemo(() => columns.map(({ heading }) => heading), [columns]);
  const figures = useMemo(
    () => columns.flatMap((_, place) => (isFigureColumn(rows, place) ? [place] : [])),
    [columns, rows],
  );
  const [shape, setShape] = useState<ChartChoice["shape"]>("BARS");
  const [label, setLabel] = useState(() => nameColumn(headings, new Set(figures)));
  const [shown, setShown] = useState<readonly number[]>(() =>
    figures.filter((place) => headings[place] !== "rank").slice(0, 1),
  );
  const chart = useMemo(
    () => tableChart({ headings, rows }, { shape, label, figures: shown }),
    [headings, rows, shape, label, shown],
  );
  const toggle = (place: number): void =>
    setShown(shown.includes(place) ? shown.filter((each) => each !== place) : [...shown, place]);
  return (
    <>
      <div className="result-tools no-print">
        <ListChoice lists={table.lists} chosen={table.list.id} onChoose={table.choose} />
        <label>
          {text(QUERY_TEXTS.shape)}{" "}
          <select value={shape} onChange={({ target }) => setShape(target.value === "LINES" ? "LINES" : "BARS")}>
            <option value="BARS">{text(QUERY_TEXTS.bars)}</option>
            <option value="LINES">{text(QUERY_TEXTS.lines)}</option>
          </select>
        </label>
        <label>
          {text(QUERY_TEXTS.label)}{" "}
          <select value={label} onChange={({ target }) => setLabel(Number(target.value))}>
            {label < 0 && <option value={label}>–</option>}
            {headings.map((heading, place) => (
              <option key={heading} value={place}>
                {heading}
              </option>
            ))}
          </select>
        </label>
        {figures.length > 0 && (
          <fieldset>
            <legend>{text(QUERY_TEXTS.figures)}</legend>
            {figures.map((place) => (
              <label key={headings[place]}>
                <input type="checkbox" checked={shown.includes(place)} onChange={() => toggle(place)} />{" "}
                {headings[place]}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {figures.length === 0 && <p className="small">{text(QUERY_TEXTS.noFigures)}</p>}
      {figures.length > 0 && shown.length === 0 && <p className="small">{text(QUERY_TEXTS.chooseFigure)}</p>}
      {rows.length > MOST_DRAWN && (
        <p className="small">
          {MOST_DRAWN} {text(QUERY_TEXTS.firstRows)} {number(rows.length, language)}.
        </p>
      )}
      {shown.length > 0 && <ChartFigure chart={chart} linkOf={toReport} onRegion={nothing} />}
    </>
  );
};
