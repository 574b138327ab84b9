import type { Texts } from "../../../presentation/language.ts";
import { exactFigure } from "../../../presentation/numbers.ts";
import type { FunnelChart, ReportTable } from "../../../presentation/report-document.ts";
import type { Disbursement, RegionDetail, Step } from "../answer.ts";
import { figureCell, figureColumn, nameOf, textCell, textColumn } from "../cell.ts";
import { type FigureRow, figureFrom, type RegionAt } from "../figure.ts";
import { DISBURSEMENT, type StepName, STEPS } from "../figures/disbursement.ts";
import { RATIOS } from "../figures/ratios.ts";
import { WELFARE } from "../figures/welfare.ts";
import { sayFigures, sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { EXCEPTION_NAMES, nameIn, PERIOD, texts } from "../texts.ts";
import type { MakeSection } from "./section.ts";

const STEP_NAMES: Readonly<Record<StepName, Texts>> = {
  ordered: { id: "Diperintahkan (SP2D)", en: "Ordered (SP2D)" },
  credited: { id: "Tersalur", en: "Credited" },
  withdrawn: { id: "Dicairkan", en: "Withdrawn" },
  returned: { id: "Retur", en: "Returned" },
};

/** The steps of which each is a part of the one before. */
const FUNNEL = ["ordered", "credited", "withdrawn"] as const;

const funnel = (part: "amount" | "families", first: FigureRow, title: Texts, now: RegionAt): FunnelChart => ({
  kind: "FUNNEL",
  id: `funnel-${part}`,
  title,
  summary: {
    id: "Dari yang seharusnya, yang diperintahkan, yang tersalur, sampai yang dicairkan.",
    en: "From what is due to what was ordered, credited and withdrawn.",
  },
  unit: first.unit,
  steps: [first, ...FUNNEL.map((step) => DISBURSEMENT[step][part])].map(({ label, figureOf }) => ({
    label,
    value: figureOf(now).value,
  })),
});

/** The funnel to the last digit, and why a step is missing. */
const stepsTable = (now: RegionAt): ReportTable => {
  const { amount, families } = DISBURSEMENT.credited;
  const steps = [
    { name: { id: "Seharusnya", en: "Due" }, families: WELFARE.families, amount: WELFARE.entitled },
    ...STEPS.map((step) => ({ name: STEP_NAMES[step], ...DISBURSEMENT[step] })),
  ];
  return tableOf({
    id: "steps",
    title: { id: "Tahap penyaluran PKH", en: "Steps of the disbursement of PKH" },
    columns: [
      textColumn("step", { id: "Tahap", en: "Step" }),
      {
        id: "step-families",
        label: { id: "KPM", en: "Families" },
        definition: { id: "Keluarga yang sampai pada tahap ini.", en: "Families that got to this step." },
        unit: families.unit,
      },
      {
        id: "step-amount",
        label: { id: "Nominal", en: "Money" },
        definition: { id: "Nominal PKH yang sampai pada tahap ini.", en: "Money of PKH that got to this step." },
        unit: amount.unit,
      },
    ],
    rows: steps.map((step) => ({
      region: null,
      cells: [textCell(step.name), figureCell(step.families.figureOf(now)), figureCell(step.amount.figureOf(now))],
    })),
  });
};

type Payments = NonNullable<RegionDetail["payments"]>;

/** A figure of one payment or one bank, with the sources of the summary that it is a part of. */
const stepCell = (
  row: FigureRow,
  step: Step,
  part: "amount" | "families",
  block: Disbursement | null,
  period: string,
) =>
  figureCell(
    figureFrom(row.unit, { value: step[part], block, provenance: step.provenance, absence: step.absence, period }),
  );

const paymentsTable = ({ byPeriod }: Payments, now: RegionAt): ReportTable => {
  const rows = STEPS.flatMap((step) => [DISBURSEMENT[step].families, DISBURSEMENT[step].amount]);
  return tableOf({
    id: "payments",
    title: { id: "Penyaluran per periode", en: "Payments one by one" },
    columns: [textColumn("period", PERIOD), ...rows.map(figureColumn)],
    rows: [
      ...byPeriod.map((payment) => ({
        region: null,
        cells: [
          textCell(sayPeriod(payment.period)),
          ...STEPS.flatMap((step) =>
            (["families", "amount"] as const).map((part) => {
              const told = payment[step] ?? { families: null, amount: null, provenance: null, absence: null };
              return stepCell(DISBURSEMENT[step][part], told, part, now.region.disbursement, payment.period);
            }),
          ),
        ],
      })),
      {
        region: null,
        cells: [
          textCell(
            texts((language) => `${language === "id" ? "Seluruh" : "All of"} ${sayPeriod(now.period)[language]}`),
          ),
          ...rows.map(({ figureOf }) => figureCell(figureOf(now))),
        ],
      },
    ],
  });
};

const banksTable = ({ byBank }: Payments, now: RegionAt): ReportTable => {
  const { families, amount } = DISBURSEMENT.credited;
  return tableOf({
    id: "banks",
    title: { id: "PKH tersalur per bank", en: "PKH credited by bank" },
    columns: [
      textColumn("bank", { id: "Bank penyalur", en: "Paying bank" }),
      figureColumn(families),
      figureColumn(amount),
    ],
    rows: byBank.map(({ bank, credited }) => ({
      region: null,
      cells: [
        textCell(nameOf(bank.name)),
        stepCell(families, credited, "families", now.region.disbursement, now.period),
        stepCell(amount, credited, "amount", now.region.disbursement, now.period),
      ],
    })),
  });
};

/** Money that is known, inside a sentence. */
const sayMoney = (value: number): Texts => texts((language) => exactFigure(value, "RUPIAH", language));

const exceptionNotes = ({ exceptions }: Payments): readonly Texts[] =>
  exceptions.map(({ kind, period, difference }) =>
    texts((language) => {
      const what = `${sayPeriod(period)[language]}: ${nameIn(EXCEPTION_NAMES, kind)[language]}`;
      return `${what}, ${language === "id" ? "selisih" : "by"} ${sayMoney(difference)[language]}.`;
    }),
  );

/** A stated total and a computed one are two figures: readers get both. */
const statedNote = ({ stated }: Payments, { period }: RegionAt): readonly Texts[] => {
  const amount = stated?.amount ?? null;
  if (amount === null) return [];
  return [
    texts((language) =>
      language === "id"
        ? `Total ${sayPeriod(period).id} menurut publikasi: ${sayMoney(amount).id}.`
        : `Total of ${sayPeriod(period).en} as a publication states it: ${sayMoney(amount).en}.`,
    ),
  ];
};

/** The way of the money from what is due to what was withdrawn. */
export const disbursementSection: MakeSection = ({ own, now }) => {
  const { payments } = own;
  return {
    id: "disbursement",
    title: { id: "Penyaluran PKH", en: "Disbursement of PKH" },
    lead: sayFigures([DISBURSEMENT.credited.amount, DISBURSEMENT.credited.families, RATIOS.creditedPercent], now),
    charts: [
      funnel("amount", WELFARE.entitled, { id: "Nominal PKH per tahap", en: "Money of PKH by step" }, now),
      funnel("families", WELFARE.families, { id: "KPM PKH per tahap", en: "Families in PKH by step" }, now),
    ],
    tables: [
      stepsTable(now),
      ...(payments === null || payments.byPeriod.length === 0 ? [] : [paymentsTable(payments, now)]),
      ...(payments === null || payments.byBank.length === 0 ? [] : [banksTable(payments, now)]),
    ],
    notes: [
      {
        id: "Uang dijumlahkan selama periode; keluarga dihitung dari penyaluran terakhir dan tidak dijumlahkan.",
        en: "Money is summed over the period; families are those of its last payment, and never summed.",
      },
      ...(payments === null ? [] : [...statedNote(payments, now), ...exceptionNotes(payments)]),
    ],
  };
};
