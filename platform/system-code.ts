/**
 * The code that Node and its libraries put on an error (ECONNREFUSED, EADDRINUSE, …), if it has one. The class of the
 * error is not asked: an error can come from another realm, where it is of another class.
 */
export const systemCodeOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
};
