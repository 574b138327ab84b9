import { number } from "../../../../presentation/numbers.ts";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import type { Explanation } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";

/** How the gateway came to the answer: each call of a subgraph where it lies in time, with what it brought, and the plan. */
export const PlanView = ({ explanation }: { readonly explanation: Explanation | null }) => {
  const text = useTexts();
  const { language } = useLanguage();
  if (explanation === null) return <p className="small">{text(QUERY_TEXTS.noPlan)}</p>;
  const { calls, totalMs, cost, plan } = explanation;
  const milliseconds = (value: number): string => `${number(value, language, 1)} ms`;
  const share = (value: number): string => `${Math.min(100, (100 * value) / Math.max(totalMs, 0.001))}%`;
  return (
    <>
      <dl className="plan-sums">
        <dt>{text(QUERY_TEXTS.totalTime)}</dt>
        <dd>{milliseconds(totalMs)}</dd>
        {cost !== null && (
          <>
            <dt>{text(QUERY_TEXTS.cost)}</dt>
            <dd>{number(cost, language)}</dd>
          </>
        )}
      </dl>
      <div className="scroll">
        <table className="plan-calls">
          <caption>{text(QUERY_TEXTS.calls)}</caption>
          <thead>
            <tr>
              <th scope="col">{text(QUERY_TEXTS.subgraph)}</th>
              <th scope="col">{text(QUERY_TEXTS.path)}</th>
              <th scope="col">{text(QUERY_TEXTS.time)}</th>
              <th scope="col" className="number">
                {text(QUERY_TEXTS.entities)}
              </th>
              <th scope="col" className="number">
                {text(QUERY_TEXTS.rows)}
              </th>
              <th scope="col" className="number">
                {text(QUERY_TEXTS.bytes)}
              </th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ subgraph, path, startMs, durationMs, entities, rows, bytes }) => (
              <tr key={`${subgraph} ${path} ${startMs}`}>
                <th scope="row">{subgraph}</th>
                <td>{path === "" ? text(QUERY_TEXTS.root) : path}</td>
                <td className="plan-time">
                  <span className="plan-bar" style={{ marginLeft: share(startMs), width: share(durationMs) }} />
                  {milliseconds(durationMs)}
                </td>
                <td className="number">{number(entities, language)}</td>
                <td className="number">{number(rows, language)}</td>
                <td className="number">{number(bytes / 1024, language, 1)} KB</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {plan !== null && (
        <>
          <h3>{text(QUERY_TEXTS.planText)}</h3>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <pre className="code" tabIndex={0}>
            {plan}
          </pre>
        </>
      )}
    </>
  );
};
