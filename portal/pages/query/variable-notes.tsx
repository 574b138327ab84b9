import { useTexts } from "../../language/context.tsx";
import type { ReadyQuery } from "./read-ready-query.ts";
import { QUERY_TEXTS } from "./texts.ts";

/** What the variables of the open query mean, and how they are changed. */
export const VariableNotes = ({ variables }: Pick<ReadyQuery, "variables">) => {
  const text = useTexts();
  return (
    <details className="variable-notes" open>
      <summary>{text(QUERY_TEXTS.variables)}</summary>
      <dl>
        {variables.map(({ name, meaning }) => (
          <div key={name}>
            <dt>
              <code>${name}</code>
            </dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{text(QUERY_TEXTS.changeVariables)}</p>
    </details>
  );
};
