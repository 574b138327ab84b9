import { type ErrorRow, row } from "./row.ts";

/** What stands between a reader and families: who asks, what they may see, and its record. */
export const ACCESS_ERRORS = {
  FAMILY_ID_MALFORMED: row("CLIENT", 400, {
    id: "Pengenal keluarga tidak sah.",
    en: "The id of the family is not valid.",
    remedy: "Use `Family.id` as an earlier answer gave it; a family card number is not accepted.",
  }),
  CARD_NUMBER_MALFORMED: row("CLIENT", 400, {
    id: "Nomor Kartu Keluarga tidak sah.",
    en: "The number of the family card is not valid.",
    remedy: "Send its 16 digits, without spaces.",
  }),
  FAMILIES_TOO_MANY: row(
    "CLIENT",
    400,
    {
      id: "Jawaban akan memuat lebih dari {maximum} keluarga.",
      en: "The answer would hold more than {maximum} families.",
      remedy: "Ask for fewer regions at a time, or for smaller pages.",
    },
    { details: ["maximum"] },
  ),
  TOKEN_INVALID: row("CLIENT", 401, {
    id: "Token tidak diterima.",
    en: "The token is not accepted.",
    remedy: "Sign in again and send one header `authorization: Bearer TOKEN`, or send none to ask as the public.",
  }),
  PURPOSE_MALFORMED: row("CLIENT", 400, {
    id: "Tujuan dalam tajuk x-sinergi-purpose tidak sah.",
    en: "The purpose in the header x-sinergi-purpose is not valid.",
    remedy: "State it in 3 to 200 printable ASCII characters.",
  }),
  PURPOSE_MISSING: row("CLIENT", 403, {
    id: "Tujuan pencarian identitas belum disebutkan.",
    en: "The purpose of looking for an identity has not been stated.",
    remedy: "State it in the header x-sinergi-purpose, or in the token.",
  }),
  FORBIDDEN: row(
    "CLIENT",
    403,
    {
      id: "Anda tidak berhak membaca {field} ({places} tempat); yang kurang: {missing}.",
      en: "You may not read {field} (places: {places}); missing: {missing}.",
      remedy:
        "Sign in with a token that has what is missing; the operator grants scopes, and nobody a policy. The other fields are answered.",
    },
    { details: ["field", "missing", "places"] },
  ),
  CALL_NOT_SIGNED: row("OPERATOR", 401, {
    id: "Panggilan ini tidak ditandatangani oleh gerbang.",
    en: "The call is not signed by a gateway.",
    remedy: "Ask the gateway. A gateway needs the SINERGI_CALL_KEY of its subgraphs, and their time.",
  }),
  AUDIT_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Jejak audit tidak dapat ditulis; data keluarga tidak diberikan.",
      en: "The audit cannot be written, so data of families is not given out.",
      remedy: "Try again later; the operator finds the cause in the subgraph's log under the request id.",
    },
    { retryable: true },
  ),
  AUDIT_HEADS_INVALID: row(
    "OPERATOR",
    500,
    {
      id: "Berkas ujung jejak audit {file} tidak dapat dipakai: {reason}.",
      en: "The file of kept audit heads {file} cannot be used: {reason}.",
      remedy: "Give the kept output of `sinergi audit verify`.",
    },
    { details: ["file", "reason"] },
  ),
  IDENTITY_UNREADABLE: row("OPERATOR", 500, {
    id: "Identitas keluarga tidak dapat dibuka dengan kunci yang ada.",
    en: "The identity of a family cannot be decrypted with the keys at hand.",
    remedy: "Keep the earlier keys beside the new one until everything is encrypted anew.",
  }),
  PSEUDONYM_KEY_DIFFERS: row("OPERATOR", 500, {
    id: "Data keluarga dibuat dengan kunci pseudonim lain.",
    en: "The families of a database were made with another pseudonym key.",
    remedy: "Give every source the SINERGI_PSEUDONYM_KEY that the data was made with; it can never be changed.",
  }),
} as const satisfies Record<string, ErrorRow>;
