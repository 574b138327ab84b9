import type { ReportRow } from "./measure.ts";

/** The reports as a Markdown table. */
export const reportTable = (rows: readonly ReportRow[]): string => {
  const forms = Object.keys(rows[0]?.formMs ?? {});
  const headings = ["report of", "graph's answers ms", ...forms.flatMap((form) => [`${form} ms`, "of it"])];
  const lines = rows.map(({ region, graphMs, formMs }) => [
    region,
    graphMs.toFixed(0),
    ...forms.flatMap((form) => {
      const ms = formMs[form] ?? Number.NaN;
      return [ms.toFixed(0), `${(ms / graphMs).toFixed(2)}x`];
    }),
  ]);
  return [headings, headings.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};
