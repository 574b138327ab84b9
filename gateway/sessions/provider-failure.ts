import { AppError } from "../../platform/errors.ts";
import { systemCodeOf } from "../../platform/system-code.ts";

/** What OAuth calls the refusal by the reader or the provider, and that it cannot answer now. */
const DENIED: readonly string[] = ["access_denied", "login_required", "consent_required", "interaction_required"];
const UNAVAILABLE: readonly string[] = ["temporarily_unavailable", "server_error"];

/** What openid-client calls a provider that takes too long. */
const TIMED_OUT: readonly string[] = ["OAUTH_TIMEOUT", "OAUTH_ABORT"];

/** A word that OAuth names errors by; anything else may be text of somebody's choice. */
const WORD = /^[a-z_]{1,64}$/;

/**
 * What went wrong between us and a provider. The cause is for the log: the names of the error, and nothing of its texts, which repeat
 * what the browser or the provider sent.
 */
export const providerFailure = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  const code = systemCodeOf(error);
  const word = wordOf(error);
  const reason = [code ?? "no answer", ...(word === undefined ? [] : [word])].join(" ");
  if (word !== undefined && DENIED.includes(word)) return new AppError("SIGN_IN_DENIED", {}, reason);
  // Without a code it is the network's: everything that was answered has one.
  const isUnavailable = code === undefined || TIMED_OUT.includes(code) || statusOf(error) >= 500;
  if (isUnavailable || (word !== undefined && UNAVAILABLE.includes(word)))
    return new AppError("SIGN_IN_UNAVAILABLE", {}, reason);
  return new AppError("SIGN_IN_FAILED", {}, reason);
};

const wordOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || !("error" in error)) return undefined;
  return typeof error.error === "string" && WORD.test(error.error) ? error.error : undefined;
};

/** The HTTP status that the provider answered with; 0 when the error does not know. */
const statusOf = (error: unknown): number => {
  if (typeof error !== "object" || error === null) return 0;
  if ("status" in error && typeof error.status === "number") return error.status;
  return "cause" in error ? statusOf(error.cause) : 0;
};
