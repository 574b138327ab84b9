import { createHash } from "node:crypto";
import { ACTION_TOPICS } from "./coordination-topics.ts";
import { createChance, DEMO, type DemoContext } from "./context.ts";
import { draw, hashText, mix } from "./hash.ts";
import type { SeedTable } from "./seed-table.ts";
import { type Column, regenciesOf, SEED_PROVINCES } from "./tree.ts";

const DAY_MS = 86_400_000;
const MEETINGS_A_YEAR = 3;
/** Between two meetings, in days. */
const APART = 90;
/** From a meeting to the day by which its actions are due, in days. */
const SOONEST_DUE = 30;
const DUE_WITHIN = 60;

/** How many actions of each region are agreed, done and overdue. */
export interface ActionCounts {
  readonly agreed: Column;
  readonly done: Column;
  readonly overdue: Column;
}

type State = "DONE" | "OVERDUE" | "AGREED";

/** The actions of the seed provinces' regencies one by one, as many of each kind as the counts say, as they stood at the end of the year. */
export const coordinationActionTable = (
  { tree, seed }: DemoContext,
  years: readonly number[],
  countsOf: (year: number) => ActionCounts,
): SeedTable => ({
  table: "coordination_action",
  columns: [
    "regency_code",
    "agreed_on",
    "action",
    "responsible",
    "due_on",
    "done_on",
    "note",
    "told_on",
    "id",
    "source_id",
  ],
  rows: function* () {
    const chance = createChance(tree);
    const regencies = regenciesOf(tree).filter((index) =>
      SEED_PROVINCES.includes(tree.codes[index]?.slice(0, 2) ?? ""),
    );
    for (const year of years) {
      const { agreed, done, overdue } = countsOf(year);
      const hashOf = chance("coordination action", year);
      for (const index of regencies) {
        const code = tree.codes[index] ?? "";
        const own = hashOf(index);
        for (let number = 0; number < (agreed[index] ?? 0); number += 1) {
          const late = (done[index] ?? 0) + (overdue[index] ?? 0);
          const state: State = number < (done[index] ?? 0) ? "DONE" : number < late ? "OVERDUE" : "AGREED";
          // One after the other from a place of their own: no regency agrees the same twice in a year.
          const topic = ACTION_TOPICS[(draw(own, ACTION_TOPICS.length) + number) % ACTION_TOPICS.length];
          const days = daysOf(year, state, mix(own, hashText(`${number}`)));
          yield [
            code,
            days.agreedOn,
            `SINTETIS: ${topic?.action ?? ""}`,
            topic?.responsible ?? null,
            days.dueOn,
            days.doneOn,
            state === "OVERDUE" ? "SINTETIS: menunggu kelengkapan data dari kecamatan." : null,
            `${year}-12-31`,
            idOf(`${seed}/${code}/${year}/${number}`),
            DEMO,
          ];
        }
      }
    }
  },
});

/** Days that fit what has become of an action at the end of the year. */
const daysOf = (year: number, state: State, hash: number) => {
  // What was agreed at the last meeting of the year is due in the next.
  const meeting = state === "AGREED" ? MEETINGS_A_YEAR : draw(hash, MEETINGS_A_YEAR);
  const agreed = Date.UTC(year, 1, 1) + (meeting * APART + draw(mix(hash, 1), 20)) * DAY_MS;
  const due = agreed + (SOONEST_DUE + draw(mix(hash, 2), DUE_WITHIN)) * DAY_MS;
  const lastDue = state === "AGREED" ? Math.max(due, Date.UTC(year + 1, 0, 15)) : due;
  const done = agreed + (SOONEST_DUE / 2 + draw(mix(hash, 3), DUE_WITHIN)) * DAY_MS;
  return { agreedOn: dayOf(agreed), dueOn: dayOf(lastDue), doneOn: state === "DONE" ? dayOf(done) : null };
};

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The same id whenever the same data is made, so that links to it hold. */
const idOf = (name: string): string => {
  const hex = createHash("sha256").update(`coordination action ${name}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
};
