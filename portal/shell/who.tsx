import { useEffect, useId, useRef, useState } from "react";
import { Link } from "react-router";
import { useSession } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { roleName } from "../reader/names.ts";
import { PersonaChoice } from "../reader/persona-choice.tsx";
import { PurposeField } from "../reader/purpose-field.tsx";
import { ReaderSummary } from "../reader/reader-summary.tsx";
import { SignInAndOut } from "../reader/sign-in-and-out.tsx";
import { READER_TEXTS } from "../reader/texts.ts";
import "../reader/reader.css";

/** Who reads, as the gateway knows them; opens what they may see and how they become somebody else. */
export const Who = () => {
  const session = useSession();
  const text = useTexts();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && whole.current?.contains(target) !== true) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, [isOpen]);

  if (session === undefined) return null;
  const { viewer, personas, hasEnded = false } = session;
  return (
    <div className="who" ref={whole}>
      <button
        type="button"
        ref={button}
        className="quiet"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="unseen">{text(READER_TEXTS.menu)}: </span>
        {text(hasEnded ? READER_TEXTS.endedShort : roleName(viewer.role))} <span aria-hidden="true">▾</span>
      </button>
      <div id={panel} className="who-panel card" hidden={!isOpen}>
        {hasEnded && <p role="alert">{text(READER_TEXTS.ended)}</p>}
        <ReaderSummary {...session} />
        <p>
          <Link to="/saya" onClick={() => setOpen(false)}>
            {text(READER_TEXTS.rights)}
          </Link>
        </p>
        <SignInAndOut {...session} />
        {isOpen && viewer.scopes.includes("identity:read") && <PurposeField />}
        {isOpen && personas.length > 0 && <PersonaChoice {...session} />}
      </div>
    </div>
  );
};
