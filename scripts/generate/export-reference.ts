import { PARAMETERS } from "../../exports/parameters.ts";
import type { Parameter } from "../../exports/read-parameters.ts";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

/** docs/reference/exports.md: every parameter of a file with its form and default. */
export const exportReference = (): Artifact => {
  const rows = Object.entries<Parameter<unknown>>(PARAMETERS);
  const table = markdownTable(
    ["Parameter", "Form", "Default", "What it does"],
    rows.map(([name, row]) => [
      `\`${name}\``,
      row.form,
      row.defaultText ?? (row.default === undefined ? "has to be given" : `\`${shown(row.default)}\``),
      row.help,
    ]),
  );
  return {
    path: "docs/reference/exports.md",
    content: `# Exports

<!-- Generated from exports/parameters.ts by \`npm run generate\`. Do not edit. -->

\`GET /exports/synergy.csv\`, \`synergy.xlsx\` or \`synergy.ndjson\` with these parameters in the address, or \`POST\` with them as an object of
JSON. The figures are those of [the measures](measures.md). [How to export](../how-to/export.md).

${table}`,
  };
};

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
