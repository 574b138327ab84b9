import { type ColumnDescription, describeColumns } from "../../platform/import/describe-columns.ts";
import type { AnyImportFormat } from "../../platform/import/format.ts";
import { KINDS } from "../../platform/import/report/findings-table.ts";
import { FINDING_KINDS, type FindingKind } from "../../platform/import/reason-rows/row.ts";
import { REASONS, type ReasonCode, reasonOf } from "../../platform/import/reasons.ts";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

/** A source and what can be imported into it. */
interface ImportingSource {
  readonly name: string;
  readonly imports: readonly AnyImportFormat[];
}

const FOLDER = "docs/reference/imports";

/** docs/reference/imports.md with every format and every reason, and one page for each format. */
export const importReference = (sources: readonly ImportingSource[]): Artifact[] => {
  const formats = sources.flatMap(({ name, imports }) => imports.map((format) => ({ source: name, format })));
  return [
    index(formats),
    ...formats.map(({ source, format }) => ({ path: `${FOLDER}/${format.id}.md`, content: pageOf(source, format) })),
  ];
};

const GENERATED = (from: string): string => `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->`;

const index = (formats: readonly { readonly source: string; readonly format: AnyImportFormat }[]): Artifact => ({
  path: `${FOLDER}.md`,
  content: `# Imports

${GENERATED("the formats of the subgraphs and platform/import/reasons.ts")}

Files that can be imported, and what can be found in them. [How to import](../how-to/import.md).

## Formats

${markdownTable(
  ["Format", "Berkas", "File", "Publisher", "Source"],
  formats.map(({ source, format: { id, title, publisher } }) => [
    `[\`${id}\`](imports/${id}.md)`,
    title.id,
    title.en,
    publisher,
    source,
  ]),
)}
## Findings

What is found in a file is told with its line, its column and the text of the cell; personal values are masked.
${FINDING_KINDS.map(reasonsOf).join("")}`,
});

const MEANINGS: Readonly<Record<FindingKind, string>> = {
  REFUSED: "The row is not taken; it is kept aside with its cells.",
  CORRECTED: "The cell was mended, and the row is taken.",
  FLAGGED: "The row is taken as it is, and somebody should look at it.",
};

const ALL_REASONS = Object.keys(REASONS) as ReasonCode[]; // the keys of a constant table

const reasonsOf = (kind: FindingKind): string => {
  const codes = ALL_REASONS.filter((code) => reasonOf(code).kind === kind).toSorted();
  return `
### ${KINDS[kind].en[0]?.toUpperCase()}${KINDS[kind].en.slice(1)} (${KINDS[kind].id})

${MEANINGS[kind]}

${reasonTable(codes)}`;
};

const reasonTable = (codes: readonly ReasonCode[]): string =>
  markdownTable(
    ["Code", "Temuan", "Tindakan", "Finding", "What to do"],
    codes.map((code) => {
      const { id, en, remedy } = reasonOf(code);
      return [`\`${code}\``, id, remedy.id, en, remedy.en];
    }),
  );

const pageOf = (source: string, format: AnyImportFormat): string => {
  const columns = describeColumns(format);
  const headingOf = (field: string): string => columns.find((column) => column.field === field)?.heading ?? field;
  const quoted = (fields: readonly string[]): string => fields.map((field) => `“${headingOf(field)}”`).join(", ");
  const summed =
    format.isTotal === undefined
      ? ""
      : `\nA line with totals is compared with the sums of ${quoted(format.summed)}, and never written.\n`;
  return `# ${format.title.en} (\`${format.id}\`)

${GENERATED(`the format ${format.id} of ${source}`)}

${format.title.id}. Publisher: ${format.publisher}. Imported into \`${source}\`; all formats and findings: [imports](../imports.md).

An empty template: \`sinergi import ${format.id} --template ${format.id}.xlsx\`. Headings are compared without case, spaces and punctuation.

## Columns

${markdownTable(
  ["Column", "Other headings", "Keterangan", "Bentuk", "Meaning", "Form", "Example", "Needed", "Personal"],
  columns.map(columnRow),
)}
## Key

Rows are told apart by ${quoted(format.key)}. A second row with the same key in one file is refused; in a later file it supersedes the first.
${summed}${rulesOf(format)}`;
};

const columnRow = (column: ColumnDescription): string[] => [
  column.heading,
  column.synonyms.join(", "),
  column.description.id,
  column.form.id,
  column.description.en,
  column.form.en,
  `\`${column.example}\``,
  column.needs.en,
  column.isPersonal ? "yes, masked" : "",
];

const rulesOf = ({ rules = [] }: AnyImportFormat): string =>
  rules.length === 0 ? "" : `\n## Rules across a row\n\n${reasonTable(rules.toSorted())}`;
