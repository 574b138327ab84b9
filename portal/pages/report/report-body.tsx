import { useEffect } from "react";
import { useLocation } from "react-router";
import { dateName } from "../../../presentation/dates.ts";
import type { RegionLink, ReportDocument } from "../../../presentation/report-document.ts";
import { Empty } from "../../components/empty.tsx";
import { MissingLegend } from "../../components/figure.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { Contents } from "./contents.tsx";
import { Headlines } from "../../components/headlines.tsx";
import { reasonsOf } from "../../components/missing-reasons.ts";
import { Section } from "./section.tsx";
import { SourcesTable } from "./sources-table.tsx";
import { REPORT_TEXTS } from "./texts.ts";

interface ReportBodyProps {
  readonly report: ReportDocument;
  readonly linkOf: (region: RegionLink) => string;
}

/** The figures of a report: headlines, sections, sources. */
export const ReportBody = ({ report, linkOf }: ReportBodyProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { hash } = useLocation();
  // The section that the address names is there only now.
  useEffect(() => {
    if (hash !== "") document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  const { headlines, sections, sources, madeAt } = report;
  if (headlines.length === 0 && sections.length === 0) {
    return <Empty title={text(REPORT_TEXTS.noSections)}>{text(REPORT_TEXTS.otherPeriod)}</Empty>;
  }
  return (
    <>
      <section aria-labelledby="headlines">
        <h2 id="headlines" className="unseen">
          {text(REPORT_TEXTS.headlines)}
        </h2>
        <Headlines report={report} />
        <MissingLegend reasons={reasonsOf(headlines)} />
      </section>
      <Contents sections={sections} />
      {sections.map((section) => (
        <Section key={section.id} section={section} report={report} linkOf={linkOf} />
      ))}
      <SourcesTable sources={sources} />
      <p className="small">
        {text(REPORT_TEXTS.madeAt)} {dateName(madeAt, language)}
      </p>
    </>
  );
};
