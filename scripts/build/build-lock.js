import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const POLL_MS = 100;
const LONGEST_WAIT_MS = 300_000;

/**
 * Runs `work` while no other process of this machine does so under the same lock file. The file holds the owner's
 * process id, so the lock of a killed process does not last.
 *
 * @template T
 * @param {string} file the lock file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withBuildLock = async (file, work) => {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    await acquire(file, own);
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
};

/**
 * @param {string} file
 * @param {string} own a file that holds this process's id
 */
const acquire = async (file, own) => {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += POLL_MS) {
    try {
      linkSync(own, file); // creates the lock with its content in one step, or fails
      return;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else await pause(POLL_MS);
  }
  throw new Error(`Another build holds ${file} for too long. Remove the file if no build is running.`);
};

/** @param {string} file */
const isAbandoned = (file) => {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH"; // no such process; EPERM is a living process of another user
  }
};

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && "code" in error ? error.code : undefined);
