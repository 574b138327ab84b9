import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import type { ReportChart, ReportSection } from "../../../presentation/report-document.ts";
import { across } from "../../pdf/across.ts";
import { chartSvg } from "./chart-svg.ts";
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from "../../pdf/print-look.ts";
import { printedTable } from "./printed-table.ts";
import { reportTable } from "./report-table.ts";

/** Points that a picture may be high, so that it has its page with its title; a higher one is made smaller. */
const HIGHEST = 640;

/** A section: what it says, its charts, tables and notes. Tables that are wide lie on pages of their own. */
export const sectionContent = (section: ReportSection, language: Language): Content[] => {
  const { title, lead, charts, tables, notes } = section;
  const printed = tables.map((table) => ({ table, print: printedTable(table, language) }));
  const wide = printed.filter(({ print }) => print.isWide);
  const narrow = printed.filter(({ print }) => !print.isWide);
  const [first, ...others] = charts;
  const heading = { text: title[language], style: "sectionTitle" };
  const said = { text: lead[language], marginBottom: 6 };
  return [
    // No heading stands at the foot of a page whose chart is on the next.
    ...(first === undefined
      ? [{ ...heading, headlineLevel: 1 }, said]
      : [together([heading, said, ...chartContent(first, language)])]),
    ...others.map((chart) => together(chartContent(chart, language))),
    ...narrow.flatMap(({ table, print }) => reportTable(table, print, language, PORTRAIT_WIDTH)),
    ...(notes.length === 0 ? [] : [{ ul: notes.map((note) => note[language]), style: "note" }]),
    ...across(wide.flatMap(({ table, print }) => reportTable(table, print, language, LANDSCAPE_WIDTH))),
  ];
};

/** What stays on one page. Nothing in it may ask for a page of its own, by `headlineLevel` or as another such block: pdfmake loses it. */
const together = (content: Content[]): Content => ({ stack: content, unbreakable: true });

const chartContent = (chart: ReportChart, language: Language): Content[] => [
  { text: chart.title[language], style: "tableTitle" },
  { text: chart.summary[language], style: "note", marginBottom: 3 },
  { svg: chartSvg(chart, language), fit: [PORTRAIT_WIDTH, HIGHEST], marginBottom: 8 },
];
