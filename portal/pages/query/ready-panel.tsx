import { useState } from "react";
import { Link } from "react-router";
import { useTexts } from "../../language/context.tsx";
import { findReadyQueries, QUERY_GROUPS, type QueryGroup } from "./read-ready-query.ts";
import { READY_QUERIES } from "./ready-queries.ts";
import { QUERY_TEXTS } from "./texts.ts";

interface ReadyPanelProps {
  /** Name of the one that is open. */
  readonly open: string | null;
  readonly onOpen: () => void;
}

const GROUPS = Object.keys(QUERY_GROUPS) as readonly QueryGroup[];

/** The ready queries, as the questions that they answer; each is a link. */
export const ReadyPanel = ({ open, onOpen }: ReadyPanelProps) => {
  const text = useTexts();
  const [words, setWords] = useState("");
  const found = findReadyQueries(READY_QUERIES, words);
  return (
    <>
      <label>
        <span className="unseen">{text(QUERY_TEXTS.findQuery)}</span>
        <input
          type="search"
          value={words}
          placeholder={text(QUERY_TEXTS.findQuery)}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      {found.length === 0 && <p className="small">{text(QUERY_TEXTS.noQuery)}</p>}
      {GROUPS.map((group) => {
        const queries = found.filter((query) => query.group === group);
        return (
          queries.length > 0 && (
            <section key={group} aria-label={text(QUERY_GROUPS[group])}>
              <h3>{text(QUERY_GROUPS[group])}</h3>
              <ul>
                {queries.map(({ name, title }) => (
                  <li key={name}>
                    <Link
                      to={`/kueri?q=${encodeURIComponent(name)}`}
                      aria-current={open === name ? "page" : undefined}
                      onClick={onOpen}
                    >
                      {text(title)}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
};
