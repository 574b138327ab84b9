import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { useSession } from "../../client/session.ts";
import { Empty } from "../../components/empty.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { PeriodPicker } from "../../components/period-picker.tsx";
import { RegionPicker } from "../../components/region-picker.tsx";
import { Skeleton } from "../../components/skeleton.tsx";
import { useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { ActionList } from "./action-list.tsx";
import "./coordination.css";
import { parametersOf, placeIn, type Place } from "./place.ts";
import { ProgressTable } from "./progress-table.tsx";
import { RecordSection } from "./record-section.tsx";
import { Summary } from "./summary.tsx";
import { COORDINATION_TEXTS } from "./texts.ts";
import { type Progress, useLatestYear, useProgress } from "./use-progress.ts";

const isSynthetic = ({ coordination, graduation, disbursement }: Progress): boolean =>
  [coordination, graduation, disbursement].some((summary) => summary?.provenance === "SYNTHETIC");

/** What coordination meetings agreed in an area and year, and what became of it. */
export const CoordinationPage = () => {
  const text = useTexts();
  const session = useSession();
  const [parameters, setParameters] = useSearchParams();
  const [said, setSaid] = useState("");
  const place = placeIn(parameters);
  const latest = useLatestYear(place.region, place.year === null);
  const year = place.year ?? latest.data;
  const { data, error, refetch } = useProgress(place.region, year);
  const go = (to: Partial<Place>): void => {
    setSaid("");
    setParameters(parametersOf({ ...place, ...to }));
  };
  const failure = error ?? latest.error;
  const shown = data === undefined || data === null ? [] : [data.area, ...data.parts];

  return (
    <div className="content coordination">
      <PageHead
        title={`${text(COORDINATION_TEXTS.title)}: ${data?.area.name ?? place.region}${year === undefined ? "" : `, ${year}`}`}
        lead={text(COORDINATION_TEXTS.lead)}
        crumbs={(data?.area.ancestors ?? []).map(({ code, name }) => ({
          to: `?${parametersOf({ ...place, region: code, suggested: null })}`,
          name,
        }))}
        isSynthetic={shown.some(isSynthetic)}
      />
      <div className="coordination-choice no-print">
        <RegionPicker
          label={text(COORDINATION_TEXTS.region)}
          value={data?.area.name ?? ""}
          onPick={({ code }) => go({ region: placeIn(new URLSearchParams({ wilayah: code })).region })}
        />
        {year !== undefined && (
          <PeriodPicker
            label={text(COORDINATION_TEXTS.year)}
            value={`${year}`}
            isYearOnly
            onPick={(period) => go({ year: Number(period) })}
          />
        )}
      </div>
      {failure !== null && data === undefined && <FailureNote error={failure} onAgain={() => void refetch()} />}
      {failure === null && data === undefined && <Skeleton />}
      {data === null && <Empty title={text(COORDINATION_TEXTS.unknown)} />}
      {data !== undefined && data !== null && year !== undefined && (
        <>
          <Summary area={data.area} year={year} />
          {session !== undefined && (
            <RecordSection
              key={`${place.region} ${place.suggested}`}
              place={place}
              viewer={session.viewer}
              regencies={shown.filter(({ level }) => level === "REGENCY")}
              onWritten={() => setSaid(text(COORDINATION_TEXTS.recorded))}
              onClosed={() => go({ suggested: null })}
            />
          )}
          {data.parts.length > 0 && <ProgressTable parts={data.parts} place={place} />}
          {session !== undefined && (
            <ActionList
              place={place}
              year={year}
              viewer={session.viewer}
              onStatus={(status) => go({ status })}
              onChanged={() => setSaid(text(COORDINATION_TEXTS.changed))}
            />
          )}
        </>
      )}
      <Said text={said} />
    </div>
  );
};

/** What was just done; the focus goes there, since the form that it was on is gone. */
const Said = ({ text }: { readonly text: string }) => {
  const place = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (text !== "") place.current?.focus({ preventScroll: true });
  }, [text, place]);
  return (
    <output ref={place} tabIndex={-1} className={text === "" ? "unseen" : "said no-print"}>
      {text}
    </output>
  );
};
