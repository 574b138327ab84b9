import type { Headline } from "../../presentation/report-document.ts";
import type { ReportAnswer } from "./ask-report.ts";
import { changeOf } from "./change.ts";
import type { FigureRow } from "./figure.ts";
import { DISBURSEMENT } from "./figures/disbursement.ts";
import { RATIOS } from "./figures/ratios.ts";
import { VILLAGE } from "./figures/village.ts";
import { WELFARE } from "./figures/welfare.ts";

const HEADLINES: readonly FigureRow[] = [
  DISBURSEMENT.credited.amount,
  WELFARE.families,
  WELFARE.graduationRate,
  VILLAGE.fundCeiling,
  VILLAGE.fundRealised,
  RATIOS.fundPerFamily,
  VILLAGE.enterprisesActive,
  RATIOS.villagesWithoutEnterprise,
  VILLAGE.indexScore,
  WELFARE.costShareAppeal,
];

/** The figures at the top of a report, with their change since the same kind of period a year earlier. */
export const headlinesOf = ({ now, before }: ReportAnswer): readonly Headline[] =>
  HEADLINES.map((row) => ({
    id: row.id,
    label: row.label,
    definition: row.definition,
    figure: row.figureOf(now),
    change: changeOf(row, now, before),
  }));
