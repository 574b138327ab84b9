import { useMemo, useState } from "react";
import { number } from "../../../../presentation/numbers.ts";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import type { Run } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";
import { isFigureColumn, nameColumn } from "./figure-columns.ts";
import { ListChoice } from "./list-choice.tsx";
import { type ChartChoice, MOST_DRAWN, tableChart } from "./table-chart.ts";
import { useResultTable } from "./use-result-table.ts";

const toReport = (): string => "";
const nothing = (): void => {};

/** The result as a chart, of the columns that the reader chooses. */
export const ChartView = ({ run }: { readonly run: Run }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const table = useResultTable(run);
  const [shape, setShape] = useState<ChartChoice["shape"]>("BARS");
  const [chosenLabel, setLabel] = useState<string | null>(null);
  const [chosenFigures, setFigures] = useState<readonly string[] | null>(null);
  const headings = useMemo(() => table?.columns.map(({ heading }) => heading) ?? [], [table]);
  const figures = useMemo(
    () => headings.flatMap((_, place) => (isFigureColumn(table?.rows ?? [], place) ? [place] : [])),
    [headings, table],
  );
  const given = headings.indexOf(chosenLabel ?? "");
  const label = given >= 0 ? given : nameColumn(headings, new Set(figures));
  const kept = chosenFigures?.flatMap((heading) => (headings.includes(heading) ? [headings.indexOf(heading)] : []));
  const shown = kept ?? figures.filter((place) => headings[place] !== "rank").slice(0, 1);
  const key = shown.join();
  const chart = useMemo(
    () =>
      tableChart(
        { headings, rows: table?.rows ?? [] },
        { shape, label, figures: key === "" ? [] : key.split(",").map(Number) },
      ),
    [headings, table, shape, label, key],
  );
  if (table === undefined) return null;
  const toggle = (place: number): void => {
    const next = shown.includes(place) ? shown.filter((each) => each !== place) : [...shown, place];
    setFigures(next.map((each) => headings[each] ?? ""));
  };
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
          <select value={headings[label] ?? ""} onChange={({ target }) => setLabel(target.value)}>
            {headings.map((heading) => (
              <option key={heading}>{heading}</option>
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
      {table.rows.length > MOST_DRAWN && (
        <p className="small">
          {MOST_DRAWN} {text(QUERY_TEXTS.firstRows)} {number(table.rows.length, language)}.
        </p>
      )}
      {shown.length > 0 && <ChartFigure chart={chart} linkOf={toReport} onRegion={nothing} />}
    </>
  );
};
