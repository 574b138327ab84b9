import { lastKnown } from "../../platform/database/known-at.ts";
import { joinedRows } from "../../platform/measures/figure-rows.ts";
import type { MeasureRow, SourceMeasures } from "../../platform/measures/source-measures.ts";
import { PAYMENT } from "../../platform/suppression/groups.ts";
import { BANK_ATTRIBUTES } from "./measures/banks.ts";
import type { AidProgramme } from "./types.generated.ts";

type Step = "ordered" | "credited" | "withdrawn" | "returned";

/** The programmes that are measured: what they are called, and their steps. */
const PROGRAMMES: readonly (readonly [AidProgramme, name: string, steps: readonly Step[]])[] = [
  ["PKH", "PKH", ["ordered", "credited", "withdrawn", "returned"]],
  ["SEMBAKO", "Sembako", ["ordered", "credited", "withdrawn", "returned"]],
  ["STIMULUS_SEMBAKO", "Stimulus Sembako", ["credited"]],
  ["BLT_KESRA", "BLT Kesra", ["credited"]],
];

/** How a step is told of: `$` stands for the programme. */
interface StepTexts {
  readonly group: number;
  readonly families: Pick<MeasureRow, "name" | "definition">;
  readonly amount: Pick<MeasureRow, "name" | "definition">;
  readonly words: readonly string[];
}

const STEPS: Readonly<Record<Step, StepTexts>> = {
  ordered: {
    group: PAYMENT.OTHER_STEPS,
    families: {
      name: { id: "KPM dalam SP2D $", en: "Families with $ ordered" },
      definition: {
        id: "KPM dalam Surat Perintah Pencairan Dana (SP2D) $ terakhir dalam periode.",
        en: "Families in the last payment orders (SP2D) of $ in the period.",
      },
    },
    amount: {
      name: { id: "Nominal SP2D $", en: "$ ordered" },
      definition: {
        id: "Nominal $ menurut Surat Perintah Pencairan Dana (SP2D) selama periode.",
        en: "Money of $ ordered from the treasury (SP2D) over the period.",
      },
    },
    words: ["perintah bayar", "treasury", "kas negara", "payment order"],
  },
  credited: {
    group: PAYMENT.CREDITED,
    families: {
      name: { id: "KPM tersalur $", en: "Families credited with $" },
      definition: {
        id: "KPM yang rekeningnya menerima penyaluran $ terakhir dalam periode.",
        en: "Families whose accounts were credited in the last payment of $ in the period.",
      },
    },
    amount: {
      name: { id: "Penyaluran $", en: "$ credited" },
      definition: {
        id: "Nominal $ yang disalurkan ke rekening KPM selama periode.",
        en: "Money of $ credited to the families' accounts over the period.",
      },
    },
    words: ["bantuan sosial", "bansos", "transfer", "paid", "disbursed", "bank", "Himbara"],
  },
  withdrawn: {
    group: PAYMENT.OTHER_STEPS,
    families: {
      name: { id: "KPM mencairkan $", en: "Families that withdrew $" },
      definition: {
        id: "KPM yang mencairkan $ dari penyaluran terakhir dalam periode.",
        en: "Families that withdrew money of the last payment of $ in the period.",
      },
    },
    amount: {
      name: { id: "Pencairan $", en: "$ withdrawn" },
      definition: {
        id: "Nominal $ yang dicairkan KPM selama periode.",
        en: "Money of $ withdrawn by the families over the period.",
      },
    },
    words: ["penarikan", "transaksi", "cash", "transacted"],
  },
  returned: {
    group: PAYMENT.RETURNED,
    families: {
      name: { id: "KPM retur $", en: "Families with $ returned" },
      definition: {
        id: "KPM yang bantuannya dikembalikan bank (retur) dari penyaluran $ terakhir dalam periode.",
        en: "Families whose money of the last payment of $ in the period the bank sent back.",
      },
    },
    amount: {
      name: { id: "Retur $", en: "$ returned" },
      definition: {
        id: "Nominal $ yang dikembalikan bank (retur) selama periode.",
        en: "Money of $ sent back by the bank over the period.",
      },
    },
    words: ["gagal salur", "dikembalikan", "failed", "sent back"],
  },
};

const measuresOf = (programme: AidProgramme, called: string, step: Step): readonly MeasureRow[] => {
  const { group, families, amount, words } = STEPS[step];
  const id = `${programme}_${step.toUpperCase()}`;
  /** A column in the rows of the programme; null in those of others, which aggregates leave out. */
  const own = (column: string): string => `case when programme = '${programme}' then ${column} end`;
  const call = (texts: Pick<MeasureRow, "name" | "definition">): Pick<MeasureRow, "name" | "definition"> => ({
    name: { id: texts.name.id.replace("$", called), en: texts.name.en.replace("$", called) },
    definition: { id: texts.definition.id.replace("$", called), en: texts.definition.en.replace("$", called) },
  });
  const hiding = { group, hidden: `bit_or(${own("hidden")})`, words } as const;
  return [
    {
      id: `${id}_FAMILIES`,
      sql: lastKnown(own(`${step}_families`)),
      ...hiding,
      unit: "FAMILIES",
      behaviour: "STOCK",
      ...call(families),
    },
    {
      id: `${id}_AMOUNT`,
      sql: `sum(${own(`${step}_amount`)})::bigint`,
      ...hiding,
      unit: "RUPIAH",
      behaviour: "FLOW",
      ...call(amount),
    },
  ];
};

/** What disbursement publishes of every region. */
export const MEASURES: SourceMeasures = {
  source: "disbursement",
  publisher: { id: "Perbendaharaan negara dan bank Himbara", en: "State treasury and Himbara banks" },
  tables: [
    {
      rows: joinedRows("disbursement_rollup", { isHiding: true, hasDetailSource: true }),
      behaviour: "FLOW",
      smallestLevel: "VILLAGE",
      measures: PROGRAMMES.flatMap(([programme, called, steps]) =>
        steps.flatMap((step) => measuresOf(programme, called, step)),
      ),
    },
    BANK_ATTRIBUTES,
  ],
};
