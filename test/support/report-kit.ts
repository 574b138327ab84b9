import type { ReportDocument, ReportTable, TableCell } from "../../presentation/report-document.ts";
import type { TestGraph } from "./test-graph.ts";

/** What can be said of a report, by the names of its parameters. */
export type ReportParameters = Readonly<Record<string, string>>;

/** Takes a report in one form as a reader would: by its address. */
export const takeReport = (
  { url }: Pick<TestGraph, "url">,
  form: string,
  parameters: ReportParameters,
  token?: string,
): Promise<Response> =>
  fetch(`${url}/exports/report.${form}?${new URLSearchParams(parameters).toString()}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

/** The report itself. Fails where it is refused. */
export const documentOf = async (
  graph: Pick<TestGraph, "url">,
  parameters: ReportParameters,
  token?: string,
): Promise<ReportDocument> => {
  const answer = await takeReport(graph, "json", parameters, token);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${JSON.stringify(parameters)}: ${text}`);
  return JSON.parse(text) as ReportDocument; // as its contract says
};

/** A table of the report, by its id. Fails where there is none. */
export const tableOf = ({ sections }: ReportDocument, id: string): ReportTable => {
  const found = sections.flatMap(({ tables }) => tables).find((table) => table.id === id);
  if (found === undefined) throw new Error(`the report has no table ${id}`);
  return found;
};

/** A headline's figure, by its id. Fails where there is none. */
export const headlineOf = ({ headlines }: ReportDocument, id: string): ReportDocument["headlines"][number] => {
  const found = headlines.find((headline) => headline.id === id);
  if (found === undefined) throw new Error(`the report has no headline ${id}`);
  return found;
};

/** A cell by the id of its column, in the row of a region or of this place. Fails where there is none. */
export const cellOf = (table: ReportTable, row: string | number, column: string): TableCell => {
  const place = table.columns.findIndex(({ id }) => id === column);
  const found = typeof row === "number" ? table.rows[row] : table.rows.find(({ region }) => region?.code === row);
  const cell = found?.cells[place];
  if (cell === undefined) throw new Error(`the table ${table.id} has no ${column} of ${row}`);
  return cell;
};

/** Every cell of every table. */
export const cellsOf = ({ sections }: ReportDocument): readonly TableCell[] =>
  sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
