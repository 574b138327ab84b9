import type { Texts } from "../language.ts";
import { curlSnippet } from "./curl.ts";
import { powerQuerySnippet } from "./power-query.ts";
import { pythonSnippet } from "./python.ts";
import { rSnippet } from "./r.ts";
import type { SnippetQuestion } from "./snippet.ts";
import { typescriptSnippet } from "./typescript.ts";

/** A way to ask the same question from elsewhere. */
export interface SnippetKind {
  readonly id: string;
  readonly name: string;
  /** What it takes to run it. */
  readonly needs: Texts;
  readonly write: (question: SnippetQuestion) => string;
}

/** In the order in which they are offered. */
export const SNIPPETS: readonly SnippetKind[] = [
  { id: "curl", name: "curl", needs: { id: "Terminal dengan curl", en: "A shell with curl" }, write: curlSnippet },
  {
    id: "typescript",
    name: "TypeScript",
    needs: { id: "Node 20 atau lebih baru, tanpa pustaka", en: "Node 20 or later, no library" },
    write: typescriptSnippet,
  },
  {
    id: "python",
    name: "Python",
    needs: { id: "Python 3.8 atau lebih baru, tanpa pustaka", en: "Python 3.8 or later, no library" },
    write: pythonSnippet,
  },
  {
    id: "r",
    name: "R",
    needs: { id: "R 4.1 atau lebih baru dengan httr2 dan jsonlite", en: "R 4.1 or later with httr2 and jsonlite" },
    write: rSnippet,
  },
  {
    id: "power-query",
    name: "Excel Power Query",
    needs: { id: "Excel 2016 atau lebih baru, atau Power BI", en: "Excel 2016 or later, or Power BI" },
    write: powerQuerySnippet,
  },
];
