import type { Figure, ReportChart, ReportTable } from "../../../presentation/report-document.ts";
import type { OwnRegion } from "../answer.ts";
import { figureCell, figureColumn, nameOf, textCell, textColumn } from "../cell.ts";
import { figureFrom, type RegionAt } from "../figure.ts";
import { VILLAGE } from "../figures/village.ts";
import { figureTable } from "../figure-table.ts";
import { knownYears } from "../known-years.ts";
import { sayFigures, sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { EARMARK_NAMES, ENTERPRISE_STATUS_NAMES, nameIn, PERIOD, VILLAGE_STATUS_NAMES } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const FUND = [
  VILLAGE.fundVillages,
  VILLAGE.fundCeiling,
  VILLAGE.fundTransferred,
  VILLAGE.fundRealised,
  VILLAGE.fundAbsorption,
] as const;

const fundPart = (value: number | null, { region, year }: RegionAt): Figure =>
  figureFrom("RUPIAH", {
    value,
    block: region.villageFund,
    provenance: region.villageFund?.detailProvenance ?? null,
    period: year,
  });

const partsTable = ({ fundDetail }: OwnRegion, now: RegionAt): readonly ReportTable[] => {
  const parts = [
    ...(fundDetail?.stages ?? []).map(({ stage, transferred }) => ({
      name: { id: `Penyaluran tahap ${stage}`, en: `Transferred in stage ${stage}` },
      value: transferred,
    })),
    ...(fundDetail?.earmarks ?? []).map(({ kind, amount }) => ({ name: nameIn(EARMARK_NAMES, kind), value: amount })),
  ];
  if (parts.length === 0) return [];
  return [
    tableOf({
      id: "village-fund-parts",
      title: { id: "Tahap dan peruntukan Dana Desa", en: "Stages and earmarks of the village fund" },
      columns: [
        textColumn("part", { id: "Bagian", en: "Part" }),
        {
          id: "village-fund-amount",
          label: { id: "Nominal", en: "Amount" },
          definition: {
            id: "Dana Desa yang disalurkan dalam tahap itu, atau yang diperuntukkan bagi hal itu.",
            en: "Village fund transferred in the stage, or set aside for the purpose.",
          },
          unit: "RUPIAH",
        },
      ],
      rows: parts.map(({ name, value }) => ({
        region: null,
        cells: [textCell(name), figureCell(fundPart(value, now))],
      })),
    }),
  ];
};

const enterprisesTable = ({ villageEnterprises = [] }: OwnRegion, now: RegionAt): readonly ReportTable[] => {
  if (villageEnterprises.length === 0) return [];
  const block = now.region.villageEnterpriseSummary;
  const count = (value: number | null, provenance: Figure["provenance"]): Figure =>
    figureFrom("COUNT", { value, block, provenance, period: now.year });
  return [
    tableOf({
      id: "village-enterprises",
      title: { id: "BUM Desa di desa ini", en: "Enterprises of this village" },
      columns: [
        textColumn("name", { id: "Nama", en: "Name" }),
        textColumn("status", { id: "Status", en: "Status" }),
        {
          id: "units",
          label: { id: "Unit usaha", en: "Business units" },
          definition: { id: "Unit usaha BUM Desa.", en: "Business units of the enterprise." },
          unit: "COUNT",
        },
        {
          id: "employees",
          label: { id: "Tenaga kerja", en: "Employees" },
          definition: { id: "Tenaga kerja BUM Desa.", en: "People employed by the enterprise." },
          unit: "COUNT",
        },
      ],
      rows: villageEnterprises.map(({ name, status, units, employees, provenance }) => ({
        region: null,
        cells: [
          textCell(nameOf(name)),
          textCell(nameIn(ENTERPRISE_STATUS_NAMES, status)),
          figureCell(count(units, provenance)),
          figureCell(count(employees, provenance)),
        ],
      })),
    }),
  ];
};

const statusFigures = ({ region, year }: RegionAt): readonly { readonly status: string; readonly figure: Figure }[] =>
  (region.villageIndex?.byStatus ?? []).map(({ status, villages }) => ({
    status,
    figure: figureFrom("VILLAGES", {
      value: villages,
      block: region.villageIndex,
      provenance: region.villageIndex?.provenance ?? null,
      period: year,
    }),
  }));

const statusChart = (now: RegionAt): readonly ReportChart[] => {
  const figures = statusFigures(now);
  if (figures.length === 0 || now.region.level === "VILLAGE") return [];
  return [
    {
      kind: "COLUMNS",
      id: "villages-by-status",
      title: { id: "Desa menurut status", en: "Villages by status" },
      summary: { id: "Jumlah desa setiap status indeks desa.", en: "Number of villages of each status of the index." },
      unit: "VILLAGES",
      categories: figures.map(({ status }) => nameIn(VILLAGE_STATUS_NAMES, status)),
      series: [{ label: { id: "Desa", en: "Villages" }, values: figures.map(({ figure }) => figure.value) }],
    },
  ];
};

const indexTable = ({ indexDetail }: OwnRegion, now: RegionAt): readonly ReportTable[] => {
  const { villageIndex } = now.region;
  const { dimensions } = indexDetail ?? {};
  const score = (value: number | null): Figure =>
    figureFrom("SCORE", {
      value,
      block: villageIndex,
      provenance: villageIndex?.detailProvenance ?? null,
      period: now.year,
    });
  const rows = [
    { name: { id: "Indeks desa", en: "Village index" }, figure: VILLAGE.indexScore.figureOf(now) },
    ...(dimensions
      ? [
          { name: { id: "Ketahanan sosial", en: "Social resilience" }, figure: score(dimensions.social) },
          { name: { id: "Ketahanan ekonomi", en: "Economic resilience" }, figure: score(dimensions.economic) },
          {
            name: { id: "Ketahanan lingkungan", en: "Environmental resilience" },
            figure: score(dimensions.environmental),
          },
        ]
      : []),
  ];
  const statuses = statusFigures(now).map(({ status, figure }) => ({
    name: nameIn(VILLAGE_STATUS_NAMES, status),
    figure,
  }));
  return [
    tableOf({
      id: "village-index",
      title: { id: "Indeks desa", en: "Village index" },
      columns: [textColumn("part", { id: "Bagian", en: "Part" }), figureColumn(VILLAGE.indexScore)],
      rows: rows.map(({ name, figure }) => ({ region: null, cells: [textCell(name), figureCell(figure)] })),
    }),
    ...(statuses.length === 0
      ? []
      : [
          tableOf({
            id: "villages-by-status",
            title: { id: "Desa menurut status", en: "Villages by status" },
            columns: [
              textColumn("status", { id: "Status", en: "Status" }),
              {
                id: "villages",
                label: { id: "Desa", en: "Villages" },
                definition: { id: "Desa dengan status ini setahun itu.", en: "Villages with this status in the year." },
                unit: "VILLAGES",
              },
            ],
            rows: statuses.map(({ name, figure }) => ({ region: null, cells: [textCell(name), figureCell(figure)] })),
          }),
        ]),
  ];
};

/** The village fund and where it goes, the index of the villages and, of a village, its enterprises. */
export const villageDevelopmentSection: MakeSection = ({ own, now, years }) => {
  return {
    id: "village-development",
    title: { id: "Dana Desa dan indeks desa", en: "Village fund and village index" },
    lead: sayFigures([VILLAGE.fundRealised, VILLAGE.fundAbsorption, VILLAGE.indexScore], now),
    charts: statusChart(now),
    tables: [
      figureTable(
        {
          id: "village-fund-by-year",
          title: { id: "Dana Desa per tahun", en: "Village fund by year" },
          head: ["period", PERIOD],
        },
        FUND,
        knownYears(FUND, years).map((at) => ({ head: sayPeriod(at.period), at, region: null })),
      ),
      ...partsTable(own, now),
      ...indexTable(own, now),
      ...enterprisesTable(own, now),
    ],
    notes: [
      {
        id: "Sampai 2024 indeksnya Indeks Desa Membangun, mulai 2025 Indeks Desa: skor keduanya tidak sebanding.",
        en: "Until 2024 the index is Indeks Desa Membangun, from 2025 Indeks Desa: their scores do not compare.",
      },
    ],
  };
};
