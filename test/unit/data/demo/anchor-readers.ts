import type { PublishedFigure } from "../../../../data/read-published.ts";
import type { NamedRow } from "./figure-watcher.ts";

/** The generated value that must equal a published one. */
export type AnchorReader = (figure: PublishedFigure, rowsOf: RowsOf) => unknown;

export type RowsOf = (table: string, region: string) => readonly NamedRow[];

const INDEX_COLUMNS: Readonly<Record<string, string>> = {
  independent: "independent",
  advanced: "advanced",
  developing: "developing",
  lagging: "lagging",
  severelyLagging: "severely_lagging",
};

const split = ({ anchors }: PublishedFigure): { measure: string; period: string } => {
  const [measure = "", period = ""] = anchors.split("@");
  return { measure, period };
};

/** Reads a column of the row of the figure's region and period. */
const column =
  (table: string, name: string, key: "period" | "year"): AnchorReader =>
  (figure, rowsOf) =>
    rowsOf(table, figure.regionCode).find((row) => String(row[key]) === split(figure).period)?.[name];

const fund =
  (read: (row: NamedRow) => unknown): AnchorReader =>
  (figure, rowsOf) => {
    const row = rowsOf("village_fund_rollup", figure.regionCode).find(
      ({ year }) => String(year) === split(figure).period,
    );
    return row === undefined ? undefined : read(row);
  };

const wholeFund = (row: NamedRow): number => Number(row["ceiling"]) + Number(row["additional"]);

/** A row of a table that is not about one region, found by its year. */
const ofYear =
  (table: string, name: string): AnchorReader =>
  (figure, rowsOf) =>
    rowsOf(table, "").find((row) => String(row["year"]) === split(figure).period)?.[name];

const payment =
  (name: string, table = "disbursement_rollup"): AnchorReader =>
  (figure, rowsOf) =>
    rowsOf(table, figure.regionCode).find(
      (row) => row["programme"] === "PKH" && row["period"] === split(figure).period,
    )?.[name];

/** How each measure that published figures anchor is read from the generated rows. */
export const ANCHOR_READERS: Readonly<Record<string, AnchorReader>> = {
  families: column("family_rollup", "families", "period"),
  facilitators: column("staff_rollup", "facilitators", "period"),
  graduated: column("graduation_rollup", "graduated", "year"),
  graduationRate: column("graduation_rate", "rate", "year"),
  graduationTarget: (figure, rowsOf) =>
    rowsOf("graduation_target", figure.regionCode).find(
      (row) => `graduationTarget:${String(row["basis"])}@${String(row["year"])}` === figure.anchors,
    )?.["value"],
  recertificationFrom: ofYear("recertification_rule", "cohort_from"),
  recertificationTo: ofYear("recertification_rule", "cohort_to"),
  costShareAppeal: ofYear("cost_share_appeal", "percent"),
  firstCohort: (figure, rowsOf) =>
    Math.min(
      ...rowsOf("cohort_rollup", figure.regionCode)
        .filter((row) => row["families"] !== 0)
        .map((row) => Number(row["cohort"])),
    ),
  fund: fund(wholeFund),
  fundCeiling: fund((row) => row["ceiling"]),
  fundAdditional: fund((row) => row["additional"]),
  fundVillages: fund((row) => row["villages"]),
  fundAbsorption: fund((row) => Number(((Number(row["realised"]) / wholeFund(row)) * 100).toFixed(2))),
  index: (figure, rowsOf) =>
    column(
      "village_index_rollup",
      INDEX_COLUMNS[split(figure).measure.slice("index:".length)] ?? "",
      "year",
    )(figure, rowsOf),
  enterprises: column("enterprise_rollup", "total", "year"),
  activeEnterprises: column("enterprise_rollup", "active", "year"),
  villagesWithEnterprise: column("enterprise_rollup", "villages_with_enterprise", "year"),
  businessUnits: column("enterprise_rollup", "units", "year"),
  employees: column("enterprise_rollup", "employees", "year"),
  villageFacilitators: column("facilitation_rollup", "facilitators", "year"),
  villageExperts: column("facilitation_rollup", "experts", "year"),
  districtFacilitators: column("facilitation_rollup", "district_facilitators", "year"),
  localFacilitators: column("facilitation_rollup", "local_facilitators", "year"),
  creditedAmount: payment("credited_amount"),
  creditedFamilies: payment("credited_families"),
  statedAmount: payment("amount", "stated_total"),
};

const PROGRAMME_COLUMNS: Readonly<Record<string, string>> = {
  target: "target",
  budget: "budget",
  amountPerRecipient: "amount_per_recipient",
};

/** Figures of provincial programmes, anchored as `PKH_PLUS.target@2025`. */
export const readProgramme: AnchorReader = (figure, rowsOf) => {
  const { measure, period } = split(figure);
  const [code = "", field = ""] = measure.split(".");
  const rows =
    PROGRAMME_COLUMNS[field] === undefined
      ? rowsOf("programme_share", figure.regionCode)
      : rowsOf("programme_year", "");
  return rows.find((row) => row["code"] === code && String(row["year"]) === period)?.[
    PROGRAMME_COLUMNS[field] ?? field
  ];
};
