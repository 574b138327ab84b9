import { useSyncExternalStore } from "react";

/** Forms that the gateway takes: it is kept with the audit. */
export const PURPOSE_FORM = "[ -~]{3,200}";

let stated: string | null = null;
const listeners = new Set<() => void>();

/** Why the reader asks for identities, in their words; null until they say. It is forgotten with the page and with the session. */
export const statedPurpose = (): string | null => stated;

export const statePurpose = (purpose: string | null): void => {
  stated = purpose;
  for (const listener of listeners) listener();
};

export const usePurpose = (): string | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, statedPurpose);
