import type { Language } from "../../../presentation/language.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import type { PrintedQuery } from "../../query/pdf/printed-query.ts";

/** What a worker is to make. */
export type PdfJob = { readonly language: Language } & (
  | { readonly kind: "report"; readonly document: ReportDocument }
  | { readonly kind: "query"; readonly document: PrintedQuery }
);

/** What it answers: the file, or why there is none. */
export type PdfAnswer = { readonly pdf: Uint8Array } | { readonly failed: string };
