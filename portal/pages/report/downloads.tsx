import { type ReportChoice, reportFile } from "../../components/report-address.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { REPORT_TEXTS } from "./texts.ts";

const FORMS = ["xlsx", "csv", "pdf", "json"] as const;

/** Files of the report that is shown, in the language of the page, and the report on paper. */
export const Downloads = ({ choice }: { readonly choice: ReportChoice }) => {
  const text = useTexts();
  const { language } = useLanguage();
  return (
    <nav className="downloads" aria-label={text(REPORT_TEXTS.downloads)}>
      {FORMS.map((form) => (
        <a key={form} className="button" href={reportFile(form, choice, language)} download>
          {form.toUpperCase()}
        </a>
      ))}
      <button type="button" onClick={() => window.print()}>
        {text(REPORT_TEXTS.print)}
      </button>
    </nav>
  );
};
