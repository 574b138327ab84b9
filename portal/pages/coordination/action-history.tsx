import { dateName } from "../../../presentation/dates.ts";
import type { Language } from "../../../presentation/language.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { COORDINATION_TEXTS, FIELD_NAMES } from "./texts.ts";
import type { ActionVersion } from "./use-actions.ts";

/** What has changed of an action, when, and, for those who may know, by whom. */
export const ActionHistory = ({ versions }: { readonly versions: readonly ActionVersion[] }) => {
  const text = useTexts();
  const { language } = useLanguage();
  return (
    <details className="action-history">
      <summary>
        {text(COORDINATION_TEXTS.history)} ({versions.length})
      </summary>
      <ol>
        {versions.map(({ version, at, by, changes }) => (
          <li key={version}>
            {text(COORDINATION_TEXTS.version)} {version}, {dateName(at, language)}
            {by !== undefined && by !== null && `, ${by}`}:{" "}
            {changes.length === 0
              ? text(COORDINATION_TEXTS.made)
              : changes
                  .map(({ field, before, after }) => {
                    const named = text(FIELD_NAMES[field as keyof typeof FIELD_NAMES]);
                    return `${named}: ${said(before, language)} → ${said(after, language)}`;
                  })
                  .join("; ")}
          </li>
        ))}
      </ol>
    </details>
  );
};

const said = (value: string | null, language: Language): string =>
  value === null ? COORDINATION_TEXTS.nothing[language] : dateName(value, language);
