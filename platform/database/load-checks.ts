import { readdirSync, readFileSync } from "node:fs";

/** The statements of a folder of `.sql` files, by file name; each returns the rows that break a rule. */
export const loadChecks = (folder: URL): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".sql"))
      .toSorted()
      .map((file) => [file.slice(0, -".sql".length).replaceAll("-", " "), readFileSync(new URL(file, folder), "utf8")]),
  );
