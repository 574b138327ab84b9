import type { ReportSection } from "../../../presentation/report-document.ts";
import { useTexts } from "../../language/context.tsx";
import { REPORT_TEXTS } from "./texts.ts";

/** Leads to the sections of the report. */
export const Contents = ({ sections }: { readonly sections: readonly ReportSection[] }) => {
  const text = useTexts();
  return (
    <nav className="contents no-print" aria-label={text(REPORT_TEXTS.contents)}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{text(title)}</a>
          </li>
        ))}
        <li>
          <a href="#sources">{text(REPORT_TEXTS.sources)}</a>
        </li>
      </ul>
    </nav>
  );
};
