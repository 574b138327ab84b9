import type { Language, Texts } from "../../../presentation/language.ts";
import { Failure } from "../../client/failure.ts";
import { dateName } from "../../../presentation/dates.ts";
import { FIELD_NAMES, PROBLEM_TEXTS } from "./texts.ts";

/** What is wrong with a form that was sent. */
export interface Problem {
  /** The field it is about; null is the form as a whole. */
  readonly field: string | null;
  readonly message: string;
}

const nameOf = (field: string, language: Language): string =>
  (FIELD_NAMES as Readonly<Record<string, Texts>>)[field]?.[language] ?? field;

/** A failure in the words of the form. Codes that the form has no words for are told in those of the gateway. */
export const problemOf = (error: unknown, language: Language): Problem => {
  if (!(error instanceof Failure)) return { field: null, message: PROBLEM_TEXTS.unknown[language] };
  const { code, details, message } = error;
  const field = typeof details["field"] === "string" ? details["field"] : null;
  const texts = (PROBLEM_TEXTS.byCode as Readonly<Record<string, Texts>>)[code];
  if (texts === undefined) return { field, message };
  const changed = String(details["changed"] ?? "")
    .split(", ")
    .map((name) => nameOf(name, language));
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])),
    changed: changed.join(", "),
    bound: dateName(String(details["bound"] ?? ""), language),
  };
  return {
    field: FIELD_OF_CODE[code] ?? field,
    message: texts[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ""),
  };
};

/** Refusals that are about a field without saying so. */
const FIELD_OF_CODE: Readonly<Record<string, string>> = { ACTION_EXISTS: "action" };
