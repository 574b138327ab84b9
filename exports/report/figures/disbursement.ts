import type { Steps } from "../answer.ts";
import type { FigureRow } from "../figure.ts";
import { rowOf } from "./row-of.ts";

const disbursement = rowOf("disbursement");

/** The steps of a payment, in their order. */
export const STEPS = ["ordered", "credited", "withdrawn", "returned"] as const satisfies readonly (keyof Steps)[];
export type StepName = (typeof STEPS)[number];

const TEXTS = {
  ordered: {
    amount: {
      label: { id: "PKH diperintahkan (SP2D)", en: "PKH ordered (SP2D)" },
      definition: {
        id: "Nominal PKH menurut Surat Perintah Pencairan Dana (SP2D) selama periode.",
        en: "Money of PKH ordered from the treasury (SP2D) over the period.",
      },
    },
    families: {
      label: { id: "KPM dalam SP2D PKH", en: "Families with PKH ordered" },
      definition: {
        id: "KPM dalam SP2D PKH terakhir dalam periode.",
        en: "Families in the last payment orders of PKH in the period.",
      },
    },
  },
  credited: {
    amount: {
      label: { id: "PKH tersalur", en: "PKH credited" },
      definition: {
        id: "Nominal PKH yang disalurkan ke rekening KPM selama periode.",
        en: "Money of PKH credited to the families' accounts over the period.",
      },
    },
    families: {
      label: { id: "KPM tersalur PKH", en: "Families credited with PKH" },
      definition: {
        id: "KPM yang rekeningnya menerima penyaluran PKH terakhir dalam periode.",
        en: "Families credited in the last payment of PKH in the period.",
      },
    },
  },
  withdrawn: {
    amount: {
      label: { id: "PKH dicairkan", en: "PKH withdrawn" },
      definition: {
        id: "Nominal PKH yang dicairkan KPM selama periode.",
        en: "Money of PKH withdrawn by the families over the period.",
      },
    },
    families: {
      label: { id: "KPM mencairkan PKH", en: "Families that withdrew PKH" },
      definition: {
        id: "KPM yang mencairkan penyaluran PKH terakhir dalam periode.",
        en: "Families that withdrew the last payment of PKH in the period.",
      },
    },
  },
  returned: {
    amount: {
      label: { id: "PKH retur", en: "PKH returned" },
      definition: {
        id: "Nominal PKH yang dikembalikan bank selama periode.",
        en: "Money of PKH sent back by banks over the period.",
      },
    },
    families: {
      label: { id: "KPM retur PKH", en: "Families with PKH returned" },
      definition: {
        id: "KPM yang penyaluran PKH terakhirnya dalam periode dikembalikan bank.",
        en: "Families whose last payment of PKH in the period was sent back by the bank.",
      },
    },
  },
} as const satisfies Readonly<
  Record<StepName, Readonly<Record<"amount" | "families", Pick<FigureRow, "label" | "definition">>>>
>;

const row = (step: StepName, part: "amount" | "families"): FigureRow =>
  disbursement(
    {
      ...TEXTS[step][part],
      id: part === "amount" ? `pkh-${step}` : `pkh-${step}-families`,
      unit: part === "amount" ? "RUPIAH" : "FAMILIES",
    },
    (summary, { period }) => {
      const told = summary?.[step] ?? null;
      return {
        value: told?.[part] ?? null,
        provenance: told?.provenance ?? null,
        ...(told?.absence ? { absence: told.absence } : {}),
        period,
      };
    },
  );

interface StepRows {
  readonly amount: FigureRow;
  readonly families: FigureRow;
}

const rowsOf = (step: StepName): StepRows => ({ amount: row(step, "amount"), families: row(step, "families") });

/** What treasury and banks say of every region: money over the period, families of its last payment. */
export const DISBURSEMENT: Readonly<Record<StepName, StepRows>> = {
  ordered: rowsOf("ordered"),
  credited: rowsOf("credited"),
  withdrawn: rowsOf("withdrawn"),
  returned: rowsOf("returned"),
};
