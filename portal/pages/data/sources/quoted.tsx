import { number } from "../../../../presentation/numbers.ts";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { DATA_TEXTS } from "../texts.ts";
import type { ListedSource } from "./merge-sources.ts";

/** What figures come from a source, of which years, and who has them. */
export const Quoted = ({ listed }: { readonly listed: ListedSource }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { source, figures, metrics, firstYear, lastYear, places } = listed;
  if (figures === 0) {
    if (source.provenance === "SYNTHETIC") return <>{text(DATA_TEXTS.everythingElse)}</>;
    return <>{text(source.provenance === "IMPORTED" ? DATA_TEXTS.fromFile : DATA_TEXTS.regionNames)}</>;
  }
  const years = firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`;
  return (
    <span className="source-quoted">
      {number(figures, language)} {text(DATA_TEXTS.figures)}
      {years !== null && ` (${years})`}: {metrics.join(", ")}{" "}
      <span className="small">{places.map((place) => text(DATA_TEXTS[place])).join(", ")}</span>
    </span>
  );
};
