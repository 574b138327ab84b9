import type { Language } from "../../../../presentation/language.ts";
import type { ReportDocument } from "../../../../presentation/report-document.ts";

/** What a worker is to make. */
export interface PdfJob {
  readonly document: ReportDocument;
  readonly language: Language;
}

/** What it answers: the file, or why there is none. */
export type PdfAnswer = { readonly pdf: Uint8Array } | { readonly failed: string };
