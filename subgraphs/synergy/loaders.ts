import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { createQuestion } from "../../platform/serve-subgraph/question.ts";
import { createRegionLoaders } from "../../platform/serve-subgraph/region.ts";
import type { Figures } from "./figures.ts";
import { type MeasureValueRow, measureByRegion } from "./questions/measure-values.ts";

/** The questions of one request; each is named like the repository function it asks. */
export const createLoaders = ({ db, viewer, sources }: ContextDeps, figures: Figures) => ({
  ...createRegionLoaders(db, sources),
  measureByRegion: createQuestion<string, MeasureValueRow>(measureByRegion({ db, viewer, sources, figures })),
});

export type Loaders = ReturnType<typeof createLoaders>;
