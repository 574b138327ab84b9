import { readdirSync, readFileSync } from "node:fs";

/**
 * The statements of a folder of `.sql` files, by file name; each returns the rows that break a rule. What several of them
 * begin with stands once, in the folder `shared/`: `{{counted-families}}` is the text of `shared/counted-families.sql`.
 */
export const loadChecks = (folder: URL): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".sql"))
      .toSorted()
      .map((file) => [file.slice(0, -".sql".length).replaceAll("-", " "), withShared(folder, textOf(folder, file))]),
  );

const withShared = (folder: URL, text: string): string =>
  text.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => textOf(folder, `shared/${name}.sql`).trimEnd());

const textOf = (folder: URL, file: string): string => readFileSync(new URL(file, folder), "utf8");
