import { type ErrorRow, row } from "./row.ts";

/** What is wrong with a question about the figures of several sources. */
export const QUESTION_ERRORS = {
  QUESTION_MALFORMED: row(
    "CLIENT",
    400,
    {
      id: "Pertanyaan tidak dapat dijawab: {reason}.",
      en: "The question cannot be answered: {reason}.",
      remedy: "Change that part; docs/how-to/ask-across-sources.md has examples.",
    },
    { details: ["reason"] },
  ),
  QUESTION_TOO_LARGE: row(
    "CLIENT",
    400,
    {
      id: "Pertanyaan terlalu besar: {count} {part}.",
      en: "The question is too large: {count} {part}.",
      remedy: "At most {maximum} are answered at a time; ask several questions.",
    },
    { details: ["part", "count", "maximum"] },
  ),
  VALUE_UNKNOWN: row(
    "CLIENT",
    400,
    {
      id: "{name} tidak mengenal nilai {value}.",
      en: "{name} has no value {value}.",
      remedy: "Did you mean {nearest}? `attributes` lists all values.",
    },
    { details: ["value", "name", "nearest"] },
  ),
  PAGE_MOVED: row("CLIENT", 409, {
    id: "Angka telah berubah sejak halaman sebelumnya.",
    en: "The figures have changed since the page before.",
    remedy: "Begin again without `after`: the order of the rows may be another one now.",
  }),
  MEASURE_NOT_PUBLISHED: row(
    "UPSTREAM",
    503,
    {
      id: "Ukuran {value} belum diumumkan oleh sumbernya.",
      en: "The source of {value} has not published it yet.",
      remedy: "Its source cannot be reached, or is older than this program; try again later.",
    },
    { details: ["value"], retryable: true },
  ),
} as const satisfies Record<string, ErrorRow>;
