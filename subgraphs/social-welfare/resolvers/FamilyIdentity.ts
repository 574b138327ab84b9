import type { IdentityPlace } from "../../../platform/identity/encrypt.ts";
import { maskName, maskNumber } from "../../../platform/identity/masks.ts";
import { mayIdentify } from "../../../platform/identity/may-identify.ts";
import { openIdentity } from "../../../platform/identity/open-identity.ts";
import type { Context } from "../context.ts";
import type { IdentityRow } from "../family-rows.ts";
import type { FamilyIdentityResolvers } from "../types.generated.ts";

/** A part of an identity as the viewer may see it. Only what leaves unmasked identifies the family. */
const shown = (
  bytes: Buffer,
  field: IdentityPlace["field"],
  mask: (text: string) => string,
  { familyId, regencyCode }: IdentityRow,
  { viewer, keys, reads }: Context,
): string => {
  const text = openIdentity(bytes, { familyId, field }, keys);
  if (!mayIdentify(viewer, regencyCode)) return mask(text);
  reads.note("IDENTITY", [familyId]);
  return text;
};

export const FamilyIdentity: FamilyIdentityResolvers = {
  representativeName: (row, _, context) => shown(row.representativeName, "representative_name", maskName, row, context),
  cardNumber: (row, _, context) => shown(row.familyCardNumber, "family_card_number", maskNumber, row, context),
  isMasked: ({ regencyCode }, _, { viewer }) => !mayIdentify(viewer, regencyCode),
};
