import { useCallback, useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useMedia } from "../../components/use-media.ts";
import { useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { EditorPlace } from "./editor-place.tsx";
import { openedQuery } from "./opened-query.ts";
import "./query.css";
import { QueryPanel } from "./query-panel.tsx";
import { READY_QUERIES } from "./ready-queries.ts";
import { SaveDialog } from "./save/save-dialog.tsx";
import { SavedHead } from "./save/saved-head.tsx";
import { useSavedQuery } from "./save/use-saved.ts";
import { QUERY_TEXTS } from "./texts.ts";
import { VariableNotes } from "./variable-notes.tsx";

/**
 * The query page: queries by question, the editor, the result. A ready query (`?q=name`), a saved one (`/kueri/ID`, `?v=` a version) and a
 * measure (`?ukuran=ID`) are links and open in a tab of their own, so that what a reader has written stays.
 */
export const QueryPage = () => {
  const text = useTexts();
  const go = useNavigate();
  const { saved: id } = useParams();
  const [parameters] = useSearchParams();
  const isWide = useMedia("(min-width: 90rem)");
  const [isPanelOpen, setPanelOpen] = useState(isWide || (id === undefined && parameters.size === 0));
  const [isSaving, setSaving] = useState(false);
  const [current, setCurrent] = useState({ query: "", variables: "" });
  const onChange = useCallback((query: string, variables: string) => setCurrent({ query, variables }), []);

  const version = Number(parameters.get("v"));
  const { data: saved, error, refetch } = useSavedQuery(id, version > 0 ? version : null);
  const ready = READY_QUERIES.find(({ name }) => name === parameters.get("q"));
  const opened = openedQuery(ready, saved ?? undefined, parameters.get("ukuran"));
  const title = saved?.name ?? (ready === undefined ? undefined : text(ready.title));
  return (
    <div className="query-page">
      <div className="query-bar">
        <h1>{text(QUERY_TEXTS.title)}</h1>
        <button type="button" aria-expanded={isPanelOpen} onClick={() => setPanelOpen(!isPanelOpen)}>
          {text(QUERY_TEXTS.readyQueries)}
        </button>
        <button type="button" onClick={() => setSaving(true)}>
          {text(QUERY_TEXTS.save)}
        </button>
        {title !== undefined && <p className="query-title">{title}</p>}
      </div>
      <div className="query-body">
        {isPanelOpen && (
          <QueryPanel ready={ready?.name ?? null} saved={id ?? null} onOpen={() => setPanelOpen(isWide)} />
        )}
        <div className="query-main">
          {saved != null && <SavedHead saved={saved} />}
          {saved === null && <p className="saved-head">{text(QUERY_TEXTS.savedUnknown)}</p>}
          {ready !== undefined && ready.variables.length > 0 && <VariableNotes variables={ready.variables} />}
          {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
          {id !== undefined && saved === undefined ? (
            error === null && <Waiting />
          ) : (
            <EditorPlace opened={opened} onChange={onChange} />
          )}
        </div>
      </div>
      {isSaving && (
        <SaveDialog
          query={current.query}
          variables={current.variables}
          open={saved ?? null}
          onClose={() => setSaving(false)}
          onSaved={(savedId) => {
            setSaving(false);
            void go(`/kueri/${savedId}`);
          }}
        />
      )}
    </div>
  );
};
