import { Link } from "react-router";
import type { Session } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { PersonaChoice } from "./persona-choice.tsx";
import { PurposeField } from "./purpose-field.tsx";
import { ReaderSummary } from "./reader-summary.tsx";
import { SignInAndOut } from "./sign-in-and-out.tsx";
import { READER_TEXTS } from "./texts.ts";

interface ReaderPanelProps extends Session {
  /** Told when the reader goes to another page from here. */
  readonly onLeave: () => void;
}

/** Who reads, in words, and the ways to become somebody else. */
export const ReaderPanel = ({ onLeave, ...session }: ReaderPanelProps) => {
  const text = useTexts();
  const { viewer, personas, hasEnded = false } = session;
  return (
    <>
      {hasEnded && <p role="alert">{text(READER_TEXTS.ended)}</p>}
      <ReaderSummary {...session} />
      <p>
        <Link to="/saya" onClick={onLeave}>
          {text(READER_TEXTS.rights)}
        </Link>
      </p>
      <SignInAndOut {...session} />
      {viewer.scopes.includes("identity:read") && <PurposeField />}
      {personas.length > 0 && <PersonaChoice {...session} />}
    </>
  );
};
