import type { Run } from "../run.ts";
import { ChartOf } from "./chart-of.tsx";
import { useResultTable } from "./use-result-table.ts";

/** The result as a chart. */
export const ChartView = ({ run }: { readonly run: Run }) => {
  const table = useResultTable(run);
  if (table === undefined) return null;
  const { list, columns } = table;
  // What was chosen of other columns says nothing of these.
  return <ChartOf key={[list.id, ...columns.map(({ id }) => id)].join()} table={table} />;
};
