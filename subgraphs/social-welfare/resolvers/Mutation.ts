import type { Context } from "../context.ts";
import type { ActionRow } from "../coordination/rows.ts";
import type { MutationResolvers } from "../types.generated.ts";

/** What was written, with its source; figures read for the field before are read again. */
const answer = async (action: ActionRow, { forgetFigures, sources }: Context): Promise<ActionRow> => {
  forgetFigures();
  await sources.note([action.sourceId]);
  return action;
};

export const Mutation: MutationResolvers = {
  recordCoordinationAction: async (_, { input }, context) => answer(await context.actionWriter.record(input), context),
  updateCoordinationAction: async (_, { input }, context) => answer(await context.actionWriter.update(input), context),
};
