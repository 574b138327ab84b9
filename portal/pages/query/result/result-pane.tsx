import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { useTexts } from "../../../language/context.tsx";
import type { Run, Runs } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";
import { ChartView } from "./chart-view.tsx";
import { CodeView } from "./code-view.tsx";
import { PlanView } from "./plan-view.tsx";
import { Problems } from "./problems.tsx";
import { TableView } from "./table-view.tsx";
import { unsentProblems } from "./unsent-problems.ts";
import { ViewTabs } from "./view-tabs.tsx";
import type { View } from "./views.ts";
import "./result.css";

interface ResultPaneProps {
  readonly runs: Runs;
  readonly onChange: (query: string, variables: string) => void;
}

/** The result of the tab that is open, in the form that the reader chooses. GraphiQL's own pane is the form JSON. */
export const ResultPane = ({ runs, onChange }: ResultPaneProps) => {
  const [view, setView] = useState<View>("table");
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const tab = tabs[activeTabIndex];
  const query = tab?.query ?? "";
  const variables = tab?.variables ?? "";
  useEffect(() => onChange(query, variables), [query, variables, onChange]);
  const response = tab?.response ?? "";
  const run = runs.ofAnswer(response);
  const problems = run?.problems ?? unsentProblems(response);
  return (
    <div className="result" data-view={view}>
      <ViewTabs view={view} onView={setView} />
      <div className="result-panel" role="tabpanel" id="result-panel" aria-labelledby={`result-tab-${view}`}>
        {problems.length > 0 && <Problems problems={problems} />}
        {view === "code" ? (
          <CodeView query={query} variables={variables} run={run} />
        ) : (
          view !== "json" && (run !== undefined || problems.length === 0) && <RunView run={run} view={view} />
        )}
      </div>
    </div>
  );
};

const RunView = ({ run, view }: { readonly run: Run | undefined; readonly view: Exclude<View, "code" | "json"> }) => {
  const text = useTexts();
  if (run === undefined) return <p className="small">{text(QUERY_TEXTS.notRun)}</p>;
  if (view === "plan") return <PlanView explanation={run.explanation} />;
  if (run.data === null) return null;
  return view === "table" ? <TableView run={run} /> : <ChartView run={run} />;
};
