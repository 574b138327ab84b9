import { GraphiQL } from "graphiql";
import { useState } from "react";
import { defaultVariables } from "./default-variables.ts";
import type { OpenedQuery } from "./opened-query.ts";
import { ResultPane } from "./result/result-pane.tsx";
import { createRuns } from "./run.ts";
import "graphiql/style.css";
import "./editor.css";
// oxlint-disable-next-line import/no-unassigned-import -- tells the editor where its workers are
import "graphiql/setup-workers/vite";

interface EditorProps {
  /** Null leaves what was open last. */
  readonly opened: OpenedQuery | null;
  /** What a reader sees who has never been here. */
  readonly first: string;
  /** Told of every change of the query and its variables, as texts. */
  readonly onChange: (query: string, variables: string) => void;
}

/** GraphiQL, with the forms of the result beside it. */
export const Editor = ({ opened, first, onChange }: EditorProps) => {
  const [runs] = useState(createRuns);
  return (
    <GraphiQL
      fetcher={runs.ask}
      defaultEditorToolsVisibility="variables"
      forcedTheme="system"
      {...(opened === null
        ? { defaultTabs: [{ query: first, variables: defaultVariables(first) }] }
        : { initialQuery: opened.text, initialVariables: opened.variables ?? defaultVariables(opened.text) })}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <GraphiQL.Footer>
        <ResultPane runs={runs} onChange={onChange} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
};
