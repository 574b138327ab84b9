import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import type { ReportChart, ReportSection, ReportTable } from "../../../presentation/report-document.ts";
import { chartSvg } from "./chart-svg.ts";
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from "./print-look.ts";
import { isWide, reportTable } from "./report-table.ts";

/** Points that a picture may be high, so that it has its page with its title; a higher one is made smaller. */
const HIGHEST = 640;

/** A section: what it says, its charts, tables and notes. Tables that are wide lie on pages of their own. */
export const sectionContent = (section: ReportSection, language: Language): Content[] => {
  const { title, lead, charts, tables, notes } = section;
  const wide = tables.filter((table) => isWide(table, language));
  const narrow = tables.filter((table) => !isWide(table, language));
  return [
    { text: title[language], style: "sectionTitle", headlineLevel: 1 },
    { text: lead[language], marginBottom: 6 },
    ...charts.map((chart) => chartContent(chart, language)),
    ...narrow.flatMap((table) => reportTable(table, language, PORTRAIT_WIDTH)),
    ...(notes.length === 0 ? [] : [{ ul: notes.map((note) => note[language]), style: "note" }]),
    ...landscape(wide, language),
  ];
};

const chartContent = (chart: ReportChart, language: Language): Content => ({
  unbreakable: true,
  stack: [
    { text: chart.title[language], style: "tableTitle" },
    { text: chart.summary[language], style: "note", marginBottom: 3 },
    { svg: chartSvg(chart, language), fit: [PORTRAIT_WIDTH, HIGHEST] },
  ],
  marginBottom: 8,
});

const landscape = (tables: readonly ReportTable[], language: Language): Content[] =>
  tables.length === 0
    ? []
    : [
        { text: "", pageOrientation: "landscape", pageBreak: "before" },
        ...tables.flatMap((table) => reportTable(table, language, LANDSCAPE_WIDTH)),
        { text: "", pageOrientation: "portrait", pageBreak: "after" },
      ];
