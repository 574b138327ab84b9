import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { number } from "../../../presentation/numbers.ts";
import { isFigureColumn, resultText } from "../../../presentation/result-text.ts";
import { across } from "../../pdf/across.ts";
import { type Grid, measuredGrid, ZERO_WIDTH_SPACE } from "../../pdf/grid.ts";
import { gridContent } from "../../pdf/grid-content.ts";
import { definitionsContent, madeAtText, sourcesContent, syntheticNote } from "../../pdf/origin.ts";
import type { Pages } from "../../pdf/pages.ts";
import { COLOURS, LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from "../../pdf/print-look.ts";
import { WORDS } from "../../pdf/words.ts";
import { fitsAcross, gridParts } from "./grid-parts.ts";
import type { PrintedQuery } from "./printed-query.ts";
import { QUERY_WORDS } from "./words.ts";

/** The result of a question as pages: its rows, what its columns mean, where the figures come from, and the question. */
export const queryPages = (query: PrintedQuery, language: Language): Pages => {
  const { name, table, columns, sources, madeAt, isSynthetic } = query;
  const title = name ?? QUERY_WORDS.unnamed[language];
  const definitions = new Map(
    columns.flatMap(({ heading, definition }) => (definition === null ? [] : [[heading, definition] as const])),
  );
  return {
    title: `${QUERY_WORDS.result[language]}: ${title}`,
    mark: table === "" ? title : table,
    subject: QUERY_WORDS.subject[language],
    keywords: `${title} ${table}`,
    madeAt,
    isSynthetic,
    content: [
      ...openingContent(query, title, language),
      ...tableContent(query, language),
      ...definitionsContent(definitions, language),
      ...sourcesContent(sources, language),
      ...questionContent(query, language),
    ],
  };
};

const openingContent = (
  { saved, table, rows, madeAt, isSynthetic }: PrintedQuery,
  title: string,
  language: Language,
): Content[] => {
  const lines = [
    `${QUERY_WORDS.table[language]}: ${table === "" ? QUERY_WORDS.wholeAnswer[language] : table}`,
    `${QUERY_WORDS.rows[language]}: ${number(rows.length, language)}`,
    ...(saved === null
      ? []
      : [`${QUERY_WORDS.saved[language]}: ${saved.id}, ${QUERY_WORDS.version[language]} ${saved.version}`]),
    `${WORDS.madeAt[language]}: ${madeAtText(madeAt, language)}`,
  ];
  return [
    { text: QUERY_WORDS.result[language], style: "small" },
    { text: title, fontSize: 22, bold: true, color: COLOURS.strong },
    { text: lines.join("\n"), margin: [0, 6, 0, 8] },
    ...(isSynthetic ? [syntheticNote(language)] : []),
    { text: QUERY_WORDS.empty[language], style: "note", marginBottom: 6 },
  ];
};

/** Upright where the table fits, else across, else across in parts of its columns. */
const tableContent = ({ columns, rows }: PrintedQuery, language: Language): Content[] => {
  if (rows.length === 0) return [{ text: WORDS.noRows[language], style: "note" }];
  const alignments = columns.map((_, place) => (isFigureColumn(rows, place) ? "right" : "left"));
  const grid: Grid = {
    headings: columns.map(({ heading }, place) => cellOf(breakable(heading), alignments[place])),
    rows: rows.map((cells) =>
      columns.map(({ heading }, place) =>
        cellOf(resultText(cells[place] ?? null, heading, language), alignments[place]),
      ),
    ),
  };
  const measured = measuredGrid(grid);
  if (!measured.isWide) return [gridContent(measured, PORTRAIT_WIDTH)];
  if (fitsAcross(measured)) return across([gridContent(measured, LANDSCAPE_WIDTH)]);
  return across(
    gridParts(grid).flatMap(({ grid: part, from, to }) => [
      {
        text: `${QUERY_WORDS.columns[language]} ${from}–${to} ${QUERY_WORDS.of[language]} ${columns.length}`,
        style: "tableTitle",
        headlineLevel: 2,
      },
      gridContent(part, LANDSCAPE_WIDTH),
    ]),
  );
};

const cellOf = (text: string, alignment: "left" | "right" = "left") => ({ text, alignment, isMark: false });

/** A name of several parts may go on below: it is mostly longer than what it names. */
const breakable = (heading: string): string => heading.replaceAll(".", `.${ZERO_WIDTH_SPACE}`);

/** So that the file can be made again. */
const questionContent = ({ text, variables }: PrintedQuery, language: Language): Content[] => [
  { text: QUERY_WORDS.question[language], style: "sectionTitle", headlineLevel: 1 },
  { text, style: "small", preserveLeadingSpaces: true },
  ...(variables === "{}"
    ? []
    : [{ text: `${QUERY_WORDS.variables[language]}: ${variables}`, style: "small", marginTop: 4 }]),
];
