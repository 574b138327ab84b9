import { COMPONENTS } from "../benefit-rates.ts";
import { draw, mix } from "../hash.ts";
import { type Day, END, NEVER, newYear, schoolYear, yearOfDay } from "./days.ts";
import { DECEASED, NATURAL, type Participation } from "./participation.ts";

/** Every member's time with a component, family by family; recorded from 2016 on. */
export interface Members {
  /** For each family the place of its first spell, and one more at the end. */
  readonly first: Int32Array;
  /** Which member of the family. */
  readonly ordinal: Uint8Array;
  /** Place in `COMPONENTS`. */
  readonly component: Uint8Array;
  readonly since: Int32Array;
  /** First day on which it no longer counts; `NEVER` while it does, or did when the family left. */
  readonly until: Int32Array;
}

const place = (component: (typeof COMPONENTS)[number]): number => COMPONENTS.indexOf(component);
const PREGNANT = place("PREGNANT");
const EARLY_CHILDHOOD = place("EARLY_CHILDHOOD");
const ELDERLY = place("ELDERLY");
const SEVERE_DISABILITY = place("SEVERE_DISABILITY");

/** Age from which a child counts whose birth was not recorded. */
const COUNTED_FROM = 4;

/** Ages at which a child changes school, on 1 July of the year. */
const SCHOOLS = [
  { component: place("PRIMARY"), from: 7, to: 13 },
  { component: place("JUNIOR_SECONDARY"), from: 13, to: 16 },
  { component: place("SENIOR_SECONDARY"), from: 16, to: 19 },
] as const;
const SCHOOL_ENDS = 19;

const RECORDED_SINCE = newYear(2016);
const PREGNANCY_DAYS = 270;

/** Chances, of 100 or of 1000, chosen so that the components come near the rates of the nation's figures. */
const ELDERLY_ONLY_PERCENT = 12;
const ELDERLY_TOO_PERCENT = 4;
const DISABLED_PER_THOUSAND = 15;
const RECORDED_PREGNANCIES_PERCENT = 25;

/** Years between two children: many, some, and few families. Someone always follows before the last leaves school. */
const SPACINGS = [
  { percent: 74, least: 14, most: 15 },
  { percent: 22, least: 6, most: 9 },
  { percent: 4, least: 3, most: 4 },
] as const;

const SALT = { kind: 11, elders: 12, disabled: 13, spacing: 14, age: 15, child: 16 } as const;

/** The time in which a family's members are looked at. */
interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Gives every family members so that one of them has a component as long as the family takes part. A family that
 * graduates naturally has none left on that day.
 */
export const populate = (participation: Participation): Members => {
  const first = new Int32Array(participation.size + 1);
  const spells = createSpells();
  for (let family = 0; family < participation.size; family += 1) {
    first[family] = spells.count();
    const [entered, left] = [participation.entered[family] ?? 0, participation.left[family] ?? 0];
    const span = { from: Math.max(entered, Math.min(RECORDED_SINCE, left - 1)), to: Math.min(left, END) };
    const exit = participation.exit[family] ?? 0;
    const add = spells.of({ entered, left, span, isNatural: exit === NATURAL });
    addMembers(participation.hash[family] ?? 0, span, exit, add);
  }
  first[participation.size] = spells.count();
  return { first, ...spells.finish() };
};

type AddSpell = (ordinal: number, component: number, since: Day, until: Day) => void;

const addMembers = (hash: number, span: Span, exit: number, add: AddSpell): void => {
  const isElderly = exit === DECEASED || draw(mix(hash, SALT.kind), 100) < ELDERLY_ONLY_PERCENT;
  const elders = isElderly ? 1 + (draw(mix(hash, SALT.elders), 5) === 0 ? 1 : 0) : 0;
  let ordinal = 1;
  const addLasting = (component: number): void => {
    ordinal += 1;
    add(ordinal, component, span.from, NEVER);
  };
  for (let elder = 0; elder < elders; elder += 1) addLasting(ELDERLY);
  if (!isElderly && draw(mix(hash, SALT.elders), 100) < ELDERLY_TOO_PERCENT) addLasting(ELDERLY);
  if (draw(mix(hash, SALT.disabled), 1000) < DISABLED_PER_THOUSAND) addLasting(SEVERE_DISABILITY);
  if (isElderly) return;
  for (const born of birthYears(hash, span, exit === NATURAL)) {
    ordinal += 1;
    addChild(mix(mix(hash, SALT.child), born), born, span, ordinal, add);
  }
};

