import type { Reason } from "./row.ts";

/** What is found in lists of payments and of the orders to pay. */
export const PAYMENT_REASONS = {
  RETURN_WITHOUT_REASON: {
    kind: "REFUSED",
    id: "Penyaluran diretur tanpa alasan.",
    en: "The payment came back, and nothing says why.",
    remedy: { id: "Isi alasan returnya.", en: "Say why it came back." },
  },
  WITHDRAWAL_WITHOUT_DAY: {
    kind: "REFUSED",
    id: "Ada nominal pencairan tanpa tanggalnya.",
    en: "There is an amount that was withdrawn, without its day.",
    remedy: { id: "Isi tanggal pencairannya.", en: "Fill in the day of the withdrawal." },
  },
  WITHDRAWN_AND_RETURNED: {
    kind: "REFUSED",
    id: "Penyaluran yang sama dicairkan dan diretur.",
    en: "The same payment was withdrawn and came back.",
    remedy: {
      id: "Kosongkan pencairan atau returnya; yang dicairkan sebagian tidak diretur.",
      en: "Empty the withdrawal or the return; what was withdrawn in part did not come back.",
    },
  },
  STEPS_OUT_OF_ORDER: {
    kind: "FLAGGED",
    id: "Tanggal langkah ini mendahului langkah sebelumnya.",
    en: "The day of this step is before that of an earlier step.",
    remedy: { id: "Periksa kedua tanggalnya.", en: "Check both days." },
  },
} as const satisfies Readonly<Record<string, Reason>>;
