import { useState } from "react";
import { Link } from "react-router";
import type { RegionLink } from "../../../presentation/report-document.ts";
import type { Session } from "../../client/session.ts";
import { useTexts } from "../../language/context.tsx";
import { mayWriteIn, whyNotWrite } from "./may-write.ts";
import { isWithin, parametersOf, type Place } from "./place.ts";
import { RecordForm } from "./record-form.tsx";
import { COORDINATION_TEXTS, WHY_NOT_TEXTS } from "./texts.ts";

interface RecordSectionProps {
  readonly place: Place;
  readonly viewer: Session["viewer"];
  /** The regencies of the area, itself where it is one. */
  readonly regencies: readonly Pick<RegionLink, "code" | "name">[];
  readonly onWritten: () => void;
  readonly onClosed: () => void;
}

/** Records an action, for those who may; the others are told why they may not. */
export const RecordSection = ({ place, viewer, regencies, onWritten, onClosed }: RecordSectionProps) => {
  const text = useTexts();
  const [isOpen, setOpen] = useState(place.suggested !== null);
  const why = whyNotWrite(viewer, place.region);
  const own = regencies.filter(({ code }) => mayWriteIn(viewer, code));
  if (why !== null || own.length === 0) {
    const [first] = viewer.regions.filter((code) => code !== place.region);
    const isAbove = first !== undefined && isWithin(first, place.region);
    return (
      <div className="card record-section no-print">
        {why !== null && <p>{text(WHY_NOT_TEXTS[why])}</p>}
        {(why === "ELSEWHERE" || (why === null && isAbove)) && first !== undefined && (
          <p>
            <Link to={`?${parametersOf({ ...place, region: first })}`}>
              {text(COORDINATION_TEXTS.ownRegion)} ({first})
            </Link>
          </p>
        )}
      </div>
    );
  }
  if (!isOpen) {
    return (
      <p className="no-print">
        <button type="button" className="primary" onClick={() => setOpen(true)}>
          {text(COORDINATION_TEXTS.record)}
        </button>
      </p>
    );
  }
  const close = (): void => {
    setOpen(false);
    onClosed();
  };
  return (
    <section className="card record-section no-print" aria-labelledby="record">
      <h2 id="record">{text(COORDINATION_TEXTS.record)}</h2>
      <RecordForm
        regencies={own}
        suggested={place.suggested ?? ""}
        isOpened={place.suggested === null}
        onCancel={close}
        onWritten={() => {
          close();
          onWritten();
        }}
      />
    </section>
  );
};
