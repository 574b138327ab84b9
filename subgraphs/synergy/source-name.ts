import type { MeasureSource } from "./types.generated.ts";

/** The name of a subgraph as the schema writes it: `social-welfare` is `SOCIAL_WELFARE`. */
export const sourceName = (subgraph: string): MeasureSource =>
  subgraph.toUpperCase().replaceAll("-", "_") as MeasureSource; // a test holds that the schema has all of them
