import type { ActionStatus } from "./place.ts";

const LISTED = `query TindakLanjut($within: RegionCode!, $year: Int!, $status: CoordinationStatus) {
  coordinationActions(within: $within, year: $year, status: $status) {
    nodes { region { code name } status statusOn action responsible agreedOn dueOn doneOn note provenance }
  }
}`;

/** Address of the file of a list of actions, with all of its pages. */
export const listFile = (
  form: "csv" | "xlsx",
  { region, year, status }: { readonly region: string; readonly year: number; readonly status: ActionStatus | null },
): string => {
  const variables = JSON.stringify({ within: region, year, status });
  return `/exports/query.${form}?${new URLSearchParams({ query: LISTED, variables, all: "true" })}`;
};
