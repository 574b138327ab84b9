export interface DatabaseAddress {
  readonly user: string;
  readonly password: string;
  /** A host name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** The URL of a database. The folder of a socket stands percent-encoded where the host does, as libpq takes it too. */
export const databaseUrl = ({ user, password, host, port, database }: DatabaseAddress): string => {
  const [name, secret, place, path] = [user, password, host, database].map(encodeURIComponent);
  return `postgres://${name}:${secret}@${place}:${port}/${path}`;
};

/** The same server, another database and role. */
export const withDatabase = (url: string, database: string, role: { user: string; password: string }): string => {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  changed.username = encodeURIComponent(role.user);
  changed.password = encodeURIComponent(role.password);
  return changed.toString();
};
