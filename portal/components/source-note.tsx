import { dateName } from "../../presentation/dates.ts";
import type { ReportSource } from "../../presentation/report-document.ts";
import { useLanguage, useTexts } from "../language/context.tsx";
import { SyntheticMark } from "./figure.tsx";
import { COMPONENT_TEXTS } from "./texts.ts";

type ToldSource = Pick<ReportSource, "title" | "publisher" | "asOf" | "provenance">;

/** Says in a line where figures come from and of when they are. */
export const SourceNote = ({ sources }: { readonly sources: readonly ToldSource[] }) => {
  const text = useTexts();
  const { language } = useLanguage();
  if (sources.length === 0) return null;
  return (
    <p className="small">
      {text(COMPONENT_TEXTS.source)}:{" "}
      {sources.map(({ title, publisher, asOf, provenance }, index) => (
        <span key={`${publisher} ${title}`}>
          {index > 0 && "; "}
          {publisher}, {title}, {text(COMPONENT_TEXTS.asOf)} {dateName(asOf, language)}{" "}
          {provenance === "SYNTHETIC" && <SyntheticMark />}
        </span>
      ))}
    </p>
  );
};
