import type { Knex } from "knex";
import { NATION } from "../../../platform/region-code.ts";
import { setScope } from "../../../platform/access/scoped-database.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import type { SubgraphDefinition } from "../../../platform/serve-subgraph/definition.ts";

/** Regions of the reference: desa, and regencies. */
interface Places {
  readonly villages: readonly string[];
  readonly regencies: readonly string[];
}

/** A kind of file with as many rows as asked for, all of which are taken. */
interface ManyRows {
  readonly source: Pick<SubgraphDefinition<never>, "migrations" | "checks">;
  readonly set?: readonly { readonly heading: string; readonly text: string }[];
  readonly heading: string;
  row(place: number, places: Places): string;
}

const at = (list: readonly string[], place: number): string => list[place % list.length] ?? "";
const QUARTERS = ["JAN-MAR", "APR-JUN", "JUL-SEP", "OKT-DES"];
const PROGRAMMES = ["PKH", "SEMBAKO", "PENEBALAN", "BLT KESRA"];

/** Files of formats whose imports are killed, by the format's id. Whatever in them looks like a person is invented. */
export const MANY_ROWS: Readonly<Record<string, ManyRows>> = {
  families: {
    source: socialWelfare,
    heading:
      "Periode;Nomor KK;Nama Pengurus;Kode Desa;Kohor;Status;Ibu Hamil;Anak Usia Dini;SD;SMP;SMA;Lanjut Usia;Disabilitas Berat;Penerima Sembako;Desil",
    row: (place, { villages }) =>
      `2025;3307019999${String(place).padStart(6, "0")};SYNTHETIC Siti;${at(villages, Math.floor(place / 40))};2018;Aktif;0;0;${place % 3};0;0;1;0;Ya;${1 + (place % 4)}`,
  },
  "village-index": {
    source: villageDevelopment,
    heading: "Kode Desa;Tahun;IDM;IKS;IKE;IKL;Status",
    row: (place, { villages }) =>
      `${at(villages, place)};${2024 - Math.floor(place / villages.length)};0,${7000 + (place % 70)};0,7;0,7;0,7;Maju`,
  },
  "village-fund-stages": {
    source: villageDevelopment,
    heading: "Kode Desa;Tahun;Pagu;Tahap 1;Tahap 2",
    row: (place, { villages }) =>
      `${at(villages, place)};${2024 - Math.floor(place / villages.length)};${900_000_000 + place};${place};${2 * place}`,
  },
  "village-enterprises": {
    source: villageDevelopment,
    set: [{ heading: "Tahun", text: "2025" }],
    heading: "Nomor Registrasi;Kode Desa;Nama BUM Desa;Status;Unit Usaha",
    row: (place, { villages }) =>
      `SYN-${place};${at(villages, Math.floor(place / 2))};SYNTHETIC ${place};Aktif;${place % 5}`,
  },
  "reconciliation-workbook": {
    source: disbursement,
    heading:
      "Kode Kab/Kota Kemendagri;Program;Periode;SP2D KPM;SP2D Nominal;Penyaluran KPM;Penyaluran Nominal;Pencairan KPM;Pencairan Nominal",
    row: (place, { regencies }) => {
      const payment = Math.floor(place / regencies.length);
      const year = 2010 + Math.floor(payment / (QUARTERS.length * PROGRAMMES.length));
      const programme = at(PROGRAMMES, Math.floor(payment / QUARTERS.length));
      const amounts = [9_000, 8_900, 8_800].map((families) => `${families + (place % 90)};${families}000000`);
      return `${at(regencies, place)};${programme};${at(QUARTERS, payment)} ${year};${amounts.join(";")}`;
    },
  },
};

/** The places that a source knows. */
export const readPlaces = async (db: Knex): Promise<Places> => {
  const codes = (level: string): Promise<string[]> =>
    db("region").where({ level }).whereNot({ kind: "KELURAHAN" }).orderBy("code").pluck("code");
  return { villages: await codes("VILLAGE"), regencies: await codes("REGENCY") };
};

/** What is counted anew by each transaction, or says when something happened. */
const OWN_TABLES = /^(?:figure_|knex_|migration|schema_)/;

/**
 * What a source holds, table by table, as counts and sums over all rows: moments, and what is encrypted anew each time, are
 * left out.
 */
export const contentOf = async (db: Knex): Promise<Readonly<Record<string, string>>> => {
  const trx = await db.transaction();
  try {
    await setScope(trx, [NATION]);
    const { rows } = await trx.raw(`
      select table_name as "table", string_agg(quote_ident(column_name), ', ' order by column_name) as columns
      from information_schema.columns
      where table_schema = 'public' and data_type not in ('bytea', 'timestamp with time zone', 'uuid')
      group by table_name order by table_name`);
    const content: Record<string, string> = {};
    for (const { table, columns } of rows as { table: string; columns: string }[]) {
      if (OWN_TABLES.test(table)) continue;
      const { rows: found } = await trx.raw(
        `select count(*) || ' ' || coalesce(md5(string_agg(row, '' order by row)), '') as content
         from (select md5(row(${columns})::text) collate "C" as row from ??) rows`,
        [table],
      );
      content[table] = found[0].content;
    }
    return content;
  } finally {
    await trx.rollback();
  }
};
