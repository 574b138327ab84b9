import { useEffect } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import { number } from "../../../../presentation/numbers.ts";
import { PageHead } from "../../../components/page-head.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { FailureNote } from "../../../shell/failure-note.tsx";
import { Waiting } from "../../../shell/waiting.tsx";
import { DATA_TEXTS } from "../texts.ts";
import { findEntries } from "./find-entries.ts";
import { MeasureEntry } from "./measure-entry.tsx";
import type { SchemaEntry } from "./schema-entries.ts";
import { useMeasures, useSchemaEntries } from "./use-dictionary.ts";

/** Entries of the schema that are shown before a reader asks for the rest. */
const FIRST_ENTRIES = 60;

/** The dictionary: what measures and words of the schema mean. The search stands in the address (`?cari=`), an entry behind `#`. */
export const DictionaryPage = () => {
  const text = useTexts();
  const { language } = useLanguage();
  const { hash } = useLocation();
  const [parameters, setParameters] = useSearchParams();
  const sought = parameters.get("cari") ?? "";
  const isWhole = parameters.has("semua") || hash !== "";
  const measures = useMeasures();
  const schema = useSchemaEntries();
  const isThere = measures.data !== undefined && schema.data !== undefined;
  useEffect(() => {
    if (!isThere || hash === "") return;
    document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash, isThere]);

  const foundMeasures = findEntries(measures.data ?? [], sought, (each) => [
    `${each.id} ${each.name} ${each.nameInEnglish}`,
    each.definition,
    each.definitionInEnglish,
    each.publisher,
  ]);
  const foundEntries = findEntries(schema.data ?? [], sought, ({ name, description, term }) => [
    name,
    description,
    term ?? "",
  ]);
  const shown = isWhole ? foundEntries : foundEntries.slice(0, FIRST_ENTRIES);
  const search = (words: string): void => setParameters(words === "" ? {} : { cari: words }, { replace: true });

  return (
    <>
      <PageHead title={text(DATA_TEXTS.dictionary)} lead={text(DATA_TEXTS.dictionaryLead)} />
      <label className="dictionary-search no-print">
        <span className="unseen">{text(DATA_TEXTS.search)}</span>
        <input
          type="search"
          value={sought}
          placeholder={text(DATA_TEXTS.search)}
          onChange={({ target }) => search(target.value)}
        />
      </label>
      {measures.error !== null && <FailureNote error={measures.error} onAgain={() => void measures.refetch()} />}
      {!isThere && measures.error === null && schema.error === null && <Waiting />}
      <output className="unseen">
        {foundMeasures.length + foundEntries.length} {text(DATA_TEXTS.found)}
      </output>
      {isThere && foundMeasures.length + foundEntries.length === 0 && <p>{text(DATA_TEXTS.nothing)}</p>}
      {foundMeasures.length > 0 && (
        <section aria-label={text(DATA_TEXTS.measures)}>
          <h2>
            {text(DATA_TEXTS.measures)} <span className="small">{number(foundMeasures.length, language)}</span>
          </h2>
          <div className="entries">
            {foundMeasures.map((measure) => (
              <MeasureEntry key={measure.id} measure={measure} />
            ))}
          </div>
        </section>
      )}
      {schema.data === null && <p>{text(DATA_TEXTS.noSchema)}</p>}
      {schema.error !== null && <FailureNote error={schema.error} onAgain={() => void schema.refetch()} />}
      {shown.length > 0 && (
        <section aria-label={text(DATA_TEXTS.schema)}>
          <h2>
            {text(DATA_TEXTS.schema)} <span className="small">{number(foundEntries.length, language)}</span>
          </h2>
          <dl className="schema-entries">
            {shown.map((entry) => (
              <SchemaWord key={entry.name} entry={entry} />
            ))}
          </dl>
          {shown.length < foundEntries.length && (
            <p>
              <Link to={`?${new URLSearchParams({ ...(sought === "" ? {} : { cari: sought }), semua: "1" })}`}>
                {text(DATA_TEXTS.more)} ({number(foundEntries.length, language)})
              </Link>
            </p>
          )}
        </section>
      )}
    </>
  );
};

const SchemaWord = ({ entry: { name, type, description, term } }: { readonly entry: SchemaEntry }) => (
  <div id={name}>
    <dt>
      <Link to={`/data/kamus#${name}`}>{name}</Link> {type !== null && <code className="small">{type}</code>}
    </dt>
    <dd>
      {term !== null && <strong lang="id">{term}. </strong>}
      <span lang="en">{description}</span>
    </dd>
  </div>
);
