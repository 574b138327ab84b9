import type { ReportSource } from "../../presentation/report-document.ts";
import type { Block, RegionFigures } from "./answer.ts";
import type { ReportAnswer } from "./ask-report.ts";

const blocksOf = (region: RegionFigures): readonly Block[] =>
  [
    region.welfare,
    region.costShare,
    region.graduation,
    region.complaints,
    region.coordination,
    region.villageFund,
    region.villageIndex,
    region.villageEnterpriseSummary,
    region.disbursement,
  ].filter((block) => block !== null);

/** Every source that figures of a report may come from, by id. */
export const sourcesOf = (answer: ReportAnswer): ReadonlyMap<string, ReportSource> => {
  const { own, before, years, against, attentionSources } = answer;
  const regions = [
    own,
    before.region,
    ...years.map(({ region }) => region),
    ...(against === null ? [] : [against.region]),
    ...own.children.nodes,
  ];
  const targets = regions.flatMap(({ graduation }) => graduation?.target?.source ?? []);
  const listed = [...regions.flatMap(blocksOf).flatMap(({ sources }) => sources), ...targets];
  return new Map([
    // Of the question across sources only less is known: what summaries say of the same source comes after, and stays.
    ...attentionSources.map((source) => [source.id, { ...source, reference: "" } as ReportSource] as const),
    ...listed.map((source) => [source.id, source] as const),
  ]);
};
