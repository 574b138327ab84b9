import { LRUCache } from "lru-cache";
import type { ErrorCode } from "../../../platform/error-table.ts";
import { AppError } from "../../../platform/errors.ts";
import type { Log } from "../../../platform/log.ts";

/** The latest try of one piece of work, under way or over. */
export interface Attempt {
  readonly isOver: boolean;
  /** Why it failed or, while it is under way, why the one before did; null when nothing is known against it. */
  readonly problem: ErrorCode | null;
  /** Never rejects. */
  readonly ended: Promise<void>;
}

/** Finds the attempt that a question can rely on; begins one if there is none. */
export type AttemptFor = (name: string, work: () => Promise<unknown>) => Attempt;

export interface AttemptsOptions {
  /** How long the outcome of an attempt is taken for true, milliseconds from its beginning. */
  readonly checkMs: number;
  readonly log: Log;
  /** Once aborted, failures are nobody's business any more. */
  readonly stopping?: AbortSignal | undefined;
  /** Milliseconds of a clock that is never set. @default performance.now */
  readonly now?: () => number;
}

/** More than anybody asks for; what is forgotten here is only tried once more. */
const MOST_NAMES = 10_000;

interface OwnAttempt extends Attempt {
  isOver: boolean;
  problem: ErrorCode | null;
  readonly begun: number;
}

/**
 * Creates the book of attempts. Work of one name is done by one attempt at a time, which everybody who asks shares, and again
 * only after a while: a source that is down is not asked by every question.
 */
export const createAttempts = ({
  checkMs,
  log,
  stopping,
  now = () => performance.now(),
}: AttemptsOptions): AttemptFor => {
  const attempts = new LRUCache<string, OwnAttempt>({ max: MOST_NAMES });

  const begin = (name: string, work: () => Promise<unknown>, problem: ErrorCode | null): OwnAttempt => {
    const run = async (): Promise<void> => {
      try {
        await work();
        attempt.problem = null;
      } catch (error) {
        attempt.problem = error instanceof AppError ? error.code : "INTERNAL_SERVER_ERROR";
        if (stopping?.aborted !== true) {
          log.warn({ figures: name, code: attempt.problem, err: error }, "figures were not refreshed");
        }
      } finally {
        attempt.isOver = true;
      }
    };
    const attempt: OwnAttempt = { begun: now(), isOver: false, problem, ended: Promise.resolve().then(run) };
    return attempt;
  };

  return (name, work) => {
    const last = attempts.get(name);
    if (last !== undefined && (!last.isOver || now() - last.begun < checkMs)) return last;
    const attempt = begin(name, work, last?.problem ?? null);
    attempts.set(name, attempt);
    return attempt;
  };
};
