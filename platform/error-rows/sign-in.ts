import { type ErrorRow, row } from "./row.ts";

/** What can be wrong with signing in, and with the session that follows. */
export const SIGN_IN_ERRORS = {
  SESSION_ENDED: row("CLIENT", 401, {
    id: "Sesi masuk sudah berakhir.",
    en: "The session has ended.",
    remedy: "Sign in again; without signing in, what is public is shown.",
  }),
  SAME_ORIGIN_REQUIRED: row("CLIENT", 403, {
    id: "Permintaan dengan sesi masuk harus datang dari halaman gerbang ini sendiri.",
    en: "A request with a session must come from a page of this very gateway.",
    remedy: "Send it from the portal. Programs send a token in the header authorization, and no cookie.",
  }),
  PERSONA_REFUSED: row(
    "CLIENT",
    400,
    {
      id: "Persona {value} tidak dapat dipakai: {reason}.",
      en: "The persona {value} cannot be used: {reason}.",
      remedy: "Choose one of those that GET /session lists.",
    },
    { details: ["value", "reason"] },
  ),
  SIGN_IN_STALE: row("CLIENT", 400, {
    id: "Proses masuk ini tidak dimulai di peramban ini, sudah dipakai, atau terlalu lama.",
    en: "This sign-in was not begun in this browser, has been used, or took too long.",
    remedy: "Begin again.",
  }),
  SIGN_IN_DENIED: row("CLIENT", 403, {
    id: "Penyedia identitas tidak mengizinkan masuk, atau Anda membatalkannya.",
    en: "The identity provider did not let you in, or you called it off.",
    remedy: "Begin again, or ask the operator of the identity provider for access.",
  }),
  SIGN_IN_FAILED: row("OPERATOR", 502, {
    id: "Jawaban penyedia identitas tidak dapat diterima.",
    en: "The answer of the identity provider is not accepted.",
    remedy: "Begin again. If it stays so, the operator finds the cause in the log under the request id.",
  }),
  SIGN_IN_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Penyedia identitas tidak menjawab.",
      en: "The identity provider does not answer.",
      remedy: "Try again later; what is public is answered all the while.",
    },
    { retryable: true },
  ),
} as const satisfies Record<string, ErrorRow>;
