import { useRef } from "react";

/**
 * The idempotency key of an act: the same as long as the same is sent, so that an answer that got lost is not an act done twice; another
 * one once it is done.
 */
export const useActKey = (): { readonly keyFor: (input: unknown) => string; readonly done: () => void } => {
  const last = useRef<{ readonly sent: string; readonly key: string }>(undefined);
  return {
    keyFor: (input) => {
      const sent = JSON.stringify(input);
      if (last.current?.sent !== sent) last.current = { sent, key: randomKey() };
      return last.current.key;
    },
    done: () => {
      last.current = undefined;
    },
  };
};

const KEY_BYTES = 16;

/** `randomUUID` is there on pages of HTTPS only. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join("");
