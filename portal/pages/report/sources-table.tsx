import { dateName } from "../../../presentation/dates.ts";
import type { ReportSource } from "../../../presentation/report-document.ts";
import { SyntheticMark } from "../../components/figure.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { PROVENANCE_NAMES, REPORT_TEXTS } from "./texts.ts";

/** The sources of a report, by the numbers that its parts name them with. */
export const SourcesTable = ({ sources }: { readonly sources: readonly ReportSource[] }) => {
  const text = useTexts();
  const { language } = useLanguage();
  return (
    <section className="report-section" aria-labelledby="sources">
      <h2 id="sources">{text(REPORT_TEXTS.sources)}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="scroll" aria-labelledby="sources" tabIndex={0}>
        <table aria-labelledby="sources">
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{text(REPORT_TEXTS.source)}</th>
              <th scope="col">{text(REPORT_TEXTS.publisher)}</th>
              <th scope="col">{text(REPORT_TEXTS.date)}</th>
              <th scope="col">{text(REPORT_TEXTS.provenance)}</th>
              <th scope="col">{text(REPORT_TEXTS.reference)}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, title, publisher, asOf, provenance, reference }, place) => (
              <tr key={id} id={`source-${place + 1}`}>
                <td>{place + 1}</td>
                <th scope="row">{title}</th>
                <td>{publisher}</td>
                <td>{dateName(asOf, language)}</td>
                <td>{provenance === "SYNTHETIC" ? <SyntheticMark /> : text(PROVENANCE_NAMES[provenance])}</td>
                <td className="reference">{reference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
