import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, now and whenever it changes. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
};

/** Whether the page is being put on paper. */
export const usePrinting = (): boolean => useMedia("print");
