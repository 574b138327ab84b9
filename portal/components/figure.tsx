import type { Language } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import { exactFigure, shortFigure } from "../../presentation/numbers.ts";
import type { Figure, FigureUnit, MissingReason } from "../../presentation/report-document.ts";
import { useLanguage, useTexts } from "../language/context.tsx";
import "./figure.css";
import { COMPONENT_TEXTS } from "./texts.ts";

interface FigureTextProps {
  /** What is known of the figure; a missing one says why. */
  readonly figure: Pick<Figure, "value" | "unit" | "missing">;
  /** To the last digit, unless few digits are enough (`Rp 3,2 triliun`). */
  readonly isShort?: boolean;
}

/** A figure as readers see it, or the mark of why there is none. */
export const FigureText = ({ figure: { value, unit, missing }, isShort = false }: FigureTextProps) => {
  const { language } = useLanguage();
  if (value === null) return <MissingMark reason={missing ?? "NOT_AVAILABLE"} />;
  return <span className="figure-text">{written(value, unit, language, isShort)}</span>;
};

const written = (value: number, unit: FigureUnit, language: Language, isShort: boolean): string =>
  (isShort ? shortFigure : exactFigure)(value, unit, language);

/** Stands where a figure is missing: a sign for the eye, a name for who listens, the reason for who points at it. */
export const MissingMark = ({ reason }: { readonly reason: MissingReason }) => {
  const text = useTexts();
  const { mark, name, why } = MISSING[reason];
  return (
    <span className="missing" title={`${text(name)}: ${text(why)}`}>
      <span aria-hidden="true">{mark}</span>
      <span className="unseen">{text(name)}</span>
    </span>
  );
};

/** Explains the marks of missing figures that a page shows; nothing when it shows none. */
export const MissingLegend = ({ reasons }: { readonly reasons: ReadonlySet<MissingReason> }) => {
  const text = useTexts();
  if (reasons.size === 0) return null;
  return (
    <dl className="legend" aria-label={text(COMPONENT_TEXTS.legend)}>
      {[...reasons].map((reason) => (
        <div key={reason}>
          <dt>{MISSING[reason].mark}</dt>
          <dd>
            {text(MISSING[reason].name)}: {text(MISSING[reason].why)}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Marks a figure, a table or a page as invented. */
export const SyntheticMark = () => {
  const text = useTexts();
  return (
    <span className="synthetic-mark" title={text(COMPONENT_TEXTS.syntheticWhy)}>
      {text(COMPONENT_TEXTS.synthetic)}
    </span>
  );
};
