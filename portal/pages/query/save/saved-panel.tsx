import { Link } from "react-router";
import { useTexts } from "../../../language/context.tsx";
import { FailureNote } from "../../../shell/failure-note.tsx";
import { Waiting } from "../../../shell/waiting.tsx";
import { QUERY_TEXTS } from "../texts.ts";
import { useMaySave, useMyQueries } from "./use-saved.ts";

interface SavedPanelProps {
  /** Id of the one that is open. */
  readonly open: string | null;
  readonly onOpen: () => void;
}

/** The reader's own queries by folder; each is a link. */
export const SavedPanel = ({ open, onOpen }: SavedPanelProps) => {
  const text = useTexts();
  const maySave = useMaySave();
  const { data, error, refetch } = useMyQueries(maySave ?? false);
  if (maySave === false) return <p className="small">{text(QUERY_TEXTS.signInToSave)}</p>;
  if (error !== null) return <FailureNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  if (data.length === 0) return <p className="small">{text(QUERY_TEXTS.noneSaved)}</p>;
  const folders = [...new Set(data.map(({ folder }) => folder ?? ""))].toSorted();
  return folders.map((folder) => (
    <section key={folder} aria-label={folder === "" ? text(QUERY_TEXTS.mine) : folder}>
      <h3>{folder === "" ? text(QUERY_TEXTS.mine) : folder}</h3>
      <ul>
        {data
          .filter((query) => (query.folder ?? "") === folder)
          .map(({ id, name, description }) => (
            <li key={id}>
              <Link to={`/kueri/${id}`} aria-current={open === id ? "page" : undefined} onClick={onOpen}>
                {name}
                {description !== null && <span className="small"> {description}</span>}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ));
};
