/** Settings of PostgreSQL, by name. */
export type ServerSettings = Readonly<Record<string, string>>;

/**
 * How the embedded server runs. Given on the command line at every start, so that a data folder made by an older version of ours
 * runs as the present one wants it.
 */
export const SERVER_SETTINGS: ServerSettings = {
  listen_addresses: "127.0.0.1",
  max_connections: "60",
  shared_buffers: "128MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1", // solid-state disks, or memory
  jit: "off", // our statements are short
  io_method: "sync", // everything is in memory soon; no worker processes for reading
  // One server without replicas: COPY into a new table then writes no write-ahead log.
  wal_level: "minimal",
  max_wal_senders: "0",
  // A statement or a row can hold personal data; the log gets neither.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

/** For data nobody will miss: tests. */
export const THROWAWAY_SETTINGS: ServerSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/** The settings as arguments of `postgres`. */
export const settingArguments = (settings: ServerSettings): readonly string[] =>
  Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
