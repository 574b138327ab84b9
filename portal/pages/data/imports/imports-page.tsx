import { useSession } from "../../../client/session.ts";
import { Empty } from "../../../components/empty.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { useTexts } from "../../../language/context.tsx";
import { FailureNote } from "../../../shell/failure-note.tsx";
import { Waiting } from "../../../shell/waiting.tsx";
import { DATA_TEXTS } from "../texts.ts";
import { ImportEntry } from "./import-entry.tsx";
import { IMPORT_FIELDS, IMPORT_SCOPE, type ImportPlace, useImports } from "./use-imports.ts";

const PLACES = Object.keys(IMPORT_FIELDS) as readonly ImportPlace[];

/** What was imported, and how good it was. */
export const ImportsPage = () => {
  const text = useTexts();
  const session = useSession();
  if (session === undefined) return <Waiting />;
  const isAllowed = session.viewer.scopes.includes(IMPORT_SCOPE);
  return (
    <>
      <PageHead title={text(DATA_TEXTS.imports)} lead={text(DATA_TEXTS.importsLead)} />
      {isAllowed ? (
        PLACES.map((place) => <ImportsOf key={place} place={place} />)
      ) : (
        <Empty title={text(DATA_TEXTS.importsForbidden)}>
          <p>{text(DATA_TEXTS.importsForbiddenHow)}</p>
        </Empty>
      )}
    </>
  );
};

const ImportsOf = ({ place }: { readonly place: ImportPlace }) => {
  const text = useTexts();
  const { data, error, refetch } = useImports(place, true);
  return (
    <section aria-label={text(DATA_TEXTS[place])}>
      <h2>{text(DATA_TEXTS[place])}</h2>
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data?.length === 0 && (
        <Empty title={text(DATA_TEXTS.noImports)}>
          <p>{text(DATA_TEXTS.howToImport)}</p>
        </Empty>
      )}
      {data?.map((run) => (
        <ImportEntry key={run.id} place={place} run={run} />
      ))}
    </section>
  );
};
