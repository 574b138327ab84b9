import type { Language } from "../../../presentation/language.ts";
import {
  figureIn,
  FIGURES_OF,
  RECONCILED_FIGURES,
  type ReconciledFigureName,
} from "../../../presentation/reconciled-figures.ts";
import type { ReconciledRow } from "../../../presentation/reconciled-row.ts";
import type { Scope } from "../../../presentation/reconciliation-states.ts";
import type { DataColumn } from "../../components/data-table.tsx";
import { FigureText } from "../../components/figure.tsx";
import { StateMark } from "./state-mark.tsx";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

type Column = DataColumn<ReconciledRow>;

const state = (id: string, label: string, of: (row: ReconciledRow) => ReconciledRow["status"]): Column => ({
  id,
  label,
  cell: (row) => <StateMark state={of(row)} />,
});

/** The state of a region, and of both sides of it where both are reconciled. */
export const stateColumns = (scope: Scope, language: Language): readonly Column[] => {
  const status = TEXTS.status[language];
  if (scope === "SOCIAL") return [state("status", status, ({ social }) => social.status)];
  if (scope === "VILLAGE") return [state("status", status, ({ village }) => village.status)];
  return [
    state("status", status, (row) => row.status),
    state("social", TEXTS.social[language], ({ social }) => social.status),
    state("village", TEXTS.village[language], ({ village }) => village.status),
  ];
};

/** A column of figures; its id is what the graph calls the order by it. */
const figureColumn = (name: ReconciledFigureName, language: Language): Column => {
  const { label, unit, order } = RECONCILED_FIGURES[name];
  return {
    id: order,
    label: label[language],
    isNumber: true,
    sortBy: (row) => figureIn(row, name).value,
    cell: (row) => <FigureText figure={{ ...figureIn(row, name), unit }} />,
  };
};

/** The figures of a reconciliation, beside what is found. */
export const figureColumns = (scope: Scope, language: Language): readonly Column[] =>
  FIGURES_OF[scope].map((name) => figureColumn(name, language));
