import { type ComponentType, createElement, lazy } from "react";

/** A page that is loaded when it is opened, or before. */
export interface LaterPage {
  readonly Page: ComponentType;
  load(): Promise<void>;
}

/**
 * Makes a page whose script comes later. One that was loaded before is shown at once; waiting for it, be it for a moment, would show
 * that it is being loaded, and React keeps such a picture for a third of a second.
 */
export const laterPage = (read: () => Promise<ComponentType>): LaterPage => {
  let loaded: ComponentType | undefined;
  const load = async (): Promise<void> => {
    loaded = await read();
  };
  const Later = lazy(async () => ({ default: await read() }));
  return { Page: () => createElement(loaded ?? Later), load };
};
