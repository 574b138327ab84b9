import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "../../../language/context.tsx";
import { QUERY_TEXTS } from "../texts.ts";
import { type SavedQuery, useMaySave, useSaveQuery } from "./use-saved.ts";

interface SaveDialogProps {
  /** The query on the screen. */
  readonly query: string;
  /** JSON as it stands in the editor. */
  readonly variables: string;
  /** The saved query that is open, of which the reader can save another version. */
  readonly open: SavedQuery | null;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name and saves the query on the screen, or says who may. */
export const SaveDialog = ({ query, variables, open, onSaved, onClose }: SaveDialogProps) => {
  const text = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const maySave = useMaySave() ?? false;
  const save = useSaveQuery();
  const isOwn = open?.isMine ?? false;
  const [isVersion, setVersion] = useState(isOwn);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string): string | null => {
      const value = form.get(name);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
    };
    save.mutate(
      {
        id: isVersion ? (open?.id ?? null) : null,
        name: field("name") ?? "",
        description: field("description"),
        folder: field("folder"),
        text: query,
        variables: variables.trim() === "" ? "{}" : variables,
      },
      { onSuccess: ({ id }) => onSaved(id) },
    );
  };
  return (
    <dialog ref={dialog} className="save-dialog card" aria-labelledby="save-title" onClose={onClose}>
      <h2 id="save-title">{text(QUERY_TEXTS.saveAs)}</h2>
      {maySave ? (
        <form onSubmit={submit}>
          <label>
            {text(QUERY_TEXTS.name)}
            <input name="name" required maxLength={120} defaultValue={open?.name} />
          </label>
          <label>
            {text(QUERY_TEXTS.description)}
            <textarea name="description" rows={3} maxLength={500} defaultValue={open?.description ?? ""} />
          </label>
          <label>
            {text(QUERY_TEXTS.folder)}
            <input name="folder" maxLength={80} defaultValue={open?.folder ?? ""} />
          </label>
          {isOwn && (
            <label className="save-version">
              <input type="checkbox" checked={isVersion} onChange={({ target }) => setVersion(target.checked)} />
              {text(QUERY_TEXTS.saveVersion)}
            </label>
          )}
          {save.isError && (
            <p className="problems" role="alert">
              {save.error.message}
            </p>
          )}
          <div className="save-actions">
            <button type="submit" className="primary" disabled={save.isPending}>
              {text(save.isPending ? QUERY_TEXTS.saving : QUERY_TEXTS.save)}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {text(QUERY_TEXTS.cancel)}
            </button>
          </div>
        </form>
      ) : (
        <>
          <p>{text(QUERY_TEXTS.signInToSave)}</p>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text(QUERY_TEXTS.cancel)}
          </button>
        </>
      )}
    </dialog>
  );
};
