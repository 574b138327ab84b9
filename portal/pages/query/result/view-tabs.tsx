import type { KeyboardEvent } from "react";
import { useTexts } from "../../../language/context.tsx";
import { QUERY_TEXTS } from "../texts.ts";
import { type View, VIEWS } from "./views.ts";

interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The tabs of the result; arrow keys go from one to the next. */
export const ViewTabs = ({ view, onView }: ViewTabsProps) => {
  const text = useTexts();
  const go = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? view;
    onView(next);
    document.getElementById(`result-tab-${next}`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs have the focus
    <div className="result-tabs no-print" role="tablist" aria-label={text(QUERY_TEXTS.views)} onKeyDown={go}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`result-tab-${each}`}
          aria-selected={each === view}
          aria-controls="result-panel"
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          {text(QUERY_TEXTS[each])}
        </button>
      ))}
    </div>
  );
};
