import { useState } from "react";
import { useTexts } from "../../language/context.tsx";
import { ReadyPanel } from "./ready-panel.tsx";
import { SavedPanel } from "./save/saved-panel.tsx";
import { QUERY_TEXTS } from "./texts.ts";

interface QueryPanelProps {
  /** Name of the ready query that is open. */
  readonly ready: string | null;
  /** Id of the saved query that is open. */
  readonly saved: string | null;
  readonly onOpen: () => void;
}

/** The queries that can be opened: the ready ones, and the reader's own. */
export const QueryPanel = ({ ready, saved, onOpen }: QueryPanelProps) => {
  const text = useTexts();
  const [isSaved, setSaved] = useState(saved !== null);
  return (
    <aside
      className="query-panel no-print"
      aria-label={text(isSaved ? QUERY_TEXTS.savedQueries : QUERY_TEXTS.readyQueries)}
    >
      <div className="panel-choice">
        <button type="button" aria-pressed={!isSaved} onClick={() => setSaved(false)}>
          {text(QUERY_TEXTS.questions)}
        </button>
        <button type="button" aria-pressed={isSaved} onClick={() => setSaved(true)}>
          {text(QUERY_TEXTS.mine)}
        </button>
      </div>
      {isSaved ? <SavedPanel open={saved} onOpen={onOpen} /> : <ReadyPanel open={ready} onOpen={onOpen} />}
    </aside>
  );
};
