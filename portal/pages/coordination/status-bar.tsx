import { useLanguage, useTexts } from "../../language/context.tsx";
import { number } from "../../../presentation/numbers.ts";
import { type ActionStatus, STATUSES } from "./place.ts";
import { STATUS_NAMES } from "./texts.ts";

/** How many actions are how far. */
export type Counts = Readonly<Record<ActionStatus, number>>;

const WHOLE = 100;

/** The shares of actions that are overdue, under way and done: a bar for the eye, the numbers for everybody. */
export const StatusBar = ({ counts }: { readonly counts: Counts }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const all = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  if (all === 0) return null;
  const said = STATUSES.map((status) => `${text(STATUS_NAMES[status])} ${number(counts[status], language)}`).join(", ");
  return (
    <>
      <span className="status-bar" aria-hidden="true" title={said}>
        {STATUSES.map((status) => (
          <span key={status} data-status={status} style={{ inlineSize: `${(counts[status] / all) * WHOLE}%` }} />
        ))}
      </span>
      <span className="unseen">{said}</span>
    </>
  );
};

/** The counts of a region's summary; null where it has none. */
export const countsOf = (
  summary: { readonly agreed: number | null; readonly done: number | null; readonly overdue: number | null } | null,
): Counts | null => {
  const { agreed = null, done, overdue } = summary ?? {};
  if (agreed === null) return null;
  return { OVERDUE: overdue ?? 0, AGREED: agreed - (done ?? 0) - (overdue ?? 0), DONE: done ?? 0 };
};
