import type { KeyObject } from "node:crypto";
import { encryptText, type IdentityPlace } from "../../../platform/identity/encrypt.ts";
import { cardHmacOf } from "../../../platform/identity/family-id.ts";
import { deriveIdentityKey, derivePseudonymKey, type IdentityKey } from "../../../platform/identity/keys.ts";
import type { FamilyKeys } from "../../../platform/secrets/family-keys.ts";
import { draw, mix } from "../hash.ts";
import type { RegionTree } from "../tree.ts";
import type { FamilyDetail } from "./detail.ts";

/** Who the families are: the same in every source, since all have the same keys. */
export interface Identities {
  readonly id: (family: number) => string;
  readonly cardHmac: (family: number) => Buffer;
  readonly cardNumber: (family: number) => string;
  readonly representative: (family: number) => string;
  readonly accountNumber: (family: number) => string;
  /** A text encrypted for a field of a family. */
  readonly encrypt: (family: number, field: IdentityPlace["field"], text: string) => Buffer;
}

/** The mark that every made-up person's name begins with. */
export const SYNTHETIC = "SYNTHETIC";

const FIRST_NAMES = [
  ..."Siti Maria Yohana Dewi Sri Ester Wahyuni Rahayu Martha Lestari".split(" "),
  ..."Yuliana Endang Ratna Debora Suharti Agustina Kartini Naomi Sumarni Lidia".split(" "),
] as const;
const LAST_NAMES = [
  ..."Aminah Handayani Lero Ndaumanu Susanti Nalle Mulyani Pello Wulandari Messakh".split(" "),
  ..."Astuti Foeh Rahmawati Mooy Utami Tasi Purwanti Henukh Kusuma Adu".split(" "),
] as const;

const SALT = { first: 61, last: 62, account: 63 } as const;

/** The name of a made-up person, by the family's own number. */
export const madeUpName = (hash: number): string => {
  const first = FIRST_NAMES[draw(mix(hash, SALT.first), FIRST_NAMES.length)];
  const last = LAST_NAMES[draw(mix(hash, SALT.last), LAST_NAMES.length)];
  return `${SYNTHETIC} ${first} ${last}`;
};

/** Makes identities; ids and numbers when they are first asked for. */
export const createIdentities = (tree: RegionTree, detail: FamilyDetail, keys: FamilyKeys): Identities => {
  const { places, participation } = detail;
  const [text] = keys.identity;
  if (text === undefined) throw new Error("there is no identity key");
  const codeOf = (family: number): string => tree.codes[places.regions[participation.village[family] ?? 0] ?? 0] ?? "";
  const drawn = (family: number, salt: number, bound: number): number =>
    draw(mix(participation.hash[family] ?? 0, salt), bound);
  let key: IdentityKey | undefined;
  let pseudonyms: readonly Pseudonym[] | undefined;
  const pseudonym = (family: number): Pseudonym => {
    pseudonyms ??= makePseudonyms(participation.size, codeOf, derivePseudonymKey(keys.pseudonym));
    const made = pseudonyms[family];
    if (made === undefined) throw new Error(`there is no family ${family}`);
    return made;
  };
  return {
    id: (family) => pseudonym(family).id,
    cardHmac: (family) => pseudonym(family).cardHmac,
    cardNumber: (family) => cardNumber(codeOf(family), family),
    representative: (family) => madeUpName(participation.hash[family] ?? 0),
    // No bank's numbers begin so.
    accountNumber: (family) => `0000${digits(family, 7)}${digits(drawn(family, SALT.account, 10_000), 4)}`,
    encrypt: (family, field, plain) => {
      key ??= deriveIdentityKey(text);
      return encryptText(plain, { familyId: pseudonym(family).id, field }, key);
    },
  };
};

interface Pseudonym {
  readonly id: string;
  readonly cardHmac: Buffer;
}

const makePseudonyms = (size: number, codeOf: (family: number) => string, key: KeyObject): readonly Pseudonym[] =>
  Array.from({ length: size }, (_, family) => {
    const code = codeOf(family);
    const cardHmac = cardHmacOf(cardNumber(code, family), key);
    return { id: `${code.slice(0, 5)}-${cardHmac.toString("hex")}`, cardHmac };
  });

/** A number that no card can have: where a card has the day and month of its issue, this has 99 and 99. */
const cardNumber = (village: string, family: number): string =>
  `${village.slice(0, 8).replaceAll(".", "")}9999${digits(family, 6)}`;

const digits = (number: number, length: number): string => String(number).padStart(length, "0");
