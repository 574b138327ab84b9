import { cardHmacOf, familyIdOf } from "../../../platform/identity/family-id.ts";
import { encryptText } from "../../../platform/identity/encrypt.ts";
import { deriveIdentityKey, derivePseudonymKey } from "../../../platform/identity/keys.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import { SOURCES, TEST_KEYS } from "../../support/subgraph-kit.ts";

/** Where the families of the tests live: two regencies of one province, and one of another. */
export const REGENCIES = ["33.07", "33.08", "53.14"] as const;

const [identityKey] = TEST_KEYS.identity.map(deriveIdentityKey);
const pseudonymKey = derivePseudonymKey(TEST_KEYS.pseudonym);

/** Card numbers of nobody: no regency has the number 00. */
export const cardOf = (number: number): string => `3300${String(number).padStart(12, "0")}`;

/** The id of the family with this card. */
export const idOf = (regency: string, number: number): string =>
  familyIdOf(cardOf(number), parseRegionCode(regency), pseudonymKey);

interface FamilyRow {
  readonly regency_code: string;
  readonly id: string;
  readonly village_code: string;
  readonly cohort: number;
  readonly entered_on: string;
  readonly status: string;
  readonly status_since: string;
  readonly left_on: string | null;
  readonly is_in_transition: boolean;
  readonly is_remote: boolean;
  readonly facilitator_ref: string | null;
  readonly source_id: string;
}

/** A family that has taken part since 2015, with the card of its number. */
export const familyRow = (regency: string, number: number, given: Partial<FamilyRow> = {}): FamilyRow => ({
  regency_code: regency,
  id: idOf(regency, number),
  village_code: `${regency}.01.2001`,
  cohort: 2015,
  entered_on: "2015-02-01",
  status: "ACTIVE",
  status_since: "2015-02-01",
  left_on: null,
  is_in_transition: false,
  is_remote: false,
  facilitator_ref: null,
  source_id: SOURCES.synthetic.id,
  ...given,
});

/** The two columns with which every row about a family begins. */
export const keyOf = ({ regency_code, id }: FamilyRow) => ({ regency_code, family_id: id });

export const memberRow = (
  family: FamilyRow,
  ordinal: number,
  component: string,
  span: { readonly since?: string; readonly until?: string | null } = {},
) => ({ ...keyOf(family), ordinal, component, since: "2015-02-01", until: null, ...span });

/** What was checked of a family, where it lives. */
export const checkRow = <Check extends object>(family: FamilyRow, check: Check) => ({
  ...keyOf(family),
  village_code: family.village_code,
  source_id: family.source_id,
  ...check,
});

export const lookupRow = (family: FamilyRow, number: number) => ({
  ...keyOf(family),
  card_hmac: cardHmacOf(cardOf(number), pseudonymKey),
});

/** The identity of a family, encrypted with the keys of the tests. */
export const identityRow = (family: FamilyRow, number: number, name: string) => {
  if (identityKey === undefined) throw new Error("the tests have no identity key");
  const encrypt = (text: string, field: "representative_name" | "family_card_number") =>
    encryptText(text, { familyId: family.id, field }, identityKey);
  return {
    ...keyOf(family),
    representative_name: encrypt(name, "representative_name"),
    family_card_number: encrypt(cardOf(number), "family_card_number"),
  };
};
