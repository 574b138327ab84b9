import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { STAGE, withStage } from "../../../platform/import/write/stage.ts";
import type { Target } from "../../../platform/import/write/target.ts";
import { refuseDuplicates, upsertStaged } from "../../../platform/import/write/upsert.ts";
import type { ReasonCode } from "../../../platform/import/reasons.ts";
import type { ListedCheck } from "./commitment-checks.ts";
import type { CountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { writeFlows } from "./write-flows.ts";

const CHECK: Target = {
  table: "commitment_check",
  key: ["regency_code", "family_id", "period", "kind"],
  columns: ["regency_code", "family_id", "period", "kind", "village_code", "checked", "met", "sanction", "source_id"],
};

/** The quarter that a stage or a month lies in. */
const quarterOf = (period: string): string => `case
  when ${period} like '%-T%' then right(${period}, 1)::int else (right(${period}, 2)::int + 2) / 3 end`;

/** Takes out months that a stage tells already, and stages that months tell: their members would be counted twice. */
const REFUSE_OVERLAPPING = `
  delete from ${STAGE} s using commitment_check c
  where c.regency_code = s.regency_code and c.family_id = s.family_id and c.kind = s.kind
    and left(c.period, 4) = left(s.period, 4) and length(c.period) > 4 and (c.period like '%-T%') <> (s.period like '%-T%')
    and ${quarterOf("c.period")} = ${quarterOf("s.period")}
  returning s.line`;

/** Families that no list of families has: their checks count, and nobody finds them yet. */
const FIND_UNLISTED = `
  select s.line from ${STAGE} s
  where not exists (select from family f where f.regency_code = s.regency_code and f.id = s.family_id)`;

/** Where members are counted anew: where the list has the families, and where an earlier one had them. */
const TOUCHED_VILLAGES = `
  select village_code as code, period from ${STAGE}
  union
  select c.village_code, c.period from ${STAGE} s
  join commitment_check c using (regency_code, family_id, period, kind)`;

/** What is SYNTHETIC is not counted beside what a list tells. */
const COUNT_CHECKS = `
  select p.code as region_code, p.period, coalesce(sum(c.checked), 0)::int as commitment_checked,
    coalesce(sum(c.met), 0)::int as commitment_met
  from unnest($1::text[], $2::text[]) p(code, period)
  left join commitment_check c
    on c.regency_code = left(p.code, 5) and c.village_code = p.code and c.period = p.period
    and exists (select from data_source d where d.id = c.source_id and d.provenance <> 'SYNTHETIC')
  group by p.code, p.period`;

interface TouchedVillage {
  readonly code: string;
  readonly period: string;
}

/** Writes checks of families, and counts the members that were checked in their villages and above. */
export const writeCommitments = async (
  trx: Knex.Transaction,
  rows: readonly ReadRow<ListedCheck>[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const { sourceId } = context;
  const staged = rows.map(({ line, row }) => ({
    line,
    values: [
      row.card.regencyCode,
      row.card.familyId,
      row.period,
      row.kind,
      row.village,
      row.checked,
      row.met,
      row.sanction,
      sourceId,
    ],
  }));
  const { notWritten, villages } = await withStage(trx, CHECK, staged, async () => {
    const doubled = await refuseDuplicates(trx, CHECK, sourceId);
    const overlapping = await findLines(trx, "import: overlapping checks", REFUSE_OVERLAPPING, "CHECKS_OVERLAP");
    const unlisted = await findLines(trx, "import: checks of unlisted families", FIND_UNLISTED, "FAMILY_NOT_LISTED");
    const touched = await queryRows<TouchedVillage>(trx, "import: villages of checks", TOUCHED_VILLAGES);
    await upsertStaged(trx, CHECK, sourceId);
    return { notWritten: [...doubled, ...overlapping, ...unlisted], villages: touched };
  });
  const counts = await queryRows<CountedFigures>(trx, "countChecks", COUNT_CHECKS, [
    villages.map(({ code }) => code),
    villages.map(({ period }) => period),
  ]);
  await writeFlows(trx, ["commitment_checked", "commitment_met"], counts, context);
  return notWritten;
};

const findLines = async (
  trx: Knex.Transaction,
  name: string,
  text: string,
  reason: ReasonCode,
): Promise<readonly NotWritten[]> => {
  const rows = await queryRows<{ line: number }>(trx, name, text);
  return rows.map(({ line }) => ({ line, reason }));
};
