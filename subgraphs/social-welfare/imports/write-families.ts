import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { refreshAllHidden, type TouchedRollup } from "../../../platform/suppression/refresh.ts";
import { cohortsBefore, countCohorts } from "./count-cohorts.ts";
import { countEntitlements } from "./count-entitlements.ts";
import { type CountedVillage, countFamilies } from "./count-families.ts";
import { countGraduations } from "./count-graduations.ts";
import { countNewVillages } from "./count-new-villages.ts";
import type { ListedFamily } from "./families.ts";
import {
  ADD_FOOD_AID,
  ADD_MEMBERS,
  DATE_STATUSES,
  END_FOOD_AID,
  END_MEMBERS,
  FIND_MOVED,
  KEEP_FAMILIES,
  KEEP_MOVED,
  LEAVE_MOVED,
  REFUSE_DOUBLED,
  REFUSE_PROPOSED,
  TOUCHED_VILLAGES,
  WRITE_DECILES,
  WRITE_FAMILIES,
  WRITE_GRADUATIONS,
  WRITE_IDENTITIES,
  WRITE_LOOKUPS,
  WRITE_STATUSES,
} from "./family-statements.ts";
import {
  ADD_DECILES,
  ADD_FAMILIES,
  ADD_FIRST_FOOD_AID,
  ADD_FIRST_MEMBERS,
  ADD_IDENTITIES,
  ADD_LOOKUPS,
  ADD_STATUSES,
} from "./new-family-statements.ts";
import { COMPONENTS, withFamilies } from "./stage-families.ts";

/**
 * Writes the families of a chunk with their members, statuses and identities, counts the villages they live in, and works
 * out again what is hidden. A family that was listed in another regency has moved: it is kept there as history.
 */
export const writeFamilies = (
  trx: Knex.Transaction,
  rows: readonly ReadRow<ListedFamily>[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> =>
  withFamilies(trx, rows, async (isAnyKnown) => {
    const source = [context.sourceId];
    const notWritten = isAnyKnown ? await setApart(trx, source) : [];
    const villages = await queryRows<CountedVillage>(trx, "import: villages of families", TOUCHED_VILLAGES);
    const periods = [...new Set(villages.map(({ period }) => period))];
    const counted = isAnyKnown ? [] : await countNewVillages(trx, villages);
    const before = await cohortsBefore(trx, villages, counted);
    if (isAnyKnown) await run(trx, KNOWN_FAMILIES, source);
    await run(trx, NEW_FAMILIES, source);
    await countFamilies(trx, villages, counted, context);
    await countCohorts(trx, before, context);
    await refreshAllHidden(
      trx,
      periods.flatMap((period): TouchedRollup[] => [
        { rollup: "family_rollup", key: { period } },
        { rollup: "cohort_rollup", key: { period } },
      ]),
    );
    await countGraduations(trx, villages, context);
    await countEntitlements(trx, villages, context);
    return notWritten;
  });

/** Takes doubled families out of the stage, and finds those that have moved. */
const setApart = async (trx: Knex.Transaction, source: readonly unknown[]): Promise<readonly NotWritten[]> => {
  const doubled = await queryRows<{ line: number }>(trx, "import: doubled families", REFUSE_DOUBLED, source);
  const proposed = await queryRows<{ line: number }>(trx, "import: proposals of listed families", REFUSE_PROPOSED);
  const moved = await queryRows<{ line: number }>(trx, "import: moved families", FIND_MOVED);
  return [
    ...doubled.map(({ line }): NotWritten => ({ line, reason: "DUPLICATE_KEY" })),
    ...proposed.map(({ line }): NotWritten => ({ line, reason: "ALREADY_LISTED" })),
    ...moved.map(({ line }): NotWritten => ({ line, reason: "FAMILY_MOVED" })),
  ];
};

/** A statement and what its parameter is, if it has one. */
type Step = readonly [name: string, text: string, parameter?: "SOURCE" | "COMPONENTS"];

// The statements in the order in which one needs what another wrote.

const KNOWN_FAMILIES: readonly Step[] = [
  ["keep moved families", KEEP_MOVED, "SOURCE"],
  ["leave moved families", LEAVE_MOVED, "SOURCE"],
  ["date statuses", DATE_STATUSES],
  ["keep families", KEEP_FAMILIES, "SOURCE"],
  ["write families", WRITE_FAMILIES, "SOURCE"],
  ["write identities", WRITE_IDENTITIES],
  ["write look-ups", WRITE_LOOKUPS],
  ["write statuses", WRITE_STATUSES],
  ["end members", END_MEMBERS, "COMPONENTS"],
  ["add members", ADD_MEMBERS, "COMPONENTS"],
  ["write deciles", WRITE_DECILES],
  ["end food aid", END_FOOD_AID],
  ["add food aid", ADD_FOOD_AID],
];

const NEW_FAMILIES: readonly Step[] = [
  ["add families", ADD_FAMILIES, "SOURCE"],
  ["add identities", ADD_IDENTITIES],
  ["add look-ups", ADD_LOOKUPS],
  ["add statuses", ADD_STATUSES],
  ["add first members", ADD_FIRST_MEMBERS],
  ["add deciles", ADD_DECILES],
  ["add first food aid", ADD_FIRST_FOOD_AID],
  ["write graduations", WRITE_GRADUATIONS],
];

const run = async (trx: Knex.Transaction, steps: readonly Step[], source: readonly unknown[]): Promise<void> => {
  const bindings = { SOURCE: source, COMPONENTS: [[...COMPONENTS]] };
  for (const [name, text, parameter] of steps)
    await queryRows(trx, `import: ${name}`, text, parameter === undefined ? [] : bindings[parameter]);
};
