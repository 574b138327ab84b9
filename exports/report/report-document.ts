import type { ReportDocument, ReportSection } from "../../presentation/report-document.ts";
import type { ReportAnswer } from "./ask-report.ts";
import { linkOf } from "./cell.ts";
import { numbersOf } from "./chart-numbers.ts";
import { headlinesOf } from "./headlines.ts";
import { withNotes } from "./notes.ts";
import { attentionSection } from "./sections/attention.ts";
import { childrenSection } from "./sections/children.ts";
import { comparisonSection } from "./sections/comparison.ts";
import { componentsSection } from "./sections/components.ts";
import { coordinationSection } from "./sections/coordination.ts";
import { costShareSection } from "./sections/cost-share.ts";
import { disbursementSection } from "./sections/disbursement.ts";
import { graduationSection } from "./sections/graduation.ts";
import type { MakeSection } from "./sections/section.ts";
import { synergySection } from "./sections/synergy.ts";
import { villageDevelopmentSection } from "./sections/village-development.ts";
import { sourcesOf } from "./sources.ts";

/** The sections of a report, in their order: the same of every region, where it has what they are about. */
const SECTIONS: readonly MakeSection[] = [
  comparisonSection,
  synergySection,
  childrenSection,
  disbursementSection,
  graduationSection,
  costShareSection,
  attentionSection,
  componentsSection,
  villageDevelopmentSection,
  coordinationSection,
];

/** The section without charts that have nothing to draw; its tables say why. */
const withoutEmptyCharts = (section: ReportSection): ReportSection => ({
  ...section,
  charts: section.charts.filter((chart) => numbersOf(chart).some((value) => value !== null)),
});

/** Ids of the sources that figures of a report have. */
const idsOf = (headlines: ReportDocument["headlines"], sections: readonly ReportSection[]): ReadonlySet<string> =>
  new Set([
    ...headlines.flatMap(({ figure }) => figure.sources),
    ...sections.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.flatMap(({ sources }) => sources))),
  ]);

/** Makes the report of what the graph has answered. */
export const reportDocument = (answer: ReportAnswer, madeAt: Date): ReportDocument => {
  const { own, now, against } = answer;
  const headlines = headlinesOf(answer);
  const sections = SECTIONS.flatMap((make) => make(answer) ?? [])
    .map(withoutEmptyCharts)
    .map(withNotes);
  const used = idsOf(headlines, sections);
  const sources = [...sourcesOf(answer).values()].filter(({ id }) => used.has(id));
  return {
    region: { ...linkOf(own), ancestors: own.ancestors.map(linkOf) },
    period: now.period,
    against: against === null ? null : { region: linkOf(against.region), period: against.period },
    madeAt: madeAt.toISOString(),
    headlines,
    sections,
    sources,
    isSynthetic: sources.some(({ provenance }) => provenance === "SYNTHETIC"),
  };
};
