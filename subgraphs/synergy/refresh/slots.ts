import { createHash } from "node:crypto";
import type { Catalogue } from "../../../platform/measures/measure.ts";
import type { Slots } from "../store/write-set.ts";

/**
 * Where the figures of a catalogue stand in the arrays of a row, with a fingerprint of all that decides what a stored number
 * means. A text that is worded anew leaves it as it is.
 */
export const slotsOf = ({ measures, attributes }: Catalogue): Slots => {
  const meaning = [
    measures.map(({ id, unit, decimals, behaviour, grain }) => [id, unit, decimals, behaviour, grain]),
    attributes.map(({ id }) => id),
  ];
  return {
    measures: measures.map(({ id }) => id),
    attributes: attributes.map(({ id }) => id),
    fingerprint: createHash("sha256").update(JSON.stringify(meaning)).digest("base64url").slice(0, 22),
  };
};
