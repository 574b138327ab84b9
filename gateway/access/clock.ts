/** The two times that signing in goes by. */
export interface Clock {
  /** The time of day, in milliseconds since 1970: what tokens speak of. */
  readonly wall: () => number;
  /** Milliseconds since some moment; never set back. */
  readonly elapsed: () => number;
}

/** The clocks of this machine. */
export const SYSTEM_CLOCK: Clock = { wall: () => Date.now(), elapsed: () => performance.now() };
