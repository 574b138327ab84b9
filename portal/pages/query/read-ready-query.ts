import type { Texts } from "../../../presentation/language.ts";

/** What queries are about, in the order in which they are listed. */
export const QUERY_GROUPS = {
  synergy: { id: "Lintas sumber", en: "Across sources" },
  payment: { id: "Penyaluran", en: "Disbursement" },
  welfare: { id: "PKH dan KPM", en: "PKH and its families" },
  village: { id: "Desa", en: "Villages" },
  family: { id: "Keluarga (perlu masuk)", en: "Families (sign in first)" },
  catalogue: { id: "Katalog", en: "Catalogue" },
} as const satisfies Readonly<Record<string, Texts>>;

export type QueryGroup = keyof typeof QUERY_GROUPS;

/** A query that can be run as it is. */
export interface ReadyQuery {
  /** Its name in the address of the page (`?q=`). */
  readonly name: string;
  /** The question that it answers. */
  readonly title: Texts;
  readonly group: QueryGroup;
  /** What its variables mean, in the order of the text. */
  readonly variables: readonly { readonly name: string; readonly meaning: Texts }[];
  /** Without the comments that tell all this. */
  readonly text: string;
}

const HEAD = /^(?:# .*\n)+/;
const VARIABLE = /^# var (\w+): (.+?) \| (.+)$/gm;

/**
 * Reads a file of `queries/`. It begins with comments: its question in both languages (`# id:`, `# en:`), its group (`# group:`) and a line for each
 * variable (`# var name: arti | meaning`); what the variables are at first, its operation says (`$year: Int! = 2024`).
 *
 * @throws RangeError when a comment is missing
 */
export const readReadyQuery = (path: string, text: string): ReadyQuery => {
  const line = (key: string): string => {
    const found = new RegExp(`^# ${key}: (.+)$`, "m").exec(text)?.[1];
    if (found === undefined) throw new RangeError(`${path} has no line "# ${key}:"`);
    return found;
  };
  const group = line("group");
  if (!isGroup(group)) throw new RangeError(`${path}: there is no group "${group}"`);
  return {
    name: path.replace(/^.*\/\d+-|\.graphql$/g, ""),
    title: { id: line("id"), en: line("en") },
    group,
    variables: [...text.matchAll(VARIABLE)].map(([, name = "", id = "", en = ""]) => ({ name, meaning: { id, en } })),
    text: text.replace(HEAD, ""),
  };
};

const isGroup = (word: string): word is QueryGroup => Object.hasOwn(QUERY_GROUPS, word);

/** Queries whose question in either language has all these words, or whose text names one of them. */
export const findReadyQueries = (queries: readonly ReadyQuery[], words: string): readonly ReadyQuery[] => {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return queries.filter(({ title, group, text }) => {
    const { id, en } = QUERY_GROUPS[group];
    const all = [title.id, title.en, id, en, text].join("\n").toLowerCase();
    return sought.every((word) => all.includes(word));
  });
};
