import { AppError } from "../../../platform/errors.ts";
import { readDay } from "../../../platform/mutations/day.ts";
import { readPlainText, requirePlainText } from "../../../platform/mutations/plain-text.ts";
import { levelOf, type RegionCode } from "../../../platform/region-code.ts";
import type { RecordCoordinationActionInput, UpdateCoordinationActionInput } from "../types.generated.ts";
import { type ActionKey, parseActionId } from "./action-id.ts";

const ACTION = { field: "action", maximum: 500 } as const;
const RESPONSIBLE = { field: "responsible", maximum: 200 } as const;
const NOTE = { field: "note", maximum: 1_000 } as const;

/** The days of an action. */
interface Days {
  readonly agreedOn: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

/** An action as it is to be written down. */
export interface NewAction extends Days {
  readonly regencyCode: RegionCode;
  readonly action: string;
  readonly responsible: string | null;
  readonly note: string | null;
}

/** What is to stand in the fields that an update names. */
export type ActionChange = Partial<Pick<NewAction, "responsible" | "dueOn" | "doneOn" | "note">>;

/**
 * @param today the latest day of a meeting
 * @throws AppError REGION_LEVEL_UNFIT, TEXT_MISSING, TEXT_TOO_LONG, TEXT_HAS_IDENTITY, DAY_UNKNOWN, DAY_TOO_EARLY, DAY_TOO_LATE
 */
export const readNewAction = (input: RecordCoordinationActionInput, today: string): NewAction => {
  const { region } = input;
  if (levelOf(region) !== "REGENCY") throw notRegency(region);
  const agreedOn = readDay(input.agreedOn, "agreedOn") ?? today;
  if (agreedOn > today) throw new AppError("DAY_TOO_LATE", { field: "agreedOn", day: agreedOn, bound: today });
  const action = {
    regencyCode: region,
    action: requirePlainText(input.action, ACTION),
    responsible: readPlainText(input.responsible, RESPONSIBLE),
    agreedOn,
    dueOn: readDay(input.dueOn, "dueOn"),
    doneOn: readDay(input.doneOn, "doneOn"),
    note: readPlainText(input.note, NOTE),
  };
  checkDays(action, today);
  return action;
};

/**
 * The fields that an update names: what is left out is not among them.
 *
 * @throws AppError TEXT_TOO_LONG, TEXT_HAS_IDENTITY, DAY_UNKNOWN
 */
export const readActionChange = (input: UpdateCoordinationActionInput): ActionChange => ({
  ...(input.responsible === undefined ? {} : { responsible: readPlainText(input.responsible, RESPONSIBLE) }),
  ...(input.dueOn === undefined ? {} : { dueOn: readDay(input.dueOn, "dueOn") }),
  ...(input.doneOn === undefined ? {} : { doneOn: readDay(input.doneOn, "doneOn") }),
  ...(input.note === undefined ? {} : { note: readPlainText(input.note, NOTE) }),
});

/**
 * Nothing is due or done before it was agreed, and nothing has been done on a day to come.
 *
 * @throws AppError DAY_TOO_EARLY, DAY_TOO_LATE
 */
export const checkDays = ({ agreedOn, dueOn, doneOn }: Days, today: string): void => {
  for (const [field, day] of Object.entries({ dueOn, doneOn }))
    if (day !== null && day < agreedOn) throw new AppError("DAY_TOO_EARLY", { field, day, bound: agreedOn });
  if (doneOn !== null && doneOn > today) {
    throw new AppError("DAY_TOO_LATE", { field: "doneOn", day: doneOn, bound: today });
  }
};

/** @throws AppError ACTION_UNKNOWN for what is no id of an action */
export const readActionId = (id: string): ActionKey => {
  const key = parseActionId(id);
  if (key === null) throw new AppError("ACTION_UNKNOWN", { value: id });
  return key;
};

/** The refusal of a region that meetings agree nothing with. */
export const notRegency = (region: string): AppError =>
  new AppError("REGION_LEVEL_UNFIT", { field: "region", region, level: "kabupaten/kota" });
