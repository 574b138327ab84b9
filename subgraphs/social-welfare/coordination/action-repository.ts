import type { ScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { codeRange, type RegionCode } from "../../../platform/region-code.ts";
import type { CoordinationStatus } from "../types.generated.ts";
import { actionColumns, statusOf } from "./action-columns.ts";
import type { ActionKey } from "./action-id.ts";
import type { ActionRow } from "./rows.ts";

/** Which actions a list holds. */
export interface ActionFilter {
  readonly within: RegionCode;
  readonly year: number;
  readonly status: CoordinationStatus | null;
}

/** A place in the list: how far, due when, which one. */
export interface ActionPosition extends ActionKey {
  readonly rank: number;
  readonly due: string;
}

/** Overdue ones first, and those that are done last. */
export const rankOf = (status: CoordinationStatus): number => ["OVERDUE", "AGREED", "DONE"].indexOf(status);

/** The day that stands for none: such actions come after those that have one. */
export const NEVER_DUE = "9999-12-31";

const MATCHING = `
  from coordination_action a
  cross join lateral (select ${statusOf("a")} as status) s
  cross join lateral (
    select case s.status when 'OVERDUE' then 0 when 'AGREED' then 1 else 2 end as rank,
      coalesce(a.due_on, date '${NEVER_DUE}') as due) p
  where (a.regency_code = $1::bpchar or a.regency_code >= $2::bpchar and a.regency_code < $3::bpchar)
    and a.agreed_on >= make_date($4::int, 1, 1) and a.agreed_on < make_date($4::int + 1, 1, 1)
    and ($5::text is null or s.status = $5)`;

const bindingsOf = ({ within, year, status }: ActionFilter): readonly unknown[] => {
  const { from, to } = codeRange(within);
  return [within, from, to, year, status];
};

const COORDINATION_ACTIONS = `
  select ${actionColumns("a")}
  ${MATCHING}
    and ($6::int is null or (p.rank, p.due, a.regency_code, a.id) > ($6, $7::date, $8::bpchar, $9::uuid))
  order by p.rank, p.due, a.regency_code, a.id
  limit $10`;

/** Actions after a position: overdue first, then by the day they are due, then by regency. */
export const coordinationActions = (
  db: ScopedDatabase,
  filter: ActionFilter,
  after: ActionPosition | null,
  limit: number,
): Promise<ActionRow[]> =>
  db.queryList("coordinationActions", COORDINATION_ACTIONS, [
    ...bindingsOf(filter),
    after?.rank ?? null,
    after?.due ?? null,
    after?.regencyCode ?? null,
    after?.id ?? null,
    limit,
  ]);

const COUNT_ACTIONS = `select count(*) as actions ${MATCHING}`;

/** How many actions a list holds on all pages. */
export const coordinationActionCount = async (db: ScopedDatabase, filter: ActionFilter): Promise<number> => {
  const [row] = await db.queryList<{ actions: number }>("coordinationActionCount", COUNT_ACTIONS, bindingsOf(filter));
  return row?.actions ?? 0;
};

const VERSIONS = `
  select ${actionColumns("a")}
  from coordination_action_version v
  join unnest($1::bpchar[], $2::uuid[]) as asked (regency_code, id)
    on v.regency_code = asked.regency_code and v.id = asked.id
  cross join lateral jsonb_populate_record(null::coordination_action, v.content) a
  order by a.version desc`;

/** The versions of these actions that newer ones have taken the place of, the newest first. */
export const earlierVersions = (db: ScopedDatabase, actions: readonly ActionKey[]): Promise<ActionRow[]> =>
  db.query("earlierVersions", VERSIONS, [actions.map(({ regencyCode }) => regencyCode), actions.map(({ id }) => id)]);
