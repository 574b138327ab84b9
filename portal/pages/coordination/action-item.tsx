import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { dateName } from "../../../presentation/dates.ts";
import { number } from "../../../presentation/numbers.ts";
import { SyntheticMark } from "../../components/figure.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { ActionHistory } from "./action-history.tsx";
import { daysBetween, today } from "./days.ts";
import { COORDINATION_TEXTS, STATUS_NAMES } from "./texts.ts";
import { UpdateForm } from "./update-form.tsx";
import type { Action } from "./use-actions.ts";

interface ActionItemProps {
  readonly action: Action;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

/** One action, how far it is, and what can be said about it. */
export const ActionItem = ({ action, mayChange, onChanged }: ActionItemProps) => {
  const text = useTexts();
  /** The form is open; with this day as the one on which it was done. */
  const [edited, setEdited] = useState<{ readonly doneOn: string | null } | null>(null);
  const { status, region, responsible, note, provenance, history } = action;
  const change = useRef<HTMLButtonElement>(null);
  const close = (): void => setEdited(null);
  const cancel = (): void => {
    flushSync(close);
    change.current?.focus();
  };
  return (
    <li className="card action" data-status={status}>
      <p className="action-text">
        <span className="status-tag" data-status={status}>
          {text(STATUS_NAMES[status])}
        </span>{" "}
        {action.action}
      </p>
      <p className="small">
        {region.name}
        {responsible !== null && ` · ${responsible}`} {provenance === "SYNTHETIC" && <SyntheticMark />}
      </p>
      <ActionDays action={action} />
      {note !== null && <p className="action-note">{note}</p>}
      {history !== null && history.length > 1 && <ActionHistory versions={history} />}
      {mayChange && edited === null && (
        <div className="form-actions no-print">
          {status !== "DONE" && (
            <button
              type="button"
              aria-label={`${text(COORDINATION_TEXTS.markDone)}: ${action.action}`}
              onClick={() => setEdited({ doneOn: today() })}
            >
              {text(COORDINATION_TEXTS.markDone)}
            </button>
          )}
          <button
            ref={change}
            type="button"
            className="quiet"
            aria-label={`${text(COORDINATION_TEXTS.change)}: ${action.action}`}
            onClick={() => setEdited({ doneOn: action.doneOn })}
          >
            {text(COORDINATION_TEXTS.change)}
          </button>
        </div>
      )}
      {edited !== null && (
        <UpdateForm
          action={action}
          doneOn={edited.doneOn}
          onCancel={cancel}
          onWritten={() => {
            close();
            onChanged();
          }}
        />
      )}
    </li>
  );
};

const ActionDays = ({ action: { status, agreedOn, dueOn, doneOn, statusOn } }: { readonly action: Action }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const day = (date: string) => <time dateTime={date}>{dateName(date, language)}</time>;
  return (
    <p className="small action-days">
      <span>
        {text(COORDINATION_TEXTS.agreedAt)} {day(agreedOn)}
      </span>
      {dueOn !== null && (
        <span>
          {text(COORDINATION_TEXTS.due)} {day(dueOn)}
          {status === "OVERDUE" && (
            <strong>
              {" "}
              (
              {text(COORDINATION_TEXTS.late)
                .replace("{days}", number(daysBetween(dueOn, statusOn), language))
                .replace("{day}", dateName(statusOn, language))}
              )
            </strong>
          )}
        </span>
      )}
      {doneOn !== null && (
        <span>
          {text(COORDINATION_TEXTS.doneAt)} {day(doneOn)}
        </span>
      )}
    </p>
  );
};
