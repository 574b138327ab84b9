import type { Texts } from "../../../presentation/language.ts";
import type { FunnelChart, ReportTable } from "../../../presentation/report-document.ts";
import type { Disbursement, RegionDetail, Step } from "../answer.ts";
import { figureCell, figureColumn, nameOf, textCell, textColumn } from "../cell.ts";
import { type FigureRow, figureFrom, type RegionAt } from "../figure.ts";
import { DISBURSEMENT, STEPS } from "../figures/disbursement.ts";
import { RATIOS } from "../figures/ratios.ts";
import { WELFARE } from "../figures/welfare.ts";
import { sayFigure, sayPeriod } from "../say.ts";
import { tableOf } from "../table.ts";
import { EXCEPTION_NAMES, nameIn, PERIOD, texts } from "../texts.ts";
import type { MakeSection } from "./section.ts";

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

const exceptionNotes = ({ exceptions }: Payments): readonly Texts[] =>
  exceptions.map(({ kind, period, difference }) =>
    texts((language) => {
      const by = sayFigure(
        { value: difference, unit: "RUPIAH", missing: null, period, provenance: null, asOf: null, sources: [] },
        language,
      );
      const what = `${sayPeriod(period)[language]}: ${nameIn(EXCEPTION_NAMES, kind)[language]}`;
      return language === "id" ? `${what}, selisih ${by}.` : `${what}, by ${by}.`;
    }),
  );

/** The way of the money from what is due to what was withdrawn. */
export const disbursementSection: MakeSection = ({ own, now }) => {
  const { payments } = own;
  const [credited, families, percent] = [
    DISBURSEMENT.credited.amount,
    DISBURSEMENT.credited.families,
    RATIOS.creditedPercent,
  ].map(({ figureOf }) => figureOf(now));
  return {
    id: "disbursement",
    title: { id: "Penyaluran PKH", en: "Disbursement of PKH" },
    lead: texts((language) => {
      const [a, b, c] = [credited, families, percent].map((figure) =>
        figure === undefined ? "" : sayFigure(figure, language),
      );
      const count = payments?.byPeriod.length ?? 0;
      return language === "id"
        ? `Tersalur: ${a} kepada ${b} dalam ${count} kali penyaluran; dari nominal SP2D: ${c}.`
        : `Credited: ${a} to ${b} in ${count} payments; of what was ordered: ${c}.`;
    }),
    charts: [
      funnel("amount", WELFARE.entitled, { id: "Nominal PKH per tahap", en: "Money of PKH by step" }, now),
      funnel("families", WELFARE.families, { id: "KPM PKH per tahap", en: "Families in PKH by step" }, now),
    ],
    tables:
      payments === null || payments.byPeriod.length === 0
        ? []
        : [paymentsTable(payments, now), ...(payments.byBank.length === 0 ? [] : [banksTable(payments, now)])],
    notes: [
      {
        id: "Uang dijumlahkan selama periode; keluarga dihitung dari penyaluran terakhir dan tidak dijumlahkan.",
        en: "Money is summed over the period; families are those of its last payment, and never summed.",
      },
      ...(payments === null ? [] : exceptionNotes(payments)),
    ],
  };
};
