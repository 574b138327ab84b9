import type { Knex } from "knex";
import pg from "pg";
import { COMPLAINT, FAMILY, FLOW, GRADUATION, PAYMENT } from "../../../platform/suppression/groups.ts";

// What the measures are, written a second time: by hand, over the rollups of all sources in one database.

/** Rows of a rollup for a time, one a region, by the name that the figures below call them. */
interface WrittenRows {
  readonly byYear: boolean;
  /** @param time condition on `period`, or on `year` */
  readonly text: (time: string) => string;
}

const lastOf = (table: string): WrittenRows => ({
  byYear: false,
  text: (time) => `select distinct on (region_code) * from ${table} where ${time} order by region_code, known_at desc`,
});
const yearOf = (table: string): WrittenRows => ({
  byYear: true,
  text: (time) => `select * from ${table} where ${time}`,
});

const paid = (programme: string): WrittenRows => ({
  byYear: false,
  text: (time) => `
    select region_code, bit_or(hidden) as hidden, sum(credited_amount) as credited_amount,
      sum(withdrawn_amount) as withdrawn_amount,
      (array_agg(credited_families order by known_at desc))[1] as credited_families,
      (array_agg(returned_families order by known_at desc) filter (where returned_families is not null))[1] as returned_families
    from disbursement_rollup where programme = '${programme}' and ${time} group by region_code`,
});

/** The classes of the IDM (2016 to 2024), for one village and for several. */
const STATUS = `case
  when villages = 1 then case 1 when independent then 'INDEPENDENT' when advanced then 'ADVANCED' when developing then 'DEVELOPING'
    when lagging then 'LAGGING' when severely_lagging then 'SEVERELY_LAGGING' end
  when score_e4 is null then null
  when round(score_e4 / villages) > 8155 then 'INDEPENDENT' when round(score_e4 / villages) > 7072 then 'ADVANCED'
  when round(score_e4 / villages) > 5989 then 'DEVELOPING' when round(score_e4 / villages) > 4907 then 'LAGGING'
  else 'SEVERELY_LAGGING' end`;

const ROWS = {
  family: lastOf("family_rollup"),
  staff: lastOf("staff_rollup"),
  flow: {
    byYear: false,
    text: (time) => `
      select region_code, bit_or(hidden) as hidden, sum(entitled) as entitled, sum(commitment_met) as commitment_met
      from welfare_flow_rollup where ${time} group by region_code`,
  },
  pkh: paid("PKH"),
  food: paid("SEMBAKO"),
  graduation: yearOf("graduation_rollup"),
  complaint: yearOf("complaint_rollup"),
  fund: yearOf("village_fund_rollup"),
  village_index: {
    byYear: true,
    text: (time) => `
      select region_code, round(score_e4 / nullif(villages, 0)) / 10000 as score, ${STATUS} as status
      from village_index_rollup where ${time}`,
  },
  enterprise: yearOf("enterprise_rollup"),
} as const satisfies Readonly<Record<string, WrittenRows>>;

interface WrittenFigure {
  readonly rows: keyof typeof ROWS;
  readonly column: string;
  /** Number of the group that hides it. */
  readonly group?: number;
}

