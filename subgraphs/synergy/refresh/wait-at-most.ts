import type { Attempt } from "./attempts.ts";

/** Waits until all of these are over, or until the time is, whichever comes first. */
export const waitAtMost = async (limitMs: number, attempts: readonly Attempt[]): Promise<void> => {
  if (attempts.every(({ isOver }) => isOver)) return;
  let timer: NodeJS.Timeout | undefined;
  const timeOver = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([Promise.all(attempts.map(({ ended }) => ended)), timeOver]);
  clearTimeout(timer);
};
