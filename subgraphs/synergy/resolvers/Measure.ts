import { sourceName } from "../source-name.ts";
import type { MeasureBreakResolvers, MeasureId, MeasureResolvers } from "../types.generated.ts";

export const Measure: MeasureResolvers = {
  id: ({ id }) => id as MeasureId, // a test holds that the schema has all of them
  name: ({ name }) => name.id,
  nameInEnglish: ({ name }) => name.en,
  definition: ({ definition }) => definition.id,
  definitionInEnglish: ({ definition }) => definition.en,
  isYearly: ({ grain }) => grain === "YEAR",
  isSuppressed: ({ privacy }) => privacy === "SMALL_CELLS",
  source: ({ source }) => sourceName(source),
  publisher: ({ publisher }) => `${publisher.id} / ${publisher.en}`,
};

export const MeasureBreak: MeasureBreakResolvers = {
  reason: ({ reason }) => `${reason.id} / ${reason.en}`,
};
