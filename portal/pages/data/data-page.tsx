import { NavLink, useParams } from "react-router";
import { useTexts } from "../../language/context.tsx";
import { NotFound } from "../../shell/not-found.tsx";
import { DictionaryPage } from "./dictionary/dictionary-page.tsx";
import "./data.css";
import { ImportsPage } from "./imports/imports-page.tsx";
import { SourcesPage } from "./sources/sources-page.tsx";
import { DATA_TEXTS } from "./texts.ts";

/** The parts, by the last word of their addresses. */
const PARTS = [
  { part: undefined, address: "/data", label: DATA_TEXTS.sources, Part: SourcesPage },
  { part: "kamus", address: "/data/kamus", label: DATA_TEXTS.dictionary, Part: DictionaryPage },
  { part: "impor", address: "/data/impor", label: DATA_TEXTS.imports, Part: ImportsPage },
] as const;

/** What there is to know about the data: its sources, its words, its imports. */
export const DataPage = () => {
  const text = useTexts();
  const { part } = useParams();
  const found = PARTS.find((each) => each.part === part);
  if (found === undefined) return <NotFound />;
  const { Part } = found;
  return (
    <div className="content">
      <nav className="data-parts no-print" aria-label={text(DATA_TEXTS.parts)}>
        {PARTS.map(({ address, label }) => (
          <NavLink key={address} to={address} end>
            {text(label)}
          </NavLink>
        ))}
      </nav>
      <Part />
    </div>
  );
};
