import { Link, useNavigate, useSearchParams } from "react-router";
import { useSession } from "../../client/session.ts";
import { PeriodPicker } from "../../components/period-picker.tsx";
import { RegionPicker } from "../../components/region-picker.tsx";
import { reportAddress } from "../../components/report-address.ts";
import { useTexts } from "../../language/context.tsx";
import { HOME_TEXTS } from "./texts.ts";
import { useRegions } from "./use-regions.ts";

interface OpenReportProps {
  /** As the address has it; null is the latest. */
  readonly chosen: string | null;
  /** The period that is shown. */
  readonly period: string;
}

/** Where the reader chooses whose report to read. */
export const OpenReport = ({ chosen, period }: OpenReportProps) => {
  const text = useTexts();
  const navigate = useNavigate();
  const [, setParameters] = useSearchParams();
  const own = useRegions(useSession()?.viewer.regions ?? []).data ?? [];
  return (
    <section className="card open-report" aria-labelledby="open">
      <h2 id="open">{text(HOME_TEXTS.open)}</h2>
      {own.length > 0 && (
        <p>
          {text(HOME_TEXTS.own)}:{" "}
          {own.map(({ code, name }) => (
            <Link key={code} className="button own" to={reportAddress({ code, period: chosen })}>
              {name}
            </Link>
          ))}
        </p>
      )}
      <div className="open-report-row">
        <RegionPicker
          label={text(HOME_TEXTS.region)}
          onPick={({ code }) => void navigate(reportAddress({ code, period: chosen }))}
        />
        <PeriodPicker
          label={text(HOME_TEXTS.period)}
          value={period}
          onPick={(picked) => setParameters({ periode: picked }, { replace: true })}
        />
      </div>
    </section>
  );
};
