import { SYNERGY_FORMATS } from "../../exports/open-synergy.ts";
import { PARAMETERS } from "../../exports/parameters.ts";
import { QUERY_FORMATS } from "../../exports/query/formats.ts";
import { QUERY_PARAMETERS } from "../../exports/query/parameters.ts";
import type { Parameter } from "../../exports/read-parameters.ts";
import { RECONCILIATION_FORMATS } from "../../exports/reconciliation/formats.ts";
import { RECONCILIATION_PARAMETERS } from "../../exports/reconciliation/parameters.ts";
import { REPORT_FORMATS } from "../../exports/report/formats.ts";
import { REPORT_PARAMETERS } from "../../exports/report/parameters.ts";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

/** docs/reference/exports.md: the files, and every parameter of them with its form and default. */
export const exportReference = (): Artifact => ({
  path: "docs/reference/exports.md",
  content: `# Exports

<!-- Generated from exports/parameters.ts and exports/{report,reconciliation,query}/parameters.ts by \`npm run generate\`. Do not edit. -->

Each with these parameters in the address (\`GET\`), or as an object of JSON (\`POST\`).

## Files of a question across sources

${namesOf("synergy", SYNERGY_FORMATS)}. The figures are those of [the measures](measures.md). [How to export](../how-to/export.md).

${parameterTable(PARAMETERS)}
## Reports of a region

${namesOf("report", REPORT_FORMATS)}. [How to use reports](../how-to/report.md).

${parameterTable(REPORT_PARAMETERS)}
## Reconciliations

${namesOf("reconciliation", RECONCILIATION_FORMATS)}. [How to reconcile](../how-to/reconcile.md).

${parameterTable(RECONCILIATION_PARAMETERS)}
## Files of any question

${namesOf("query", QUERY_FORMATS)}. In an address \`var.NAME\` is the value of one variable. [How to export a query](../how-to/export-a-query.md).

${parameterTable(QUERY_PARAMETERS)}`,
});

const namesOf = (kind: string, formats: Readonly<Record<string, unknown>>): string =>
  Object.keys(formats)
    .map((ending) => `\`/exports/${kind}.${ending}\``)
    .join(", ");

const parameterTable = (table: Readonly<Record<string, Parameter<unknown>>>): string =>
  markdownTable(
    ["Parameter", "Form", "Default", "What it does"],
    Object.entries(table).map(([name, row]) => [
      `\`${name}\``,
      row.form,
      row.defaultText ?? (row.default === undefined ? "has to be given" : `\`${shown(row.default)}\``),
      row.help,
    ]),
  );

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
