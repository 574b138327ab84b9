import { FAMILY } from "../groups.ts";
import { either, hiddenColumn, type Limit } from "../hidden-bits.ts";
import { type Figures, hideCells, type Mask } from "../hide-cells.ts";
import type { Hierarchy } from "../hierarchy.ts";

/** The columns of `family_rollup` for one period; null where the period has none. */
export interface FamilyColumns {
  readonly families: Figures;
  readonly members: Figures;
  readonly pregnant: Figures;
  readonly earlyChildhood: Figures;
  readonly primary: Figures;
  readonly juniorSecondary: Figures;
  readonly seniorSecondary: Figures;
  readonly elderly: Figures;
  readonly severeDisability: Figures;
  readonly victims: Figures | null;
  readonly active: Figures;
  readonly suspended: Figures;
  readonly foodAid: Figures | null;
}

/** Where the components are hidden, as they depend on each other. */
interface Components {
  /** Pregnant women and small children: both get the same amount. */
  readonly early: Mask;
  /** Elderly and disabled people: both get the same amount. */
  readonly care: Mask;
  readonly school: Mask;
  readonly victims: Mask;
}

/**
 * The `hidden` column of `family_rollup` for one period.
 *
 * `members` and the amount due are sums over the components, so a hidden component needs others that make up for it: one
 * with the same amount beside it, or two others for the victims, whose amount is like no other.
 */
export const suppressFamilies = (hierarchy: Hierarchy, columns: FamilyColumns): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => {
    const row = hideCells(hierarchy, limit, { counts: [columns.families], forced: [before?.[FAMILY.FAMILIES]] });
    const members = hideCells(hierarchy, limit, {
      counts: [columns.members],
      forced: [row, before?.[FAMILY.MEMBERS]],
    });
    const { early, care, school, victims } = hideComponents(hierarchy, columns, limit, members, {
      early: before?.[FAMILY.EARLY_CHILDHOOD],
      care: before?.[FAMILY.SEVERE_DISABILITY],
      school: before?.[FAMILY.SCHOOL],
      victims: before?.[FAMILY.VICTIMS],
    });
    const { families, active, suspended, foodAid } = columns;
    const without = foodAid === null ? null : families.map((count, place) => count - (foodAid[place] ?? 0));
    const masks: Record<keyof typeof FAMILY, Mask> = {
      FAMILIES: row,
      MEMBERS: members,
      STATUS: hideCells(hierarchy, limit, { counts: [active, suspended], forced: [row, before?.[FAMILY.STATUS]] }),
      FOOD_AID: hideCells(hierarchy, limit, {
        counts: [foodAid, without].filter((column) => column !== null),
        forced: [row, before?.[FAMILY.FOOD_AID]],
      }),
      PREGNANT: either(early, victims),
      EARLY_CHILDHOOD: early,
      SCHOOL: school,
      ELDERLY: either(care, victims),
      SEVERE_DISABILITY: care,
      VICTIMS: victims,
    };
    return byNumber(FAMILY, masks);
  });

/** The masks in the order of their groups' numbers. */
const byNumber = <Name extends string>(
  groups: Readonly<Record<Name, number>>,
  masks: Readonly<Record<Name, Mask>>,
): Mask[] => {
  const list: Mask[] = [];
  for (const name in groups) list[groups[name]] = masks[name];
  return list;
};

const hideComponents = (
  hierarchy: Hierarchy,
  columns: FamilyColumns,
  limit: Limit,
  members: Mask,
  before: { readonly [Part in keyof Components]: Mask | undefined },
): Components => {
  const { pregnant, earlyChildhood, primary, juniorSecondary, seniorSecondary, elderly, severeDisability } = columns;
  const hide = (counts: readonly Figures[], ...forced: readonly (Mask | undefined)[]): Mask =>
    hideCells(hierarchy, limit, { counts, forced: [members, ...forced] });
  // Rows whose hidden components are so few people that one more has to be hidden.
  const few = { pairs: new Uint8Array(hierarchy.size), school: new Uint8Array(hierarchy.size) };
  for (;;) {
    const hidden: Components = {
      early: hide([pregnant, earlyChildhood], before.early, few.pairs),
      care: hide([elderly, severeDisability], before.care, few.pairs),
      school: hide([primary, juniorSecondary, seniorSecondary], before.school, few.school),
      victims: hide(columns.victims === null ? [] : [columns.victims], before.victims),
    };
    if (!findFew(hierarchy, columns, limit, hidden, members, few)) return hidden;
  }
};

/**
 * Among fewer members than this the amount due would tell the victims, for want of other whole numbers that give it: the
 * school children are hidden as well, and the amount with them.
 */
const FEW_MEMBERS = 5_000;

/**
 * The hidden components of a row follow from `members` as one number, and from the amount due as another, which tells the
 * two pairs apart: neither may be small. Marks the rows that need more hidden; false when there are none.
 */
const findFew = (
  { rows }: Hierarchy,
  columns: FamilyColumns,
  limit: Limit,
  { early, care, school, victims }: Components,
  members: Mask,
  few: { readonly pairs: Mask; readonly school: Mask },
): boolean => {
  const at = (column: Figures | null, place: number): number => column?.[place] ?? 0;
  let isChanged = false;
  for (const place of rows) {
    const isEarly = early[place] === 1;
    const isCare = care[place] === 1;
    const isSchool = school[place] === 1;
    const isVictims = victims[place] === 1;
    if (members[place] === 1 || !(isEarly || isCare || isSchool || isVictims)) continue;
    const children = at(columns.pregnant, place) + at(columns.earlyChildhood, place);
    const adults = at(columns.elderly, place) + at(columns.severeDisability, place);
    const pupils = at(columns.primary, place) + at(columns.juniorSecondary, place) + at(columns.seniorSecondary, place);
    const total =
      (isEarly ? children : isVictims ? at(columns.pregnant, place) : 0) +
      (isCare ? adults : isVictims ? at(columns.elderly, place) : 0) +
      (isVictims ? at(columns.victims, place) : 0) +
      (isSchool ? pupils : 0);
    const isPairSmall = (isEarly && children < limit) || (isCare && adults < limit);
    const areVictimsFew = isVictims && at(columns.members, place) < FEW_MEMBERS;
    if (!isSchool && (isPairSmall || areVictimsFew || total < limit)) few.school[place] = 1;
    else if (isSchool && total < limit && !(isEarly && isCare)) few.pairs[place] = 1;
    else continue;
    isChanged = true;
  }
  return isChanged;
};
