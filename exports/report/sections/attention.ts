import type { Texts } from "../../../presentation/language.ts";
import type { FigureUnit, TableCell } from "../../../presentation/report-document.ts";
import type { AttentionRow } from "../answer.ts";
import { figureColumn, linkOf, nameOf, textCell, textColumn } from "../cell.ts";
import { RATIOS } from "../figures/ratios.ts";
import { VILLAGE } from "../figures/village.ts";
import { WELFARE } from "../figures/welfare.ts";
import { ATTENTION_ROWS, MANY_FAMILIES_PERCENT } from "../query.ts";
import { exactFigure, number } from "../../../presentation/numbers.ts";
import { weakestOf } from "../figure.ts";
import { sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { nameIn, REGION, texts, VILLAGE_STATUS_NAMES } from "../texts.ts";
import type { MakeSection } from "./section.ts";

/** Bars of the chart. */
const BARS = 15;

const WHERE: Texts = { id: "Kecamatan, kabupaten/kota", en: "District, regency" };
const STATUS: Texts = { id: "Status desa", en: "Status of the village" };

const whereOf = ({ region: { ancestors } }: AttentionRow): string =>
  ancestors
    .filter(({ level }) => level === "DISTRICT" || level === "REGENCY")
    .map((above) => linkOf(above).name)
    .toReversed()
    .join(", ");

/** Villages with many families in PKH and no enterprise at work. */
export const attentionSection: MakeSection = ({ own, now, attention, attentionSources }) => {
  if (attention === null) return undefined;
  const { totalCount, summary, nodes } = attention.listed;
  const known = Math.min(attention.all.families.count, attention.all.enterprises.count);
  const sources = attentionSources.map(({ id }) => id);
  const provenance = weakestOf(attentionSources);
  const cell = (value: number | null, unit: FigureUnit, period: string): TableCell => ({
    value: value === null || unit !== "RUPIAH_PER_FAMILY" ? value : Number(value.toFixed(2)),
    missing: value === null ? "NOT_AVAILABLE" : null,
    origin: {
      period,
      provenance,
      asOf: attentionSources.map(({ asOf }) => asOf).toSorted()[0] ?? null,
      sources,
    },
  });
  const name = linkOf(own).name;
  const title: Texts = { id: "Desa yang perlu perhatian", en: "Villages that need attention" };
  return {
    id: "attention",
    title,
    lead: texts((language) => {
      const [count, families] = [number(totalCount, language), number(summary.sum ?? 0, language)];
      const least = summary.min === null ? "" : exactFigure(summary.min, "FAMILIES", language);
      if (known === 0) {
        return language === "id"
          ? `Untuk ${sayPeriod(now.period).id} tidak ada sumber yang menerbitkan KPM dan BUM Desa per desa di ${name}.`
          : `For ${sayPeriod(now.period).en} no source publishes families and enterprises of the villages of ${name}.`;
      }
      if (totalCount === 0) {
        return language === "id"
          ? `Tidak ada desa di ${name} yang memiliki banyak KPM dan tidak memiliki BUM Desa aktif.`
          : `No village of ${name} has many PKH families and no active enterprise.`;
      }
      return language === "id"
        ? `${count} desa di ${name} memiliki banyak KPM (sekurang-kurangnya ${least}) dan tidak memiliki BUM Desa aktif; di sana ada ${families} KPM.`
        : `${count} villages of ${name} have many PKH families (${least} or more) and no active enterprise; ${families} families live there.`;
    }),
    charts:
      nodes.length === 0
        ? []
        : [
            {
              kind: "RANKED_BARS",
              id: "attention-families",
              title: { id: "KPM di desa tanpa BUM Desa aktif", en: "PKH families where no enterprise is active" },
              summary: {
                id: "Desa dengan KPM terbanyak di antara desa yang perlu perhatian.",
                en: "The villages with the most families of those that need attention.",
              },
              unit: "FAMILIES",
              bars: nodes.slice(0, BARS).map(({ region, families }) => ({ region: linkOf(region), value: families })),
            },
          ],
    tables: [
      tableOf({
        id: "attention",
        title,
        columns: [
          textColumn("name", REGION),
          textColumn("above", WHERE),
          figureColumn(WELFARE.families),
          figureColumn(VILLAGE.fundCeiling),
          figureColumn(RATIOS.fundPerFamily),
          figureColumn(VILLAGE.enterprises),
          textColumn("status", STATUS),
        ],
        rows: nodes.map((row) => ({
          region: linkOf(row.region),
          cells: [
            textCell(nameOf(linkOf(row.region).name)),
            textCell(nameOf(whereOf(row))),
            cell(row.families, "FAMILIES", now.period),
            cell(row.fund, "RUPIAH", now.year),
            cell(row.fundPerFamily, "RUPIAH_PER_FAMILY", now.year),
            cell(row.enterprises, "ENTERPRISES", now.year),
            textCell(row.status === null ? null : nameIn(VILLAGE_STATUS_NAMES, row.status)),
          ],
        })),
        total: totalCount,
      }),
    ],
    notes: [
      {
        id: `Banyak KPM: termasuk ${MANY_FAMILIES_PERCENT} % desa dan kelurahan di ${name} dengan KPM terbanyak. Tanpa BUM Desa aktif: jumlahnya diketahui dan nol; kelurahan tidak memiliki BUM Desa dan tidak dihitung. Tabel memuat ${ATTENTION_ROWS} desa pertama; seluruhnya dapat diunduh dari halaman kueri.`,
        en: `Many families: among the ${MANY_FAMILIES_PERCENT} % of villages and wards of ${name} with the most. No active enterprise: the number is known and zero; urban wards cannot have one and are left out. The table has the first ${ATTENTION_ROWS}; the query page has all of them.`,
      },
    ],
  };
};
