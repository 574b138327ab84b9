import { useSession } from "../../client/session.ts";
import { PageHead } from "../../components/page-head.tsx";
import { useTexts } from "../../language/context.tsx";
import { OPEN_MEANING, SCOPE_MEANINGS } from "../../reader/scope-meanings.ts";
import { PersonaChoice } from "../../reader/persona-choice.tsx";
import { PurposeField } from "../../reader/purpose-field.tsx";
import { ReaderSummary } from "../../reader/reader-summary.tsx";
import { SignInAndOut } from "../../reader/sign-in-and-out.tsx";
import { READER_TEXTS } from "../../reader/texts.ts";
import { Waiting } from "../../shell/waiting.tsx";
import "./rights.css";

/** What the reader may see: each right with its meaning, the regions, and the ways to have others. */
export const RightsPage = () => {
  const text = useTexts();
  const session = useSession();
  if (session === undefined) return <Waiting />;
  const { viewer, personas, hasEnded = false } = session;
  const rights = [
    { ...OPEN_MEANING, scope: null, isYours: true },
    ...SCOPE_MEANINGS.map((meaning) => ({ ...meaning, isYours: viewer.scopes.includes(meaning.scope) })),
  ];
  return (
    <div className="content">
      <PageHead title={text(READER_TEXTS.rights)} lead={text(READER_TEXTS.rightsLead)} />
      {hasEnded && <p role="alert">{text(READER_TEXTS.ended)}</p>}
      <div className="rights">
        <section className="card">
          <ReaderSummary {...session} />
          <SignInAndOut {...session} />
          {viewer.scopes.includes("identity:read") && <PurposeField />}
        </section>
        {personas.length > 0 && (
          <section className="card no-print">
            <PersonaChoice {...session} />
          </section>
        )}
      </div>
      <div className="scroll rights-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{text(READER_TEXTS.right)}</th>
              <th scope="col">{text(READER_TEXTS.has)}</th>
              <th scope="col">{text(READER_TEXTS.opens)}</th>
            </tr>
          </thead>
          <tbody>
            {rights.map(({ scope, name, meaning, isYours }) => (
              <tr key={scope ?? "open"} className={isYours ? undefined : "no"}>
                <th scope="row">
                  {text(name)}
                  {scope !== null && (
                    <>
                      <br />
                      <code>{scope}</code>
                    </>
                  )}
                </th>
                <td>{isYours ? `✓ ${text(READER_TEXTS.yes)}` : `– ${text(READER_TEXTS.no)}`}</td>
                <td>{text(meaning)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
