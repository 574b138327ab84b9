import { Link } from "react-router";
import { periodName } from "../../../presentation/periods.ts";
import { MissingLegend } from "../../components/figure.tsx";
import { Headlines } from "../../components/headlines.tsx";
import { reasonsOf } from "../../components/missing-reasons.ts";
import { reportAddress } from "../../components/report-address.ts";
import { Skeleton } from "../../components/skeleton.tsx";
import type { useReport } from "../../components/use-report.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { HOME_TEXTS } from "./texts.ts";

/** The headline figures of the whole country. */
export const Nation = ({
  report: { data: report, error, refetch },
}: {
  readonly report: ReturnType<typeof useReport>;
}) => {
  const text = useTexts();
  const { language } = useLanguage();
  if (error !== null) return <FailureNote error={error} onAgain={() => void refetch()} />;
  if (report === undefined) return <Skeleton />;
  const page = reportAddress({ code: report.region.code, period: report.period });
  return (
    <section aria-labelledby="nation">
      <div className="nation-head">
        <h2 id="nation">
          {report.region.name}, {periodName(report.period, language)}
        </h2>
        <Link to={page}>{text(HOME_TEXTS.wholeReport)}</Link>
      </div>
      <Headlines report={report} page={page} />
      <MissingLegend reasons={reasonsOf(report.headlines)} />
    </section>
  );
};
