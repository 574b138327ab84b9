import type { Language } from "../../../presentation/language.ts";
import type { FigureUnit } from "../../../presentation/report-document.ts";
import type { DataColumn } from "../../components/data-table.tsx";
import { FigureText } from "../../components/figure.tsx";
import type { Amount, Families, ReconciledRow } from "./answer.ts";
import type { Scope } from "./states.ts";
import { StateMark } from "./state-mark.tsx";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

type Column = DataColumn<ReconciledRow>;

/** A column of figures; its id is what the graph calls the order by it. */
const figure = (
  id: string,
  label: keyof typeof TEXTS,
  unit: FigureUnit,
  of: (row: ReconciledRow) => Amount | Families | number | null,
  language: Language,
): Column => {
  const valueOf = (row: ReconciledRow): number | null => {
    const given = of(row);
    if (given === null || typeof given === "number") return given;
    return "amount" in given ? given.amount : given.families;
  };
  const missingOf = (row: ReconciledRow) => {
    const given = of(row);
    return given === null || typeof given === "number" ? "UNDEFINED" : (given.absence?.reason ?? null);
  };
  return {
    id,
    label: TEXTS[label][language],
    isNumber: true,
    sortBy: valueOf,
    cell: (row) => <FigureText figure={{ value: valueOf(row), unit, missing: missingOf(row) }} />,
  };
};

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

/** The figures of a reconciliation, beside what is found. */
export const figureColumns = (scope: Scope, language: Language): readonly Column[] => {
  const money = (id: string, label: keyof typeof TEXTS, of: (row: ReconciledRow) => Amount | number | null): Column =>
    figure(id, label, "RUPIAH", of, language);
  const share = (id: string, label: keyof typeof TEXTS, of: (row: ReconciledRow) => number | null): Column =>
    figure(id, label, "PERCENT", of, language);
  const families = (id: string, label: keyof typeof TEXTS, of: (row: ReconciledRow) => Families): Column =>
    figure(id, label, "FAMILIES", of, language);
  const creditedPercent = share("CREDITED_PERCENT", "creditedPercent", ({ social }) => social.creditedPercent);
  const absorption = share("ABSORPTION", "absorptionPercent", ({ village }) => village.absorptionPercent);
  const uncredited = money("UNCREDITED", "uncredited", ({ social }) => social.uncredited);
  const untransferred = money("UNTRANSFERRED", "untransferred", ({ village }) => village.untransferred);
  switch (scope) {
    case "SOCIAL":
      return [
        money("ENTITLED", "entitled", ({ social }) => social.entitled),
        money("ORDERED", "ordered", ({ social }) => social.ordered),
        money("CREDITED", "credited", ({ social }) => social.credited),
        money("WITHDRAWN", "withdrawn", ({ social }) => social.withdrawn),
        money("RETURNED", "returned", ({ social }) => social.returned),
        creditedPercent,
        families("ACTIVE_FAMILIES", "activeFamilies", ({ social }) => social.activeFamilies),
        families("CREDITED_FAMILIES", "creditedFamilies", ({ social }) => social.creditedFamilies),
      ];
    case "VILLAGE":
      return [
        money("AVAILABLE", "available", ({ village }) => village.available),
        money("TRANSFERRED", "transferred", ({ village }) => village.transferred),
        money("REALISED", "realised", ({ village }) => village.realised),
        absorption,
        untransferred,
      ];
    case "COMBINED":
      return [creditedPercent, uncredited, absorption, untransferred];
  }
};
