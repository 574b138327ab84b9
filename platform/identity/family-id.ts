import { createHmac, type KeyObject } from "node:crypto";
import { AppError } from "../errors.ts";
import type { RegionCode } from "../region-code.ts";

/** A family's pseudonym, and the regency it carries so that a look-up never has to search the whole country. */
export interface FamilyId {
  readonly id: string;
  readonly regencyCode: RegionCode;
}

/** Half of a SHA-256: enough that no two families of the country ever share one. */
const HMAC_BYTES = 16;

/** What stands for a family card number wherever the number itself may not: 16 bytes that only the key's holder can make. */
export const cardHmacOf = (cardNumber: string, pseudonymKey: KeyObject): Buffer =>
  createHmac("sha256", pseudonymKey).update(cardNumber).digest().subarray(0, HMAC_BYTES);

/**
 * The pseudonym of a family, the same in every source that has the key.
 *
 * @example familyIdOf("3307990000000001", "33.07", key) // "33.07-9f86d081884c7d659a2feaa0c55ad015"
 */
export const familyIdOf = (cardNumber: string, regencyCode: RegionCode, pseudonymKey: KeyObject): string =>
  `${regencyCode}-${cardHmacOf(cardNumber, pseudonymKey).toString("hex")}`;

const FORM = /^(\d\d\.\d\d)-[0-9a-f]{32}$/;

/**
 * Reads a family's id; its form is checked, not that the family exists.
 *
 * @throws AppError FAMILY_ID_MALFORMED
 */
export const parseFamilyId = (value: unknown): FamilyId => {
  const [id, regencyCode] = (typeof value === "string" ? FORM.exec(value) : null) ?? [];
  if (id === undefined) throw new AppError("FAMILY_ID_MALFORMED");
  return { id, regencyCode: regencyCode as RegionCode };
};
