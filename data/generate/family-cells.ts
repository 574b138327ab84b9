import { COMPONENTS } from "../demo/benefit-rates.ts";
import { draw, mix } from "../demo/hash.ts";
import { formatDay, newYear } from "../demo/family-detail/days.ts";
import { madeUpName } from "../demo/family-detail/identities.ts";
import type { GeneratedFamily } from "./families.ts";

/** The texts of a list by the fields of its format. */
export type Cells = Readonly<Record<string, string | number>>;

/** The period that lists of families are of. */
const PERIOD = "2025";
const SALT = 11;

/** A family as a row of the format `families`. */
export const familyCells = (family: GeneratedFamily): Cells => {
  const { village, hash, cohort, members } = family;
  const cells: Record<string, string | number> = {
    period: PERIOD,
    card: family.cardNumber,
    representative: madeUpName(hash),
    village: village.code,
    villageName: village.name,
    cohort,
    enteredOn: formatDay(newYear(cohort) + draw(mix(hash, SALT), 180)) ?? "",
    status: family.isSuspended ? "Ditangguhkan" : "Aktif",
  };
  for (const [place, component] of COMPONENTS.entries()) cells[component] = members[place] || "";
  cells["foodAid"] = family.hasFoodAid ? "Ya" : "Tidak";
  cells["decile"] = family.decile;
  return cells;
};
