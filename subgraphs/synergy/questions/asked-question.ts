import type { Period } from "../../../platform/period.ts";
import type { RegionsAsked } from "../sql/regions-sql.ts";
import type { Condition } from "./condition.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A question that has been read: which regions, and what the words in it mean. */
export interface AskedQuestion {
  readonly regions: RegionsAsked;
  readonly period: Period;
  readonly condition: Condition | null;
  readonly vocabulary: Vocabulary;
}
