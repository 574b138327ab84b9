import { join } from "node:path";
import pg from "pg";
import type { DatabaseLog } from "../database-log.ts";
import { databaseUrl } from "../database-url.ts";
import { initialiseCluster } from "./initialise-cluster.ts";
import { keepPostmaster } from "./keep-postmaster.ts";
import { findNativePackage, prepareNativeBinaries } from "./native-binaries.ts";
import { openPasswords } from "./passwords.ts";
import { findServerFolders, makePrivateFolder } from "./server-folders.ts";
import { SERVER_SETTINGS, type ServerSettings } from "./server-settings.ts";
import { startFailed } from "./start-failed.ts";

/** What a start is doing, for whoever waits for it. */
export type EmbeddedStep = "PREPARE" | "INITIALISE" | "START";

export interface EmbeddedPostgresOptions {
  /** Folder of this server alone: the cluster, its passwords, its log. Made when absent. */
  readonly dataDir: string;
  readonly log: DatabaseLog;
  readonly onProgress?: ((step: EmbeddedStep) => void) | undefined;
  /** Refuse to start: the bundled libraries are old, and nobody backs this server up. @default false */
  readonly refuse?: boolean | undefined;
  /** Port on 127.0.0.1. @default a free one */
  readonly port?: number | undefined;
  /** Settings that replace ours, such as THROWAWAY_SETTINGS for tests. */
  readonly settings?: ServerSettings | undefined;
  /** Folder of the package with the binaries. @default the installed one */
  readonly packageFolder?: string | undefined;
  /** Where the binaries may be copied to when they cannot run from the package. */
  readonly cacheFolders?: readonly string[] | undefined;
  /** Where the cluster goes when the server's user cannot get into `dataDir`. @default /var/lib/sinergi */
  readonly elsewhere?: string | undefined;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** As the server itself says, such as `18.4`. */
  readonly version: string;
  readonly host: "127.0.0.1";
  readonly port: number;
  /** Folder of the Unix socket; undefined where its path would be too long. */
  readonly socketDir: string | undefined;
  /** The superuser's URL; through the socket where there is one. */
  readonly adminUrl: string;
  /** The superuser's URL of another database. */
  readonly databaseUrl: (database: string) => string;
  /** The password of a role, kept beside the superuser's; for `provisionSources`. */
  readonly secretFor: (role: string) => Promise<string>;
  /** Fast shutdown; may be called again. */
  readonly stop: () => Promise<void>;
}

const ADMIN = "postgres";
const HOST = "127.0.0.1";

/** A socket's address holds this many characters on the narrowest system, with the file name in it. */
const LONGEST_SOCKET_PATH = 103;
const SOCKET_FILE = "/.s.PGSQL.65535";

/**
 * Starts PostgreSQL from the binaries that come with npm, so that nothing has to be installed. Works as root (it then runs as an
 * unprivileged user) and as anyone, with npm's install scripts blocked, and under private folders. It listens on
 * 127.0.0.1 and a Unix socket, both with a random password. It ends with this process, however that ends.
 *
 * @throws AppError DATABASE_START_FAILED, naming the folder, the process or the log to look at
 * @example
 *   const server = await startEmbeddedPostgres({ dataDir: "/srv/sinergi/postgres", log });
 *   const urls = await provisionSources(server.adminUrl, ["social_welfare"], server.secretFor);
 *   await server.stop();
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  if (options.refuse === true) {
    throw startFailed("it is meant for trying the product out, not for production");
  }
  options.onProgress?.("PREPARE");
  const folders = await findServerFolders(options.dataDir, options.elsewhere);
  const packageFolder = options.packageFolder ?? findNativePackage();
  const native = await prepareNativeBinaries(packageFolder, folders.user, options.cacheFolders);
  const passwordFile = join(folders.home, "passwords.json");
  const passwords = await openPasswords(passwordFile, ADMIN);
  const password = await passwords.for(ADMIN);
  if (!folders.exists) {
    options.onProgress?.("INITIALISE");
    await initialiseCluster(folders, native, password);
  }

  options.onProgress?.("START");
  const socketDir = folders.socket.length + SOCKET_FILE.length <= LONGEST_SOCKET_PATH ? folders.socket : undefined;
  if (socketDir !== undefined) await makePrivateFolder(socketDir, folders.user);
  const server = await keepPostmaster({
    native,
    cluster: folders.cluster,
    settings: { ...SERVER_SETTINGS, unix_socket_directories: socketDir ?? "", ...options.settings },
    logFile: join(folders.home, "postgres.log"),
    user: folders.user,
    port: options.port,
    log: options.log,
  });
  const urlOf = (database: string): string =>
    databaseUrl({ user: ADMIN, password, host: socketDir ?? HOST, port: server.port, database });
  try {
    const version = await readVersion(urlOf("postgres"));
    options.log.info({ version, port: server.port, dataDir: folders.home }, "PostgreSQL is running");
    return {
      version,
      host: HOST,
      port: server.port,
      socketDir,
      adminUrl: urlOf("postgres"),
      databaseUrl: urlOf,
      secretFor: (role) => passwords.for(role),
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw startFailed(`its data folder ${folders.cluster} does not take the password in ${passwordFile}`, error);
  }
};

const readVersion = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "";
  } finally {
    await client.end();
  }
};
