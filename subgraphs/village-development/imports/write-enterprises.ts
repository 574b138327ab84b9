import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, ImportFormat, ReadRow } from "../../../platform/import/format.ts";
import { type FigureRow, writeFigures } from "../../../platform/import/write/figures.ts";
import type { Target } from "../../../platform/import/write/target.ts";
import { upsertRows } from "../../../platform/import/write/upsert.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import { ENTERPRISE_ROLLUP } from "../rollups.ts";
import { clearDemoEnterprises } from "./clear-demo-enterprises.ts";
import { numberEnterprises, type Registered } from "./enterprise-numbers.ts";
import { settleElsewhere } from "./enterprises-elsewhere.ts";
import type { RegisteredEnterprise } from "./village-enterprises.ts";

const ENTERPRISES: Target = {
  table: "village_enterprise",
  key: ["regency_code", "register_number"],
  columns: [
    "regency_code",
    "register_number",
    "id",
    "village_code",
    "name",
    "status",
    "is_joint",
    "registered_on",
    "units",
    "employees",
    "register_year",
    "source_id",
  ],
};

type Rows = readonly ReadRow<RegisteredEnterprise>[];

const regencyOf = (village: RegionCode): string => village.slice(0, 5);

/** Writes the enterprises of a register, and counts those of every village and region above. */
export const writeEnterprises: ImportFormat<RegisteredEnterprise>["write"] = async (trx, rows, context) => {
  const { sourceId } = context;
  await clearDemoEnterprises(trx, [...new Set(rows.map(({ row }) => regencyOf(row.village)))], sourceId);
  const elsewhere = await settleElsewhere(trx, rows.map(registered), sourceId);
  const own = rows.filter(({ row }) => !elsewhere.has(row.registerNumber));
  const numbers = await numberEnterprises(trx, own.map(registered));
  const staged = own.map(({ line, row }, place) => ({ line, values: valuesOf(row, numbers[place] ?? 0, context) }));
  const notWritten = await upsertRows(trx, ENTERPRISES, staged, context);
  await writeFigures(trx, ENTERPRISE_ROLLUP, await recountVillages(trx, own, context), context);
  const doubled = rows.filter(({ row }) => elsewhere.has(row.registerNumber));
  return [...notWritten, ...doubled.map(({ line }) => ({ line, reason: "DUPLICATE_KEY" as const }))];
};

const registered = ({ row }: ReadRow<RegisteredEnterprise>): Registered => ({
  regency: regencyOf(row.village),
  registerNumber: row.registerNumber,
});

const valuesOf = (row: RegisteredEnterprise, number: number, { sourceId }: ChunkContext): readonly unknown[] => [
  regencyOf(row.village),
  row.registerNumber,
  number,
  row.village,
  row.name,
  row.status,
  row.kind === "JOINT",
  row.registeredOn,
  row.units,
  row.employees,
  row.year,
  sourceId,
];

const CLEAR_COUNTS = "delete from enterprise_rollup where region_code = any($1) and source_id = $2";

const COUNT_VILLAGES = `
  select village_code as code, register_year as year, count(*)::int as total,
    (count(*) filter (where status = 'ACTIVE'))::int as active,
    case when count(units) = count(*) then sum(units)::int end as units,
    case when count(employees) = count(*) then sum(employees)::int end as employees
  from village_enterprise
  where regency_code = any($1) and village_code = any($2) and source_id = $3
  group by village_code, register_year`;

interface VillageCount extends Readonly<Record<"year" | "total" | "active", number>> {
  readonly code: RegionCode;
  readonly units: number | null;
  readonly employees: number | null;
}

/** The counts of the chunk's villages, with their enterprises of earlier chunks; what was counted then makes room. */
const recountVillages = async (
  trx: Knex.Transaction,
  rows: Rows,
  { sourceId }: ChunkContext,
): Promise<readonly FigureRow[]> => {
  const villages = [...new Set(rows.map(({ row }) => row.village))];
  const regencies = [...new Set(villages.map(regencyOf))];
  await queryRows(trx, "clearEnterpriseCounts", CLEAR_COUNTS, [villages, sourceId]);
  const counts = await queryRows<VillageCount>(trx, "countRegisteredEnterprises", COUNT_VILLAGES, [
    regencies,
    villages,
    sourceId,
  ]);
  return counts.map(({ code, ...values }) => ({ line: 0, code, values: { ...values, villages_with_enterprise: 1 } }));
};
