import type { Language } from "../../../presentation/language.ts";

/** A query that can be run as it is. */
export interface ReadyQuery {
  /** Its name in the address of the page (`?q=`). */
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly text: string;
}

const FILES: Readonly<Record<string, string>> = import.meta.glob<string>("./queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of `queries/`, in the order of their names; each begins with its titles (`# id: …`, `# en: …`). */
export const READY_QUERIES: readonly ReadyQuery[] = Object.entries(FILES)
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => {
    const title = (language: Language): string => new RegExp(`^# ${language}: (.+)$`, "m").exec(text)?.[1] ?? path;
    const name = path.replace(/^.*\/\d+-|\.graphql$/g, "");
    return { name, title: { id: title("id"), en: title("en") }, text };
  });
