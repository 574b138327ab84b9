/** Runs work, now or when its turn comes. */
export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Creates a queue that lets so many run at a time, the others after them in the order in which they came. A refresh holds a
 * connection for as long as it lasts: without a limit they would hold all of them, and nobody could read.
 */
export const createTurns = (atOnce: number): TakeTurn => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Whoever is next takes the place over.
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
