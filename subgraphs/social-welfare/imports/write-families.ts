import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { refreshAllHidden, type TouchedRollup } from "../../../platform/suppression/refresh.ts";
import { type CountedVillage, countFamilies, periodsWithCohorts } from "./count-families.ts";
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
  TOUCHED_VILLAGES,
  WRITE_DECILES,
  WRITE_FAMILIES,
  WRITE_GRADUATIONS,
  WRITE_IDENTITIES,
  WRITE_LOOKUPS,
  WRITE_STATUSES,
} from "./family-statements.ts";
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
  withFamilies(trx, rows, async () => {
    const source = [context.sourceId];
    const doubled = await queryRows<{ line: number }>(trx, "import: doubled families", REFUSE_DOUBLED, source);
    const moved = await queryRows<{ line: number }>(trx, "import: moved families", FIND_MOVED);
    const villages = await queryRows<CountedVillage>(trx, "import: villages of families", TOUCHED_VILLAGES);
    const periods = [...new Set(villages.map(({ period }) => period))];
    const withCohorts = await periodsWithCohorts(trx, periods);
    await writeDetail(trx, source);
    await countFamilies(trx, villages, withCohorts, context);
    await refreshAllHidden(
      trx,
      periods.flatMap((period): TouchedRollup[] => [
        { rollup: "family_rollup", key: { period } },
        { rollup: "cohort_rollup", key: { period } },
      ]),
    );
    return [
      ...doubled.map(({ line }): NotWritten => ({ line, reason: "DUPLICATE_KEY" })),
      ...moved.map(({ line }): NotWritten => ({ line, reason: "FAMILY_MOVED" })),
    ];
  });

/** The statements in the order in which one needs what another wrote. */
const writeDetail = async (trx: Knex.Transaction, source: readonly unknown[]): Promise<void> => {
  const components = [[...COMPONENTS]];
  const statements: readonly (readonly [name: string, text: string, bindings?: readonly unknown[]])[] = [
    ["keep moved families", KEEP_MOVED, source],
    ["leave moved families", LEAVE_MOVED, source],
    ["date statuses", DATE_STATUSES],
    ["keep families", KEEP_FAMILIES, source],
    ["write families", WRITE_FAMILIES, source],
    ["write identities", WRITE_IDENTITIES],
    ["write look-ups", WRITE_LOOKUPS],
    ["write statuses", WRITE_STATUSES],
    ["end members", END_MEMBERS, components],
    ["add members", ADD_MEMBERS, components],
    ["write graduations", WRITE_GRADUATIONS],
    ["write deciles", WRITE_DECILES],
    ["end food aid", END_FOOD_AID],
    ["add food aid", ADD_FOOD_AID],
  ];
  for (const [name, text, bindings] of statements) await queryRows(trx, `import: ${name}`, text, bindings);
};
