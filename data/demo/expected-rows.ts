import type { SourceName } from "../read-published.ts";
import type { DemoScope } from "./tree.ts";

/**
 * About how many rows each source gets. The rows are made while they are loaded, so their number is known only afterwards;
 * these are for telling how far a load is. A test holds them to the truth.
 */
export const EXPECTED_ROWS: Readonly<Record<DemoScope, Readonly<Record<SourceName, number>>>> = {
  seed: { social_welfare: 1_410_000, village_development: 346_000, disbursement: 881_000 },
  national: { social_welfare: 3_080_000, village_development: 1_133_000, disbursement: 1_973_000 },
};
