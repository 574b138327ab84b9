import { useCallback } from "react";
import { useParams, useSearchParams } from "react-router";
import { periodName } from "../../../presentation/periods.ts";
import type { RegionLink, ReportDocument } from "../../../presentation/report-document.ts";
import { LEVEL_NAMES } from "../../../presentation/levels.ts";
import { PageHead } from "../../components/page-head.tsx";
import { type ReportChoice, reportAddress } from "../../components/report-address.ts";
import { Skeleton } from "../../components/skeleton.tsx";
import { useReport } from "../../components/use-report.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { Downloads } from "./downloads.tsx";
import "./report.css";
import { ReportBody } from "./report-body.tsx";
import { choiceOf } from "./report-state.ts";
import { REPORT_TEXTS } from "./texts.ts";

/** The synergy report of a region, as its address asks for it. */
export const ReportPage = () => {
  const { code = "ID" } = useParams();
  const [parameters] = useSearchParams();
  const choice = choiceOf(code, parameters);
  const { data: report, error, refetch } = useReport(choice);
  const period = report?.period ?? choice.period;
  const linkOf = useCallback(
    (region: Pick<RegionLink, "code">) => reportAddress({ code: region.code, period }),
    [period],
  );

  return (
    <div className="content report">
      <ReportHead choice={choice} report={report} linkOf={linkOf} />
      <ChoiceForm key={`${choice.code} ${choice.againstRegion}`} choice={choice} report={report} />
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {error === null && report === undefined && <Skeleton />}
      {report !== undefined && <ReportBody report={report} linkOf={linkOf} />}
    </div>
  );
};

interface ReportHeadProps {
  readonly choice: ReportChoice;
  readonly report: ReportDocument | undefined;
  readonly linkOf: (region: Pick<RegionLink, "code">) => string;
}

const ReportHead = ({ choice, report, linkOf }: ReportHeadProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  if (report === undefined) return <PageHead title={`${text(REPORT_TEXTS.report)} ${choice.code}`} />;
  const { region, period, against, isSynthetic } = report;
  return (
    <PageHead
      title={`${region.name}, ${periodName(period, language)}`}
      crumbs={region.ancestors.map((ancestor) => ({ to: linkOf(ancestor), name: ancestor.name }))}
      lead={
        <>
          {text(REPORT_TEXTS.report)} · {text(LEVEL_NAMES[region.level])} {region.code}
          {against !== null &&
            ` · ${text(REPORT_TEXTS.comparedWith)} ${against.region.name}, ${periodName(against.period, language)}`}
        </>
      }
      isSynthetic={isSynthetic}
      actions={<Downloads choice={{ ...choice, period }} />}
    />
  );
};
