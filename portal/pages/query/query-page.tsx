import { lazy, Suspense, useCallback, useState } from "react";
import { useSearchParams } from "react-router";
import { useMedia } from "../../components/use-media.ts";
import { useTexts } from "../../language/context.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { measureQuery } from "./measure-query.ts";
import { ReadyPanel } from "./ready-panel.tsx";
import { READY_QUERIES } from "./ready-queries.ts";
import "./query.css";
import { QUERY_TEXTS } from "./texts.ts";
import { VariableNotes } from "./variable-notes.tsx";

/** Loaded after the page: the code editor is larger than everything else together. */
const Editor = lazy(async () => ({ default: (await import("./editor.tsx")).Editor }));

const [FIRST] = READY_QUERIES;

/**
 * The query page: ready queries by question, the editor, the result. A ready query is a link (`?q=name`) and opens in a tab of its own, so
 * that what a reader has written stays.
 */
export const QueryPage = () => {
  const text = useTexts();
  const [parameters] = useSearchParams();
  const isWide = useMedia("(min-width: 70rem)");
  const name = parameters.get("q");
  const ready = READY_QUERIES.find((query) => query.name === name);
  const [isPanelOpen, setPanelOpen] = useState(isWide || parameters.size === 0);
  const [, setCurrent] = useState({ query: "", variables: "" });
  const onChange = useCallback((query: string, variables: string) => setCurrent({ query, variables }), []);
  const measure = parameters.get("ukuran");
  const query = ready?.text ?? measureQuery(measure);
  const opened = query === undefined ? null : { text: query, variables: null };
  return (
    <div className="query-page">
      <div className="query-bar">
        <h1>{text(QUERY_TEXTS.title)}</h1>
        <button type="button" aria-expanded={isPanelOpen} onClick={() => setPanelOpen(!isPanelOpen)}>
          {text(QUERY_TEXTS.readyQueries)}
        </button>
        {ready !== undefined && <p className="query-title">{text(ready.title)}</p>}
      </div>
      <div className="query-body">
        {isPanelOpen && <ReadyPanel open={ready?.name ?? null} onOpen={() => setPanelOpen(isWide)} />}
        <div className="query-main">
          {ready !== undefined && ready.variables.length > 0 && <VariableNotes variables={ready.variables} />}
          <div className="editor">
            <Suspense fallback={<Waiting />}>
              <Editor key={ready?.name ?? measure} opened={opened} first={FIRST?.text ?? ""} onChange={onChange} />
            </Suspense>
          </div>
        </div>
      </div>
    </div>
  );
};
