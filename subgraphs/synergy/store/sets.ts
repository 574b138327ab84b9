import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { Period } from "../../../platform/period.ts";
import type { RegionLevel } from "../../../platform/region-code.ts";
import type { FigureSet, SetKey } from "./figure-set.ts";

const COLUMNS = `id, source, period, level, measures, attributes, fingerprint, history, revision, as_of as "asOf",
  source_ids as "sourceIds", loaded_at as "loadedAt", checked_at as "checkedAt"`;

const FIND_SETS = `
  select ${COLUMNS} from figure_set where source = any($1) and level = $2 and period = any($3)`;

/** The sets of these sources and periods that are here. */
export const findSets = (
  db: Knex,
  sources: readonly string[],
  level: RegionLevel,
  periods: readonly Period[],
): Promise<FigureSet[]> => queryRows(db, "figureSets", FIND_SETS, [sources, level, periods]);

const KEPT_SETS = `select ${COLUMNS} from figure_set order by source, period, level`;

/** Every set that is here. */
export const keptSets = (db: Knex): Promise<FigureSet[]> => queryRows(db, "keptSets", KEPT_SETS);

const ASK_SET = `
  update figure_set set asked_at = clock_timestamp() where source = $1 and period = $2 and level = $3
  returning ${COLUMNS}`;

/** One set, which counts as asked for from now on; null when it is not here. */
export const askSet = async (db: Knex, { source, period, level }: SetKey): Promise<FigureSet | null> => {
  const [set] = await queryRows<FigureSet>(db, "askSet", ASK_SET, [source, period, level]);
  return set ?? null;
};

const NOTE_CHECKED = `
  update figure_set set revision = $3, checked_at = clock_timestamp() where id = $1 and revision = $2`;

/** Notes that the rows are also those of a later revision. Nothing happens when another process moved them meanwhile. */
export const noteChecked = async (db: Knex, { id, revision }: FigureSet, later: number): Promise<void> => {
  await queryRows(db, "noteChecked", NOTE_CHECKED, [id, revision, later]);
};
