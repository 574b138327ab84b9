import { codeOf } from "./error-code.ts";

/** Whether a process of this number exists, whosever it is. */
export const isProcessAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};
