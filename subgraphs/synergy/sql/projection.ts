/** The columns of a `select`, each expression once. */
export interface Projection {
  /** The name of the column that has this value. */
  column(sql: string): string;
  /** `expression as name`, joined by commas. */
  list(): readonly string[];
}

/** @param prefix of the columns' names: letters only */
export const createProjection = (prefix: string): Projection => {
  const names = new Map<string, string>();
  return {
    column: (sql) => {
      const name = names.get(sql) ?? `${prefix}${names.size}`;
      names.set(sql, name);
      return name;
    },
    list: () => [...names].map(([sql, name]) => `${sql} as ${name}`),
  };
};
