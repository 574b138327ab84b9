import type { Content } from "pdfmake/interfaces.js";
import { dateName } from "../../presentation/dates.ts";
import type { Language } from "../../presentation/language.ts";
import { PROVENANCE_NAMES } from "../../presentation/provenances.ts";
import type { ReportSource } from "../../presentation/report-document.ts";
import { COLOURS } from "./print-look.ts";
import { WORDS } from "./words.ts";

/** A source as it is printed; answers of the graph name no reference. */
export type PrintedSource = Omit<ReportSource, "id" | "reference"> & Partial<Pick<ReportSource, "reference">>;

/** Where the figures come from; nothing where no source is named. */
export const sourcesContent = (sources: readonly PrintedSource[], language: Language): Content[] => {
  if (sources.length === 0) return [];
  const hasReference = sources.some(({ reference }) => reference !== undefined);
  const lineOf = (title: string, publisher: string, reference: string, dataOf: string, origin: string): string[] => [
    title,
    publisher,
    ...(hasReference ? [reference] : []),
    dataOf,
    origin,
  ];
  const headings = lineOf(
    WORDS.title[language],
    WORDS.publisher[language],
    WORDS.reference[language],
    WORDS.dataOf[language],
    WORDS.origin[language],
  );
  return [
    { text: WORDS.sources[language], style: "sectionTitle", headlineLevel: 1 },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: lineOf("*", "auto", "*", "auto", "auto"),
        body: [
          headings.map((text) => ({ text, bold: true })),
          ...sources.map(({ title, publisher, reference, asOf, provenance }) =>
            lineOf(title, publisher, reference ?? "", dateName(asOf, language), PROVENANCE_NAMES[provenance][language]),
          ),
        ],
      },
      layout: "lightHorizontalLines",
      style: "table",
    },
  ];
};

/** What columns or figures count, each once. */
export const definitionsContent = (definitions: ReadonlyMap<string, string>, language: Language): Content[] =>
  definitions.size === 0
    ? []
    : [
        { text: WORDS.definitions[language], style: "sectionTitle", headlineLevel: 1 },
        {
          ul: [...definitions].map(([label, definition]) => ({
            text: [{ text: `${label}: `, bold: true }, definition],
          })),
          style: "small",
        },
      ];

/** Says before all else that figures are made up. */
export const syntheticNote = (language: Language): Content => ({
  table: {
    widths: ["*"],
    body: [
      [
        {
          text: [{ text: `${PROVENANCE_NAMES.SYNTHETIC[language]}. `, bold: true }, WORDS.syntheticWhy[language]],
          color: COLOURS.warn,
          fillColor: COLOURS.warnGround,
          margin: [4, 3, 4, 3],
        },
      ],
    ],
  },
  layout: "noBorders",
  marginBottom: 8,
});

/** When a file was made, in UTC, for whoever reads it: the country has three time zones. */
export const madeAtText = (madeAt: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(madeAt))} UTC`;
