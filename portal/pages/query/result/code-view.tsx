import { useState } from "react";
import { shapeOfData } from "../../../../presentation/answer-shape.ts";
import { listsOf, mainList } from "../../../../presentation/result-lists.ts";
import { SNIPPETS } from "../../../../presentation/snippets/snippets.ts";
import { useTexts } from "../../../language/context.tsx";
import { CopyButton } from "../copy-button.tsx";
import type { Run } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";

interface CodeViewProps {
  readonly query: string;
  /** JSON as it stands in the editor. */
  readonly variables: string;
  /** Tells where the rows are. */
  readonly run: Run | undefined;
}

/** The query on the screen as programs ask it. */
export const CodeView = ({ query, variables, run }: CodeViewProps) => {
  const text = useTexts();
  const [chosen, setChosen] = useState<string>(SNIPPETS[0]?.id ?? "");
  const kind = SNIPPETS.find(({ id }) => id === chosen);
  if (kind === undefined) return null;
  const snippet = kind.write({
    endpoint: new URL("/graphql", location.href).href,
    query,
    variables: readVariables(variables),
    operationName: run?.query === query ? run.operationName : null,
    rows: run?.query === query ? rowsOf(run.data) : [],
  });
  return (
    <>
      <div className="result-tools">
        <label>
          {text(QUERY_TEXTS.language)}{" "}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {SNIPPETS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <CopyButton text={snippet} label={text(QUERY_TEXTS.copy)} />
      </div>
      <p className="small">
        {text(kind.needs)}. {text(QUERY_TEXTS.tokenHint)}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className="code" tabIndex={0}>
        {snippet}
      </pre>
    </>
  );
};

/** What is not JSON yet is left out, as it would not be sent either. */
const readVariables = (variables: string): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(variables === "" ? "{}" : variables);
    return typeof read === "object" && read !== null ? (read as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

const rowsOf = (data: unknown): readonly string[] => {
  const { path, inside } = mainList(listsOf(data, shapeOfData(data)));
  return inside === null ? path : [];
};
