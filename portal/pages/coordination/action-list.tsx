import { number } from "../../../presentation/numbers.ts";
import { Empty } from "../../components/empty.tsx";
import { Skeleton } from "../../components/skeleton.tsx";
import type { Session } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { ActionItem } from "./action-item.tsx";
import { listFile } from "./list-file.ts";
import { mayRead, mayReadWho, mayWriteIn } from "./may-write.ts";
import { type ActionStatus, type Place, STATUSES } from "./place.ts";
import { COORDINATION_TEXTS, STATUS_NAMES } from "./texts.ts";
import { useActions } from "./use-actions.ts";

interface ActionListProps {
  readonly place: Place;
  readonly year: number | undefined;
  readonly viewer: Session["viewer"];
  readonly onStatus: (status: ActionStatus | null) => void;
  readonly onChanged: () => void;
}

/** The actions of an area one by one, overdue ones first. */
export const ActionList = ({ place, year, viewer, onStatus, onChanged }: ActionListProps) => {
  const text = useTexts();
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{text(COORDINATION_TEXTS.actions)}</h2>
      {mayRead(viewer) ? (
        <>
          <StatusFilter status={place.status} onStatus={onStatus} />
          {year !== undefined && (
            <p className="list-files no-print">
              {(["csv", "xlsx"] as const).map((form) => (
                <a key={form} className="button" href={listFile(form, { ...place, year })} download>
                  {text(COORDINATION_TEXTS.download)} {form.toUpperCase()}
                </a>
              ))}
            </p>
          )}
          <Actions place={place} year={year} viewer={viewer} onChanged={onChanged} />
        </>
      ) : (
        <p className="card">{text(COORDINATION_TEXTS.listClosed)}</p>
      )}
    </section>
  );
};

interface StatusFilterProps {
  readonly status: ActionStatus | null;
  readonly onStatus: (status: ActionStatus | null) => void;
}

const StatusFilter = ({ status, onStatus }: StatusFilterProps) => {
  const text = useTexts();
  return (
    <fieldset className="field status-filter no-print">
      <legend>{text(COORDINATION_TEXTS.filter)}</legend>
      <div>
        {[null, ...STATUSES].map((each) => (
          <label key={each ?? "ALL"}>
            <input type="radio" name="status" checked={status === each} onChange={() => onStatus(each)} />
            {text(each === null ? COORDINATION_TEXTS.all : STATUS_NAMES[each])}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const Actions = ({ place, year, viewer, onChanged }: Omit<ActionListProps, "onStatus">) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useActions({
    region: place.region,
    year,
    status: place.status,
    who: mayReadWho(viewer),
    isAllowed: mayRead(viewer),
  });
  if (error !== null && data === undefined) return <FailureNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  const shown = data.pages.flatMap(({ nodes }) => nodes);
  if (shown.length === 0) {
    return <Empty title={text(COORDINATION_TEXTS.none)}>{text(COORDINATION_TEXTS.noneWhy)}</Empty>;
  }
  return (
    <>
      <ol className="actions">
        {shown.map((action) => (
          <ActionItem
            key={action.id}
            action={action}
            mayChange={mayWriteIn(viewer, action.region.code)}
            onChanged={onChanged}
          />
        ))}
      </ol>
      <p className="small">
        {number(shown.length, language)} {text(COORDINATION_TEXTS.of)}{" "}
        {number(data.pages[0]?.totalCount ?? 0, language)}{" "}
        {hasNextPage && (
          <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {text(COORDINATION_TEXTS.more)}
          </button>
        )}
      </p>
    </>
  );
};
