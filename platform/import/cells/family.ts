import { encryptText, type IdentityPlace } from "../../identity/encrypt.ts";
import { cardHmacOf } from "../../identity/family-id.ts";
import type { RegionCode } from "../../region-code.ts";
import type { CellContext, CellKind, CellReading } from "./cell.ts";
import { derivedKeys } from "./derived-keys.ts";
import { readCardNumber } from "./identity-number.ts";
import { type RegionForm, region } from "./region.ts";
import { text } from "./text.ts";

/** A family as a file names it: nothing in it tells the number of its card. */
export interface FamilyCard {
  readonly familyId: string;
  readonly regencyCode: RegionCode;
  readonly cardHmac: Buffer;
  /** The number, encrypted for the field `family_card_number` of the family. */
  readonly encrypted: Buffer;
}

/** The account of a family: nothing in it tells more than the digits that a masked number shows. */
export interface FamilyAccount {
  /** The number, encrypted for the field `account_number` of the family. */
  readonly encrypted: Buffer;
  readonly lastDigits: string;
}

/** Whether a value of a row is a family. */
export const isFamilyCard = (value: unknown): value is FamilyCard =>
  typeof value === "object" && value !== null && "cardHmac" in value;

/** A family, with what must not leave this file. */
interface NamedFamily extends Omit<FamilyCard, "encrypted"> {
  readonly number: string;
}

/** Where the parts of a family's id stand in a row. */
export interface FamilyFields {
  readonly cardField: string;
  /** The cell that tells the region: its regency is part of the id. */
  readonly region: RegionForm & { readonly field: string };
}

const REGENCY_LENGTH = "33.07".length;

/**
 * The kinds of cells that tell who a family is. They hash and encrypt at once: behind them is neither a card's number nor
 * a name.
 */
export const familyCells = (
  fields: FamilyFields,
): {
  readonly card: CellKind<FamilyCard>;
  /** A text encrypted for a field of the row's family. */
  readonly secret: (field: IdentityPlace["field"], max?: number) => CellKind<Buffer>;
  readonly account: CellKind<FamilyAccount>;
} => {
  const { nameField } = fields.region;
  const regionOf = region(fields.region);
  const lastOf = new WeakMap<CellContext, { readonly texts: string; readonly family: CellReading<NamedFamily> }>();
  /** All cells of a row that are of its family ask for it one after the other: it is worked out once. */
  const idOf = (cardText: string, context: CellContext): CellReading<NamedFamily> => {
    const code = context.other(fields.region.field);
    const texts = `${code} ${nameField === undefined ? "" : context.other(nameField)} ${cardText}`;
    const last = lastOf.get(context);
    if (last?.texts === texts) return last.family;
    const family = workOut(cardText, code, context);
    lastOf.set(context, { texts, family });
    return family;
  };
  const workOut = (cardText: string, code: string, context: CellContext): CellReading<NamedFamily> => {
    const card = readCardNumber(cardText);
    if ("refused" in card) return card;
    const place: CellReading<RegionCode> = code === "" ? { refused: "FAMILY_UNKNOWN" } : regionOf.read(code, context);
    if ("refused" in place) return { refused: "FAMILY_UNKNOWN" };
    if (place.value.length < REGENCY_LENGTH) return { refused: "REGION_OF_OTHER_LEVEL" };
    const regencyCode = place.value.slice(0, REGENCY_LENGTH) as RegionCode;
    const cardHmac = cardHmacOf(card.value, derivedKeys(context.keys).pseudonym);
    return {
      value: { number: card.value, familyId: `${regencyCode}-${cardHmac.toString("hex")}`, regencyCode, cardHmac },
    };
  };
  const secretOf = (plain: string, field: IdentityPlace["field"], context: CellContext): CellReading<Buffer> => {
    const family = idOf(context.other(fields.cardField), context);
    if ("refused" in family) return { refused: "FAMILY_UNKNOWN" };
    const place = { familyId: family.value.familyId, field };
    return { value: encryptText(plain, place, derivedKeys(context.keys).identity) };
  };
  return {
    card: {
      form: { id: "nomor kartu keluarga, 16 angka", en: "number of a family card, 16 digits" },
      example: "3307990000000001",
      read: (cardText, context) => {
        const family = idOf(cardText, context);
        if ("refused" in family) return family;
        const { number, familyId, regencyCode, cardHmac } = family.value;
        const place = { familyId, field: "family_card_number" } as const;
        const encrypted = encryptText(number, place, derivedKeys(context.keys).identity);
        return { value: { familyId, regencyCode, cardHmac, encrypted } };
      },
    },
    secret: (field, max) => {
      const plain = text(max);
      return {
        form: plain.form,
        example: "SYNTHETIC",
        read: (cell, context) => {
          const reading = plain.read(cell, context);
          return "refused" in reading ? reading : secretOf(reading.value, field, context);
        },
      };
    },
    account: {
      form: { id: "nomor rekening, 6 sampai 20 angka", en: "number of an account, 6 to 20 digits" },
      example: "000000000001",
      read: (cell, context) => {
        const number = readAccountNumber(cell);
        if ("refused" in number) return number;
        const encrypted = secretOf(number.value, "account_number", context);
        if ("refused" in encrypted) return encrypted;
        return { value: { encrypted: encrypted.value, lastDigits: number.value.slice(-SHOWN_DIGITS) } };
      },
    },
  };
};

/** What a masked number of an account shows. */
const SHOWN_DIGITS = 4;

const DAMAGED = /^\d+(?:[.,]\d+)?E\+?\d+$/i;

const readAccountNumber = (cell: string): CellReading<string> => {
  if (DAMAGED.test(cell)) return { refused: "DAMAGED_BY_EXCEL" };
  const digits = cell.replaceAll(/[\s.-]/g, "");
  if (!/^\d+$/.test(digits)) return { refused: "ACCOUNT_DIGITS" };
  return digits.length >= 6 && digits.length <= 20 ? { value: digits } : { refused: "ACCOUNT_DIGITS" };
};
