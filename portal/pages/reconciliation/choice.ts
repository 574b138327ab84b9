import { LEVEL_NAMES, type RegionLevel } from "../../../presentation/levels.ts";
import { type Scope, SCOPES, type State, STATES } from "../../../presentation/reconciliation-states.ts";

/** What the page shows; its address has all of it. */
export interface ReconciliationChoice {
  /** Code of the region whose parts are reconciled. */
  readonly within: string;
  readonly level: RegionLevel;
  readonly period: string;
  readonly scope: Scope;
  /** Null is every state. */
  readonly status: State | null;
  /** Kind of a finding; null is any and none. */
  readonly finding: string | null;
  /** What the rows are ordered by, as the graph calls it; null is their codes. */
  readonly order: { readonly by: string; readonly direction: "ASC" | "DESC" } | null;
  /** Code of the region whose payments are listed below the table. */
  readonly listed: string | null;
}

const LEVELS = Object.keys(LEVEL_NAMES) as readonly RegionLevel[];
const DIGITS_OF: Readonly<Record<number, RegionLevel>> = { 2: "PROVINCE", 4: "REGENCY", 6: "DISTRICT", 10: "VILLAGE" };
const NATION = "ID";

/** The level that a region's code belongs to. */
export const levelOf = (code: string): RegionLevel =>
  code === NATION ? "NATION" : (DIGITS_OF[code.replaceAll(".", "").length] ?? "PROVINCE");

/** The levels of a region's parts, and its own. */
export const levelsOf = (code: string): readonly RegionLevel[] => LEVELS.slice(LEVELS.indexOf(levelOf(code)));

/** The level of the parts that lie in a region at once; of a village its own. */
export const levelBelow = (code: string): RegionLevel => {
  const [own, below] = levelsOf(code);
  return below ?? own ?? "VILLAGE";
};

/** What the address asks for; what it says nothing or nonsense about is the last whole year, the parts at once, both sides. */
export const choiceOf = (parameters: URLSearchParams, lastYear: number): ReconciliationChoice => {
  const within = parameters.get("wilayah") ?? NATION;
  const [, minus, by] = /^(-?)([A-Z_]+)$/.exec(parameters.get("urut") ?? "") ?? [];
  return {
    within,
    level: levelsOf(within).find((level) => level === parameters.get("tingkat")) ?? levelBelow(within),
    period: parameters.get("periode") ?? String(lastYear),
    scope: SCOPES.find(({ word }) => word === parameters.get("lingkup"))?.scope ?? "COMBINED",
    status: STATES.find((state) => state === parameters.get("status")) ?? null,
    finding: parameters.get("temuan"),
    order: by === undefined ? null : { by, direction: minus === "-" ? "DESC" : "ASC" },
    listed: parameters.get("daftar"),
  };
};

/** The address that asks for it. */
export const addressOf = (choice: ReconciliationChoice): string => {
  const { within, level, period, scope, status, finding, order, listed } = choice;
  const parameters = {
    wilayah: within,
    tingkat: level,
    periode: period,
    lingkup: SCOPES.find((each) => each.scope === scope)?.word,
    status,
    temuan: finding,
    urut: order === null ? null : `${order.direction === "DESC" ? "-" : ""}${order.by}`,
    daftar: listed,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/rekonsiliasi?${new URLSearchParams(given)}`;
};

/** The address of a file with the same rows. */
export const fileOf = (form: "csv" | "xlsx", choice: ReconciliationChoice, language: string): string => {
  const { within, level, period, scope, status, finding, order } = choice;
  const parameters = {
    within,
    level,
    period,
    scope,
    status,
    finding,
    orderBy: order?.by,
    direction: order?.direction,
    language,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/exports/reconciliation.${form}?${new URLSearchParams(given)}`;
};
