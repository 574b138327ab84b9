import { COMPONENTS } from "../benefit-rates.ts";
import { draw, mix } from "../hash.ts";
import { countDay, newYear, yearOfDay } from "./days.ts";
import { forEachComponent, type Members } from "./members.ts";
import { type Participation, takesPart, TERMINATED } from "./participation.ts";
import { isSuspendedIn, SUSPENSION_QUARTERS } from "./suspensions.ts";

/** The year of which checks and sessions are told family by family. */
export const CONDITION_YEAR = 2024;

export const CONDITION_KINDS = ["EDUCATION", "HEALTH", "SOCIAL_WELFARE"] as const;

/** A family's check of one kind in the year. */
export interface Check {
  readonly kind: (typeof CONDITION_KINDS)[number];
  readonly checked: number;
  readonly met: number;
  readonly sanction: "WARNING" | "SUSPENSION" | "TERMINATION" | null;
}

/** A family's sessions in the year. */
export interface Attendance {
  readonly registered: number;
  readonly attended: number;
}

/** Place in `CONDITION_KINDS` of each component; a victim of gross human rights violations has no conditions. */
const KIND_OF: readonly number[] = COMPONENTS.map((component) => {
  if (component === "PREGNANT" || component === "EARLY_CHILDHOOD") return 1;
  if (component === "ELDERLY" || component === "SEVERE_DISABILITY") return 2;
  return component === "GROSS_HR_VIOLATION_VICTIM" ? -1 : 0;
});

/** Members checked, and those of them that meet their conditions, of 10,000; warnings for 100 families with one that does not. */
const CHECKED = 9700;
const MET = 9200;
const WARNED_PERCENT = 70;
/** Families removed in the year after whose conditions were the cause, of 100. */
const REMOVED_FOR_CONDITIONS_PERCENT = 40;

const SESSIONS_A_YEAR = 10;
const SALT = { check: 31, sanction: 32, sessions: 33 } as const;

const DAY = countDay(`${CONDITION_YEAR}`);
const QUARTERS = SUSPENSION_QUARTERS.filter(({ from }) => yearOfDay(from) === CONDITION_YEAR);

/** A family's checks in the year; none where it does not take part at the end of it. */
export const checksOf = (participation: Participation, members: Members, family: number): readonly Check[] => {
  if (!takesPart(participation, family, DAY)) return [];
  const hash = mix(participation.hash[family] ?? 0, SALT.check);
  const sanction = sanctionOf(participation, family);
  const checked = [0, 0, 0];
  const met = [0, 0, 0];
  let member = 0;
  forEachComponent(members, family, DAY, (component) => {
    const kind = KIND_OF[component] ?? -1;
    member += 1;
    if (kind < 0 || draw(mix(hash, member), 10_000) >= CHECKED) return;
    checked[kind] = (checked[kind] ?? 0) + 1;
    // A family with a sanction did not meet the conditions of the first kind it was checked for.
    const isFailed = sanction !== null && checked.slice(0, kind).every((count) => count === 0);
    if (!isFailed && draw(mix(hash, -member), 10_000) < MET) met[kind] = (met[kind] ?? 0) + 1;
  });
  return CONDITION_KINDS.flatMap((kind, place) => {
    const [count, good] = [checked[place] ?? 0, met[place] ?? 0];
    return count === 0
      ? []
      : [{ kind, checked: count, met: good, sanction: good === count ? null : (sanction ?? warning(hash, place)) }];
  });
};

const warning = (hash: number, kind: number): "WARNING" | null =>
  draw(mix(mix(hash, SALT.sanction), kind), 100) < WARNED_PERCENT ? "WARNING" : null;

/** Who was suspended in the year, or removed in the next. */
const sanctionOf = (participation: Participation, family: number): "SUSPENSION" | "TERMINATION" | null => {
  if (QUARTERS.some((quarter) => isSuspendedIn(participation, family, quarter))) return "SUSPENSION";
  const isRemoved =
    participation.exit[family] === TERMINATED &&
    (participation.left[family] ?? 0) < newYear(CONDITION_YEAR + 2) &&
    draw(mix(participation.hash[family] ?? 0, SALT.sanction), 100) < REMOVED_FOR_CONDITIONS_PERCENT;
  return isRemoved ? "TERMINATION" : null;
};

/** A family's sessions in the year; null where it does not take part at the end of it. Who entered in it was due for fewer. */
export const attendanceOf = (participation: Participation, family: number): Attendance | null => {
  if (!takesPart(participation, family, DAY)) return null;
  const months = Math.floor((DAY - (participation.entered[family] ?? 0)) / 31);
  const registered = Math.max(1, Math.min(SESSIONS_A_YEAR, months));
  const hash = mix(participation.hash[family] ?? 0, SALT.sessions);
  const missed = draw(hash, 2) === 0 ? draw(mix(hash, 1), 2) : draw(mix(hash, 1), 5);
  return { registered, attended: Math.max(0, registered - missed) };
};
