const DAY_MS = 86_400_000;

/** Whole days from one day to a later one, each as `2024-12-31`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The day it is in Jakarta, by which the gateway goes. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(new Date());
