import type { ErrorRow } from "../../platform/error-rows/row.ts";
import { ERRORS } from "../../platform/error-table.ts";
import type { Artifact } from "./artifact.ts";

/** What each class of errors asks of the reader, in the order of the page. */
const CLASSES: Readonly<Record<ErrorRow["who"], string>> = {
  CLIENT: "The request has to change.",
  DATA: "The data itself has no such answer.",
  UPSTREAM: "A source failed; the fields of the other sources are answered.",
  OPERATOR: "Whoever runs the program has to act.",
  BUG: "We have to act.",
};

const section = ([code, row]: readonly [string, ErrorRow]): string => {
  const facts = [
    `HTTP ${row.status}`,
    row.retryable ? "try again later" : "trying again does not help",
    ...(row.details.length > 0 ? [`details: ${row.details.map((detail) => `\`${detail}\``).join(", ")}`] : []),
    `since ${row.since}`,
  ];
  return `### ${code}\n\n${facts.join(" · ")}\n\n- ${row.id}\n- ${row.en}\n- **What to do:** ${row.remedy}\n`;
};

/** docs/reference/errors.md: every code of the error table, by who must act. */
export const errorReference = (): Artifact => {
  const rows = Object.entries<ErrorRow>(ERRORS);
  const parts = Object.entries(CLASSES).map(([who, meaning]) => {
    const own = rows.filter(([, row]) => row.who === who);
    return own.length === 0 ? "" : `\n## ${who}\n\n${meaning}\n\n${own.map(section).join("\n")}`;
  });
  return {
    path: "docs/reference/errors.md",
    content: `# Errors

<!-- Generated from platform/error-rows by \`npm run generate\`. Do not edit. -->

An error in an answer carries its code in \`extensions.code\` and its details in \`extensions.details\`. The text is
Indonesian first, then English, then what to do. The HTTP status is that of a request refused as a whole.
${parts.join("")}`,
  };
};
