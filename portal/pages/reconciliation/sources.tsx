import { dateName } from "../../../presentation/dates.ts";
import { periodName } from "../../../presentation/periods.ts";
import { SourceNote } from "../../components/source-note.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import type { ReconciliationPage, SourceState } from "./answer.ts";
import { ruleName } from "../../../presentation/findings.ts";
import { SOURCE_NAMES, RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

const FRESHNESS = { CURRENT: TEXTS.latest, BEHIND: TEXTS.behindState, UNREACHABLE: TEXTS.unreachable } as const;

interface SourcesProps {
  readonly answer: ReconciliationPage["combinedReconciliation"];
}

/** Of when the data of each source is, and what the rules look for. */
export const Sources = ({ answer: { sources, publications, byFinding } }: SourcesProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const nameOf = (source: string): string => {
    const known = SOURCE_NAMES[source];
    return known === undefined ? source : text(known);
  };
  const dateOf = ({ asOf, hasFigures }: SourceState): string => {
    if (!hasFigures) return text(TEXTS.noFigures);
    return asOf === null ? "" : `${text(TEXTS.asOf)} ${dateName(asOf, language)}`;
  };
  return (
    <>
      <section aria-labelledby="dates">
        <h2 id="dates">{text(TEXTS.dates)}</h2>
        <ul>
          {sources.map((source) => (
            <li key={`${source.source} ${source.period}`}>
              {nameOf(source.source)}, {periodName(source.period, language)}: {dateOf(source)} (
              {text(FRESHNESS[source.freshness])})
            </li>
          ))}
        </ul>
        <p className="small">{text(TEXTS.yearly)}</p>
        <SourceNote sources={publications} />
      </section>
      <details>
        <summary>{text(TEXTS.rules)}</summary>
        <ul>
          {byFinding.map(({ rule }) => (
            <li key={rule.kind}>
              {ruleName(rule, language)}:{" "}
              {rule.thresholdPercent === null
                ? text(TEXTS.presence)
                : `${text(TEXTS.threshold)} ${rule.thresholdPercent} %`}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
