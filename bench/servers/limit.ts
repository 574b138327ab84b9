import { createServer } from "node:http";
import pg from "pg";
import { columnTypes } from "../../platform/database/column-types.ts";
import { FAMILY, PAYMENT } from "../../platform/suppression/groups.ts";
import { WRITTEN_ANSWERS } from "./limit-synergy.ts";
import { shown } from "./shown.ts";

/**
 * The least a server can do for the two queries: one hand-written join over all tables in one database, its rows shaped
 * and turned to JSON, on a bare HTTP server. No federation, no GraphQL, no checks; what is hidden from everybody stays so.
 */
const JOIN = (regions: string): string => `
  select r.code, r.name, ${shown("f.families", "f.hidden", FAMILY.FAMILIES)} as families,
    ${shown("f.members", "f.hidden", FAMILY.MEMBERS)} as members, v.ceiling, v.realised,
    case when i.independent = 1 then 'INDEPENDENT' when i.advanced = 1 then 'ADVANCED'
      when i.developing = 1 then 'DEVELOPING' when i.lagging = 1 then 'LAGGING'
      when i.severely_lagging = 1 then 'SEVERELY_LAGGING' end as status,
    e.active, e.total, ${shown("d.ordered", "d.hidden", PAYMENT.OTHER_STEPS)} as ordered,
    ${shown("d.credited", "d.hidden", PAYMENT.CREDITED)} as credited,
    ${shown("d.withdrawn", "d.hidden", PAYMENT.OTHER_STEPS)} as withdrawn
  from region r
  left join family_rollup f on f.region_code = r.code and f.period = '2024'
  left join village_fund_rollup v on v.region_code = r.code and v.year = 2024
  left join village_index_rollup i on i.region_code = r.code and i.year = 2024
  left join enterprise_rollup e on e.region_code = r.code and e.year = 2024
  left join (
    select region_code, sum(ordered_amount)::bigint as ordered, sum(credited_amount)::bigint as credited,
      sum(withdrawn_amount)::bigint as withdrawn, bit_or(hidden) as hidden
    from disbursement_rollup
    where programme = 'PKH' and period = any('{2024-T1,2024-T2,2024-T3,2024-T4}') and ${regions.replaceAll("r.code", "region_code")}
    group by region_code
  ) d on d.region_code = r.code
  where ${regions}
  order by r.code`;

const VILLAGES = { name: "villages", text: JOIN("r.code >= '35.' and r.code < '35/' and length(r.code) = 13") };
const ONE_REGION = { name: "region", text: JOIN("r.code = '35.01'") };

interface Row {
  readonly [column: string]: unknown;
}

const toVillage = (row: Row) => ({
  code: row["code"],
  name: row["name"],
  welfare: { families: row["families"], members: row["members"] },
  villageFund: { ceiling: row["ceiling"], realised: row["realised"] },
  villageIndex: { status: row["status"] },
  villageEnterpriseSummary: { active: row["active"], total: row["total"] },
  disbursement: {
    ordered: { amount: row["ordered"] },
    credited: { amount: row["credited"] },
    withdrawn: { amount: row["withdrawn"] },
  },
});

const toRegion = (row: Row | undefined) => ({
  name: row?.["name"],
  welfare: { families: row?.["families"] },
  villageFund: { ceiling: row?.["ceiling"] },
  disbursement: { credited: { amount: row?.["credited"] } },
});

/** Starts the server on a free port; `url` is a database that holds the tables of all sources. */
export const serveLimit = async (url: string): Promise<number> => {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: columnTypes });
  const answer = async (body: string): Promise<unknown> => {
    const written = WRITTEN_ANSWERS.find(({ name }) => body.includes(`query ${name} `));
    if (written !== undefined) return written.shape((await pool.query<Row>(written)).rows);
    if (body.includes("regions(")) return { regions: { nodes: (await pool.query<Row>(VILLAGES)).rows.map(toVillage) } };
    return { region: toRegion((await pool.query<Row>(ONE_REGION)).rows[0]) };
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      answer(Buffer.concat(chunks).toString()).then(
        (data) => response.setHeader("content-type", "application/json").end(JSON.stringify({ data })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
};
