import { isInScope } from "../../platform/access/region-scope.ts";
import { hasScope } from "../../platform/access/viewer.ts";
import { AppError } from "../../platform/errors.ts";
import { cardHmacOf, type FamilyId } from "../../platform/identity/family-id.ts";
import { derivePseudonymKey } from "../../platform/identity/keys.ts";
import { mayIdentify } from "../../platform/identity/may-identify.ts";
import type { ResolveReferences } from "../../platform/serve-subgraph/definition.ts";
import { familiesInScope } from "../../platform/serve-subgraph/families.ts";
import type { Context } from "./context.ts";
import type { FamilyRecord } from "./family-rows.ts";

/**
 * A family of which only the name is told: that of the question. Whoever may read the audit and no families gets it for any
 * well-formed id of their regions, and no statement is sent.
 */
const nameOnly = (family: FamilyId | null): FamilyRecord | null =>
  // The fields left out are those that such a viewer is refused.
  family === null ? null : ({ ...family, familyId: family.id } as FamilyRecord);

/** The families with these ids that exist, each at its place and noted as read. They are known to be the viewer's. */
const handOut = async (
  asked: readonly (FamilyId | null)[],
  { families, reads, viewer }: Context,
): Promise<(FamilyRecord | null)[]> => {
  if (!hasScope(viewer, "family:read")) return asked.map(nameOnly);
  const found = await Promise.all(
    asked.map(async (family) => (family === null ? null : families.familiesById.load(family, null))),
  );
  reads.note(
    "FACTS",
    found.flatMap((family) => family?.id ?? []),
  );
  return found;
};

/** A family of the viewer's; null where there is none with this id, and where it is not theirs. */
export const findFamily = async (family: FamilyId, context: Context): Promise<FamilyRecord | null> => {
  if (!isInScope(context.viewer, family.regencyCode)) return null;
  const [found = null] = await handOut([family], context);
  return found;
};

/** Representations of families as the families they name; all in one statement. */
export const resolveFamilies: ResolveReferences<Context> = (representations, context) =>
  handOut(familiesInScope(representations, context), context);

const CARD_NUMBER = /^\d{16}$/;

/**
 * The family that has a card. To know whose number it is identifies the family, even where no identity is handed out.
 *
 * @throws AppError CARD_NUMBER_MALFORMED, PURPOSE_MISSING; neither repeats the number
 */
export const findFamilyByCard = async (cardNumber: string, context: Context): Promise<FamilyRecord | null> => {
  const { viewer, keys, families, reads } = context;
  if (!hasScope(viewer, "identity:read")) return null;
  if ((viewer.purpose ?? "").trim() === "") throw new AppError("PURPOSE_MISSING");
  if (!CARD_NUMBER.test(cardNumber)) throw new AppError("CARD_NUMBER_MALFORMED");
  const family = await families.familyByCard(cardHmacOf(cardNumber, derivePseudonymKey(keys.pseudonym)));
  if (family === null || !mayIdentify(viewer, family.regencyCode)) return null;
  reads.note("IDENTITY", [family.id]);
  return findFamily(family, context);
};
