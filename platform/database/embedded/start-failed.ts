import { AppError } from "../../errors.ts";

/** The failure to start the embedded server. `reason` is for the operator: it may name folders and process ids. */
export const startFailed = (reason: string, cause?: unknown): AppError =>
  new AppError("DATABASE_START_FAILED", { reason }, cause);
