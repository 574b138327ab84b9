import type { Knex } from "knex";
import { isInScope } from "../../../platform/access/region-scope.ts";
import { setScope } from "../../../platform/access/scoped-database.ts";
import type { Viewer } from "../../../platform/access/viewer.ts";
import { subjectOf, writeInScope } from "../../../platform/access/write-in-scope.ts";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { AppError } from "../../../platform/errors.ts";
import { FIGURES_LOCK } from "../../../platform/import/ledger/take-turn.ts";
import { answerOnce } from "../../../platform/mutations/answer-once.ts";
import { dayInJakarta } from "../../../platform/mutations/day.ts";
import { NATION, type RegionCode } from "../../../platform/region-code.ts";
import type { RecordCoordinationActionInput, UpdateCoordinationActionInput } from "../types.generated.ts";
import { type ActionKey, actionId } from "./action-id.ts";
import { changesBetween } from "./changes.ts";
import { countActions } from "./count-actions.ts";
import { checkDays, notRegency, readActionChange, readActionId, readNewAction } from "./read-input.ts";
import type { ActionRow } from "./rows.ts";
import * as repository from "./write-repository.ts";

export interface ActionWriterDeps {
  readonly db: Knex;
  readonly viewer: Viewer;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Takes the turn of one who writes figures: two at once would each add up without the other's. */
const TAKE_TURN = "select pg_advisory_xact_lock($1)";

/** Records actions and what becomes of them, with the figures of all regions they count in: all of it or nothing. */
export const createActionWriter = ({ db, viewer, clock }: ActionWriterDeps) => {
  /** Does an act once for its key; the answer is the version that it made. */
  const once = async (
    input: { readonly idempotencyKey: string },
    act: (trx: Knex.Transaction) => Promise<ActionRow>,
  ): Promise<ActionRow> => {
    const { idempotencyKey: key, ...rest } = input;
    return writeInScope(db, viewer, "coordination:write", async (trx) => {
      await queryRows(trx, "takeFiguresTurn", TAKE_TURN, [FIGURES_LOCK]);
      const made = await answerOnce(trx, { subject: subjectOf(viewer), key, input: [rest] }, async () => {
        const row = await act(trx);
        return `${actionId(row)}/${row.version}`;
      });
      const [id = "", version] = made.split("/");
      const answer = await repository.actionAtVersion(trx, readActionId(id), Number(version));
      if (answer === undefined) throw new AppError("ACTION_UNKNOWN", { value: id });
      return answer;
    });
  };

  const refuseForeign = (region: RegionCode, field: string): void => {
    if (isInScope(viewer, region)) return;
    throw new AppError("REGION_NOT_YOURS", { field, region, regions: viewer.regions.join(", ") });
  };

  /** Moves the figures of all regions above, which the writer's own scope does not show. */
  const moveFigures = async (trx: Knex.Transaction, action: ActionRow, today: string): Promise<void> => {
    const sourceId = await repository.recordSource(trx, today.slice(0, 4));
    await setScope(trx, [NATION]);
    const year = Number(action.agreedOn.slice(0, 4));
    await countActions(trx, [{ regencyCode: action.regencyCode, year }], today, { sourceId });
  };

  return {
    /** @throws AppError REGION_NOT_YOURS, ACTION_EXISTS; as `readNewAction`, `answerOnce` and `writeInScope` do */
    record: async (input: RecordCoordinationActionInput): Promise<ActionRow> => {
      const today = dayInJakarta(clock);
      refuseForeign(input.region, "region");
      const action = readNewAction(input, today);
      const { regencyCode } = action;
      return once(input, async (trx) => {
        if (!(await repository.isRegency(trx, regencyCode))) throw notRegency(regencyCode);
        const sourceId = await repository.recordSource(trx, today.slice(0, 4));
        const id = await repository.insertAction(trx, action, { today, subject: subjectOf(viewer), sourceId });
        if (id === undefined) {
          const same = await repository.findSameAction(trx, action);
          throw new AppError("ACTION_EXISTS", { action: actionId({ regencyCode, id: same ?? "" }) });
        }
        const made = await present(trx, { regencyCode, id });
        await moveFigures(trx, made, today);
        return made;
      });
    },

    /** @throws AppError REGION_NOT_YOURS, ACTION_UNKNOWN, ACTION_CHANGED; as `readActionChange`, `checkDays` and `answerOnce` do */
    update: async (input: UpdateCoordinationActionInput): Promise<ActionRow> => {
      const today = dayInJakarta(clock);
      const key = readActionId(input.id);
      refuseForeign(key.regencyCode as RegionCode, "id"); // the form of an id has been looked at
      const change = readActionChange(input);
      return once(input, async (trx) => {
        const action = await present(trx, key);
        if (action.version !== input.version) throw await conflict(trx, action, input.version);
        const changed = { ...action, ...change };
        checkDays(changed, today);
        await repository.updateAction(trx, changed);
        await moveFigures(trx, changed, today);
        return present(trx, key);
      });
    },
  };
};

export type ActionWriter = ReturnType<typeof createActionWriter>;

/** @throws AppError ACTION_UNKNOWN */
const present = async (trx: Knex.Transaction, key: ActionKey): Promise<ActionRow> => {
  const action = await repository.lockAction(trx, key);
  if (action === undefined) throw new AppError("ACTION_UNKNOWN", { value: actionId(key) });
  return action;
};

/** What somebody else has changed since the version that the writer has seen. */
const conflict = async (trx: Knex.Transaction, action: ActionRow, seen: number): Promise<AppError> => {
  const before = await repository.actionAtVersion(trx, action, seen);
  const changed = before === undefined ? [] : changesBetween(before, action).map(({ field }) => field);
  return new AppError("ACTION_CHANGED", {
    version: action.version,
    changed: changed.length === 0 ? "version" : changed.join(", "),
  });
};
