import { NATION } from "../../platform/region-code.ts";
import type { Published, PublishedFigure } from "../read-published.ts";
import type { SeedTable } from "./seed-table.ts";

/** Tables of social welfare that hold published figures only: rates, targets and rules. */
export const policyTables = (published: Published): readonly SeedTable[] => [
  {
    table: "graduation_rate",
    columns: ["region_code", "year", "rate", "source_id"],
    rows: () =>
      anchored(published, "graduationRate").map(({ figure }) => [
        figure.regionCode,
        figure.year,
        figure.value,
        figure.sourceId,
      ]),
  },
  {
    table: "graduation_target",
    columns: ["region_code", "year", "basis", "value", "source_id"],
    rows: () =>
      anchored(published, "graduationTarget").map(({ figure, variant }) => [
        figure.regionCode,
        figure.year,
        variant,
        figure.value,
        figure.sourceId,
      ]),
  },
  {
    table: "recertification_rule",
    columns: ["year", "cohort_from", "cohort_to", "source_id"],
    rows: () =>
      anchored(published, "recertificationFrom").map(({ figure }) => [
        figure.year,
        figure.value,
        published.anchors("recertificationTo", figure.year).get(NATION)?.value,
        figure.sourceId,
      ]),
  },
  {
    table: "cost_share_appeal",
    columns: ["year", "percent", "source_id"],
    rows: () =>
      anchored(published, "costShareAppeal").map(({ figure }) => [figure.year, figure.value, figure.sourceId]),
  },
  {
    table: "benefit_rate",
    columns: ["year", "component", "annual_amount", "stage_amount", "source_id"],
    rows: () =>
      published
        .rows("social-welfare/benefit-rates")
        .map((row) => [
          Number(row["year"]),
          row["component"],
          Number(row["annual_amount"]),
          row["stage_amount"] ? Number(row["stage_amount"]) : null,
          row["source_id"],
        ]),
  },
];

/** Figures whose anchor is `measure@...` or `measure:variant@...`. */
const anchored = (published: Published, measure: string): { figure: PublishedFigure; variant: string }[] =>
  published.figures.social_welfare.flatMap((figure) => {
    const [name, variant = ""] = (figure.anchors.split("@")[0] ?? "").split(":");
    return name === measure ? [{ figure, variant }] : [];
  });
