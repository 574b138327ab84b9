import { type ErrorRow, row } from "./row.ts";

/** What a source of data could not do. */
export const SOURCE_ERRORS = {
  RUPIAH_OUT_OF_RANGE: row(
    "DATA",
    400,
    {
      id: "Nilai rupiah {value} di luar jangkauan.",
      en: "The rupiah amount {value} is out of range.",
      remedy: "Amounts lie within -9007199254740991 and 9007199254740991.",
    },
    { details: ["value"] },
  ),
  SUBGRAPH_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Sumber data {subgraph} tidak dapat dihubungi.",
      en: "The source {subgraph} cannot be reached.",
      remedy: "The other fields are answered; try this one again later.",
    },
    { details: ["subgraph"], retryable: true },
  ),
  SUBGRAPH_TIMEOUT: row(
    "UPSTREAM",
    504,
    {
      id: "Sumber data {subgraph} tidak menjawab pada waktunya.",
      en: "The source {subgraph} did not answer in time.",
      remedy: "The other fields are answered; ask for less, or try again later.",
    },
    { details: ["subgraph"], retryable: true },
  ),
  SUBGRAPH_ANSWER_INVALID: row(
    "UPSTREAM",
    502,
    {
      id: "Jawaban sumber data {subgraph} tidak dapat dipakai.",
      en: "The answer of the source {subgraph} cannot be used.",
      remedy: "The operator finds the cause in the gateway's log under the request id.",
    },
    { details: ["subgraph"] },
  ),
  FIGURES_LOADING: row(
    "UPSTREAM",
    503,
    {
      id: "Angka {subgraph} untuk {period} sedang disiapkan.",
      en: "The figures of {subgraph} for {period} are being loaded.",
      remedy: "Ask again in some seconds.",
    },
    { details: ["subgraph", "period"], retryable: true },
  ),
  FIGURES_MOVING: row(
    "UPSTREAM",
    503,
    {
      id: "Angka {subgraph} untuk {period} sedang berubah dan belum dapat dimutakhirkan.",
      en: "The figures of {subgraph} for {period} are changing and could not be brought up to date.",
      remedy:
        "The last known ones answer; it is tried again when they are asked for, and succeeds when they stand still.",
    },
    { details: ["subgraph", "period"], retryable: true },
  ),
  DATABASE_UNAVAILABLE: row(
    "UPSTREAM",
    503,
    {
      id: "Basis data tidak dapat dihubungi.",
      en: "The database cannot be reached.",
      remedy: "Try again later.",
    },
    { retryable: true },
  ),
  DATABASE_TIMEOUT: row(
    "UPSTREAM",
    504,
    {
      id: "Basis data tidak menjawab pada waktunya.",
      en: "The database did not answer in time.",
      remedy: "Ask for less at a time, or try again later.",
    },
    { retryable: true },
  ),
} as const satisfies Record<string, ErrorRow>;
