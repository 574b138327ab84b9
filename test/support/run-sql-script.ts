import pg from "pg";

/**
 * Runs a psql script that has `\getenv` lines, `:"name"`, `:'name'` and statements that end a line: what the containers of
 * PostgreSQL run at their first start, on a machine without psql.
 *
 * @param adminUrl a superuser's URL
 * @param environment what `\getenv` reads
 */
export const runSqlScript = async (
  adminUrl: string,
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> => {
  const variables = new Map<string, string>();
  const valueOf = (name: string): string => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`The script uses :${name} without a value.`);
    return value;
  };
  const text = script
    .replaceAll(/^--.*$/gm, "")
    .replaceAll(/^\\getenv (\w+) (\w+)$/gm, (_, name: string, source: string) => {
      variables.set(name, environment[source] ?? "");
      return "";
    })
    .replaceAll(/:"(\w+)"/g, (_, name: string) => pg.escapeIdentifier(valueOf(name)))
    .replaceAll(/:'(\w+)'/g, (_, name: string) => pg.escapeLiteral(valueOf(name)));
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const statement of text.split(/;$/m)) if (statement.trim() !== "") await admin.query(statement);
  } finally {
    await admin.end();
  }
};
