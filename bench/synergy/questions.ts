/** A question over all 83,762 villages, which servers of the bench know by its name. */
export interface Question {
  /** The operation's name. */
  readonly name: string;
  /** What the table calls it. */
  readonly told: string;
  readonly query: string;
}

const ROWS = (name: string, where: string, orderBy: string, figures: string): string => `query ${name} {
  synergy(level: VILLAGE, period: "2024", where: { and: [${where}] }, orderBy: [{ ${orderBy} }], first: 50) {
    nodes { region { code name } families: value(of: PKH_FAMILIES) ${figures} }
  }
}`;

const WHOLE = (name: string, fields: string): string => `query ${name} {
  synergy(level: VILLAGE, period: "2024") { ${fields} }
}`;

export const QUESTIONS: readonly Question[] = [
  {
    name: "FirstOfTwoSources",
    told: "first 50 by village fund per family, 2 filters, 2 sources",
    query: ROWS(
      "FirstOfTwoSources",
      "{ of: PKH_FAMILIES, gt: 300 }, { of: ENTERPRISES_ACTIVE, eq: 0 }",
      "of: VILLAGE_FUND_CEILING, per: PKH_FAMILIES",
      "ratio(of: VILLAGE_FUND_CEILING, per: PKH_FAMILIES)",
    ),
  },
  {
    name: "FirstOfThreeSources",
    told: "first 50 by PKH paid per family, 2 filters, 3 sources",
    query: ROWS(
      "FirstOfThreeSources",
      "{ of: PKH_FAMILIES, gt: 100 }, { of: INDEX_SCORE, lt: 0.7 }",
      "of: PKH_CREDITED_AMOUNT, per: PKH_FAMILIES",
      "score: value(of: INDEX_SCORE) ratio(of: PKH_CREDITED_AMOUNT, per: PKH_FAMILIES)",
    ),
  },
  {
    name: "Summaries",
    told: "mean, median, quantiles of a measure and a ratio",
    query: WHOLE(
      "Summaries",
      `families: summary(of: PKH_FAMILIES) { count nulls sum mean median quantiles(at: [0.05, 0.25, 0.75, 0.95]) min max }
    fund: summary(of: VILLAGE_FUND_CEILING, per: PKH_FAMILIES) { count nulls mean median quantiles(at: [0.05, 0.25, 0.75, 0.95]) }`,
    ),
  },
  {
    name: "Correlation",
    told: "correlation of two sources, of values and of ranks",
    query: WHOLE(
      "Correlation",
      "correlation(x: { of: PKH_FAMILIES }, y: { of: INDEX_SCORE }) { count pearson spearman }",
    ),
  },
  {
    name: "Reconciled",
    told: "reconciliation: first 50 by money not credited, one finding",
    query: `query Reconciled {
  combinedReconciliation(level: VILLAGE, period: "2024", finding: CREDITED_BELOW_ORDERED, orderBy: { by: UNCREDITED }, first: 50) {
    nodes { region { code name } social { uncredited } village { untransferred } }
  }
}`,
  },
];
