import { runCommand } from "./run-command.ts";
import type { ServerUser } from "./server-user.ts";
import { startFailed } from "./start-failed.ts";

/** In the order of preference. `postgres` exists where a distribution's PostgreSQL was ever installed. */
const UNPRIVILEGED = ["postgres", "nobody"] as const;

/** True when this process is root, as which PostgreSQL refuses to run. */
export const isRoot = (): boolean => process.geteuid?.() === 0;

/**
 * The user to run PostgreSQL as; undefined means as this process, which is right for everyone but root.
 *
 * @throws AppError DATABASE_START_FAILED
 */
export const findServerUser = async (): Promise<ServerUser | undefined> => {
  if (!isRoot()) return undefined;
  for (const name of UNPRIVILEGED) {
    const [uid, gid] = await Promise.all([numberOf("-u", name), numberOf("-g", name)]);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw startFailed(`it does not run as root, and this machine has no user named ${UNPRIVILEGED.join(" or ")}`);
};

const numberOf = async (flag: "-u" | "-g", name: string): Promise<number | undefined> => {
  const { code, stdout } = await runCommand("id", [flag, name]);
  const number = Number(stdout.trim());
  return code === 0 && number > 0 ? number : undefined;
};
