import { Link } from "react-router";
import { LEVEL_NAMES } from "../../../../presentation/levels.ts";
import { UNIT_NAMES } from "../../../../presentation/units.ts";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { DATA_TEXTS } from "../texts.ts";
import type { DictionaryMeasure } from "./use-dictionary.ts";

/** What a measure counts, in both languages, the reader's first. */
export const MeasureEntry = ({ measure }: { readonly measure: DictionaryMeasure }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { id, name, nameInEnglish, definition, definitionInEnglish, unit, behaviour, isYearly, breaks } = measure;
  const names = language === "id" ? [name, nameInEnglish] : [nameInEnglish, name];
  const definitions = language === "id" ? [definition, definitionInEnglish] : [definitionInEnglish, definition];
  const [ownLanguage, otherLanguage] = language === "id" ? ["id", "en"] : ["en", "id"];
  return (
    <article className="card entry" id={id}>
      <h3>
        <span lang={ownLanguage}>{names[0]}</span>{" "}
        <span lang={otherLanguage} className="small">
          {names[1]}
        </span>
      </h3>
      <p lang={ownLanguage}>{definitions[0]}</p>
      <p lang={otherLanguage} className="small">
        {definitions[1]}
      </p>
      <dl>
        <dt>{text(DATA_TEXTS.unit)}</dt>
        <dd>{text(UNIT_NAMES[unit])}</dd>
        <dt>{text(DATA_TEXTS.kind)}</dt>
        <dd>
          {text(behaviour === "STOCK" ? DATA_TEXTS.stock : DATA_TEXTS.flow)}
          {isYearly && `; ${text(DATA_TEXTS.yearly)}`}
        </dd>
        <dt>{text(DATA_TEXTS.smallest)}</dt>
        <dd>{text(LEVEL_NAMES[measure.smallestLevel])}</dd>
        <dt>{text(DATA_TEXTS.privacy)}</dt>
        <dd>{text(measure.isSuppressed ? DATA_TEXTS.hidden : DATA_TEXTS.open)}</dd>
        <dt>{text(DATA_TEXTS.publisher)}</dt>
        <dd>{measure.publisher}</dd>
        {breaks.map(({ year, reason }) => (
          <div key={year} className="entry-break">
            <dt>{text(DATA_TEXTS.breaks)}</dt>
            <dd>
              {text(DATA_TEXTS.from)} {year}: {reason}
            </dd>
          </div>
        ))}
      </dl>
      <p className="entry-links">
        <code>{id}</code>{" "}
        <Link to={`/data/kamus#${id}`} aria-label={`${text(DATA_TEXTS.address)}: ${names[0]}`}>
          #
        </Link>{" "}
        <Link to={`/kueri?ukuran=${id}`}>{text(DATA_TEXTS.toQuery)}</Link>
      </p>
    </article>
  );
};