const MEASURES: Readonly<Record<string, WrittenFigure>> = {
  PKH_FAMILIES: { rows: "family", column: "families", group: FAMILY.FAMILIES },
  PKH_MEMBERS: { rows: "family", column: "members", group: FAMILY.MEMBERS },
  PKH_ELDERLY: { rows: "family", column: "elderly", group: FAMILY.ELDERLY },
  PKH_ENTITLED: { rows: "flow", column: "entitled", group: FLOW.ENTITLED },
  COMMITMENT_MET: { rows: "flow", column: "commitment_met", group: FLOW.COMMITMENT },
  PKH_FACILITATORS: { rows: "staff", column: "facilitators" },
  GRADUATED_FAMILIES: { rows: "graduation", column: "graduated", group: GRADUATION.GRADUATED },
  GRADUATED_NATURALLY: { rows: "graduation", column: "natural_exit", group: GRADUATION.KINDS },
  COMPLAINTS_FILED: { rows: "complaint", column: "filed", group: COMPLAINT.FILED },
  VILLAGE_FUND_CEILING: { rows: "fund", column: "ceiling" },
  VILLAGE_FUND_REALISED: { rows: "fund", column: "realised" },
  INDEX_SCORE: { rows: "village_index", column: "score" },
  ENTERPRISES: { rows: "enterprise", column: "total" },
  ENTERPRISES_ACTIVE: { rows: "enterprise", column: "active" },
  PKH_CREDITED_FAMILIES: { rows: "pkh", column: "credited_families", group: PAYMENT.CREDITED },
  PKH_CREDITED_AMOUNT: { rows: "pkh", column: "credited_amount", group: PAYMENT.CREDITED },
  PKH_WITHDRAWN_AMOUNT: { rows: "pkh", column: "withdrawn_amount", group: PAYMENT.OTHER_STEPS },
  PKH_RETURNED_FAMILIES: { rows: "pkh", column: "returned_families", group: PAYMENT.RETURNED },
  SEMBAKO_CREDITED_AMOUNT: { rows: "food", column: "credited_amount", group: PAYMENT.CREDITED },
};

const ATTRIBUTES: Readonly<Record<string, WrittenFigure>> = {
  INDEX_STATUS: { rows: "village_index", column: "status" },
};

export const WRITTEN_IDS: readonly string[] = Object.keys(MEASURES);

/** The periods that questions may name, and which rows lie in them. */
const WITHIN: Readonly<Record<string, string>> = {
  2020: "period like '2020%'",
  "2020-S1": "period ~ '^2020-(S1|[QT][12]|0[1-6])$'",
  2024: "period like '2024%'",
  "2024-S2": "period ~ '^2024-(S2|[QT][34]|0[7-9]|1[0-2])$'",
};
export const WRITTEN_PERIODS: readonly string[] = Object.keys(WITHIN);

/** Who sees which figures: the bit of each group in `hidden`, and the table of what is left. */
export const SEEN_BY = {
  analyst: { table: "seen_by_analyst", bit: 0 },
  openDoor: { table: "seen_by_open_door", bit: 1 },
} as const;

const FIGURES = Object.entries({ ...MEASURES, ...ATTRIBUTES });

/** The column of a figure in a period; a yearly one has that of the year. */
export const columnOf = (id: string, period: string): string => {
  const figure = MEASURES[id] ?? ATTRIBUTES[id];
  if (figure === undefined) throw new Error(`${id} is not written here`);
  return pg.escapeIdentifier(`${id} ${ROWS[figure.rows].byYear ? period.slice(0, 4) : period}`);
};

/** Makes a table for each kind of viewer: a row a region, a column for each figure and period, without what is hidden. */
export const writeSeenFigures = async (scratch: Knex): Promise<void> => {
  const times = Object.entries(WITHIN).flatMap(([period, within]) =>
    Object.entries(ROWS)
      .filter(([, { byYear }]) => !byYear || period.length === 4)
      .map(([name, { byYear, text }]) => ({
        name,
        period,
        alias: pg.escapeIdentifier(`${name} ${period}`),
        rows: text(byYear ? `year = ${period}` : within),
      })),
  );
  const joins = times.map(({ alias, rows }) => `left join (${rows}) ${alias} on ${alias}.region_code = r.code`);
  for (const { table, bit } of Object.values(SEEN_BY)) {
    const columns = times.flatMap(({ name, period, alias }) =>
      FIGURES.filter(([, { rows }]) => rows === name).map(([id, { column, group }]) => {
        const isShown = group === undefined ? "true" : `${alias}.hidden & ${1 << (2 * group + bit)} = 0`;
        return `case when ${isShown} then ${alias}.${column} end as ${columnOf(id, period)}`;
      }),
    );
    const select = `select r.code, r.level, r.kind, ${columns.join(",\n")}\nfrom region r\n${joins.join("\n")}`;
    await scratch.raw(`create table ${table} as ${select}`);
  }
};
