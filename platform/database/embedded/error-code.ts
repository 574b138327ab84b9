/** The `code` of a system error (`ENOENT`, ...), or the empty text. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
