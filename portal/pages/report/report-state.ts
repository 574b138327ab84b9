import type { ReportChoice } from "../../components/report-address.ts";
import type { Sort } from "../../components/sort-rows.ts";

/** What the address of a report's page asks for. */
export const choiceOf = (code: string, parameters: URLSearchParams): Required<ReportChoice> => ({
  code,
  period: parameters.get("periode"),
  againstRegion: parameters.get("banding"),
  againstPeriod: parameters.get("banding-periode"),
});

const PARAMETER = "urut";

/** How a table is sorted, as the address has it (`urut=children.pkh-families`, a minus before it for the greatest first). */
export const sortOf = (parameters: URLSearchParams, table: string): Sort | null => {
  const [, minus, column] = new RegExp(`^(-?)${table}\\.(.+)$`).exec(parameters.get(PARAMETER) ?? "") ?? [];
  return column === undefined ? null : { column, direction: minus === "-" ? "descending" : "ascending" };
};

/** The same address with a table sorted; one table of a page is sorted at a time. */
export const withSort = (parameters: URLSearchParams, table: string, { column, direction }: Sort): URLSearchParams => {
  const changed = new URLSearchParams(parameters);
  changed.set(PARAMETER, `${direction === "descending" ? "-" : ""}${table}.${column}`);
  return changed;
};
