import { lazy, Suspense } from "react";
import { Waiting } from "../../shell/waiting.tsx";
import type { OpenedQuery } from "./opened-query.ts";
import { READY_QUERIES } from "./ready-queries.ts";

/** Loaded after the page: the code editor is larger than everything else together. */
const Editor = lazy(async () => ({ default: (await import("./editor.tsx")).Editor }));

const [FIRST] = READY_QUERIES;

interface EditorPlaceProps {
  readonly opened: OpenedQuery | null;
  readonly onChange: (query: string, variables: string) => void;
}

/** Where the editor stands; another query is another editor, with a tab of its own. */
export const EditorPlace = ({ opened, onChange }: EditorPlaceProps) => (
  <div className="editor">
    <Suspense fallback={<Waiting />}>
      <Editor key={opened?.key ?? ""} opened={opened} first={FIRST?.text ?? ""} onChange={onChange} />
    </Suspense>
  </div>
);
