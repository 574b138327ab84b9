import { AppError } from "../../platform/errors.ts";

/**
 * The refusal of a token. Whoever sent it is told nothing but that; the reason, which is never a text of the token, is for
 * the log.
 */
export const tokenRefused = (reason: string): AppError => new AppError("TOKEN_INVALID", {}, reason);
