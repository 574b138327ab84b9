/** Exit code of a command that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** A signal that is given by the first Ctrl-C or SIGTERM, for work that ends at a good place. A second one does not wait. */
export const signalled = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller.signal;
};