/** The years in which children are born, so that from the first day to the last one of them has a component. */
const birthYears = (hash: number, { from, to }: Span, isNatural: boolean): readonly number[] => {
  const spacing = isNatural ? 14 : spacingOf(mix(hash, SALT.spacing));
  const years: number[] = [];
  if (isNatural) {
    // The last child is in its last year of school when the family leaves.
    const last = yearOfDay(to - 1) - SCHOOL_ENDS + (to > schoolYear(yearOfDay(to - 1)) ? 1 : 0);
    for (let born = last; schoolYear(born + SCHOOL_ENDS) > from; born -= spacing) years.unshift(born);
    return years;
  }
  const one = yearOfDay(from) - 3 - draw(mix(hash, SALT.age), 14);
  for (let born = one - spacing; schoolYear(born + SCHOOL_ENDS) > from; born -= spacing) years.unshift(born);
  for (let born = one; newYear(born) - PREGNANCY_DAYS < to; born += spacing) years.push(born);
  return years;
};

const spacingOf = (hash: number): number => {
  let left = draw(hash, 100);
  const { least, most } = SPACINGS.find(({ percent }) => (left -= percent) < 0) ?? SPACINGS[0];
  return least + draw(mix(hash, 1), most - least + 1);
};

/** A child counts from birth when the pregnancy was recorded, else from some age on. */
const addChild = (hash: number, born: number, span: Span, ordinal: number, add: AddSpell): void => {
  const birth = newYear(born) + draw(hash, 365);
  const isRecorded = birth > span.from && draw(mix(hash, 1), 100) < RECORDED_PREGNANCIES_PERCENT;
  if (isRecorded) add(1, PREGNANT, birth - PREGNANCY_DAYS, birth);
  const [school] = SCHOOLS;
  add(ordinal, EARLY_CHILDHOOD, isRecorded ? birth : newYear(born + COUNTED_FROM), schoolYear(born + school.from));
  for (const { component, from, to } of SCHOOLS)
    add(ordinal, component, schoolYear(born + from), schoolYear(born + to));
};

/** Gathers spells, cut to the time in which the family takes part. */
const createSpells = () => {
  const lists = { ordinal: [] as number[], component: [] as number[], since: [] as Day[], until: [] as Day[] };
  const of =
    ({
      entered,
      left,
      span,
      isNatural,
    }: {
      readonly entered: Day;
      readonly left: Day;
      readonly span: Span;
      readonly isNatural: boolean;
    }): AddSpell =>
    (ordinal, component, since, until) => {
      if (until <= span.from || since >= span.to) return;
      lists.ordinal.push(ordinal);
      lists.component.push(component);
      lists.since.push(Math.max(since, entered));
      lists.until.push(until < span.to ? until : isNatural ? left : NEVER);
    };
  return {
    of,
    count: (): number => lists.since.length,
    finish: (): Omit<Members, "first"> => ({
      ordinal: Uint8Array.from(lists.ordinal),
      component: Uint8Array.from(lists.component),
      since: Int32Array.from(lists.since),
      until: Int32Array.from(lists.until),
    }),
  };
};

/** Calls back with the component of every member that counts on a day. */
export const forEachComponent = (
  { first, component, since, until }: Members,
  family: number,
  day: Day,
  tell: (component: number) => void,
): void => {
  const end = first[family + 1] ?? 0;
  for (let spell = first[family] ?? 0; spell < end; spell += 1)
    if ((since[spell] ?? 0) <= day && day < (until[spell] ?? 0)) tell(component[spell] ?? 0);
};
