/**
 * Limits retries to a share of the calls, so that a source that is down is not asked twice as often as one that is up.
 */
export interface RetryBudget {
  /** Counts a first try. */
  call(): void;
  /** True when one more retry may be made; counts it. */
  take(): boolean;
}

const SHARE = 0.1;
const MOST = 10;

/** Creates the budget of one subgraph: one retry for every ten calls, at most ten saved up. */
export const createRetryBudget = (): RetryBudget => {
  let left = MOST;
  return {
    call: () => {
      left = Math.min(MOST, left + SHARE);
    },
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
};
