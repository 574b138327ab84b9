import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { useSession } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import "../reader/reader.css";
import { roleName } from "../reader/role-names.ts";
import { SHELL_TEXTS } from "./texts.ts";
import { Waiting } from "./waiting.tsx";

/** Loaded when it is opened, which most readers never do. */
const ReaderPanel = lazy(async () => ({ default: (await import("../reader/reader-panel.tsx")).ReaderPanel }));

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
  const { viewer, hasEnded = false } = session;
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
        <span className="unseen">{text(SHELL_TEXTS.reader)}: </span>
        {text(hasEnded ? SHELL_TEXTS.sessionEnded : roleName(viewer.role))} <span aria-hidden="true">▾</span>
      </button>
      <div id={panel} className="who-panel card" hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<Waiting />}>
            <ReaderPanel {...session} onLeave={() => setOpen(false)} />
          </Suspense>
        )}
      </div>
    </div>
  );
};
