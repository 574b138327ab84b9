import type { RegionLink } from "./report-document.ts";
import type { Scope, State } from "./reconciliation-states.ts";

interface Absent {
  readonly absence: { readonly reason: "NOT_APPLICABLE" | "NOT_AVAILABLE" | "SUPPRESSED" } | null;
}
interface Amount extends Absent {
  readonly amount: number | null;
}
interface Families extends Absent {
  readonly families: number | null;
}

/** A rule by which something is found, as the graph tells it. */
export interface Rule {
  readonly kind: string;
  readonly scope: Exclude<Scope, "COMBINED">;
  readonly nature: "MISSING" | "CONTRADICTION" | "DIFFERENCE";
  readonly name: string;
  readonly nameInEnglish: string;
  readonly thresholdPercent: number | null;
}

export interface Finding {
  readonly rule: Rule;
  readonly amount: number | null;
  readonly families: number | null;
  readonly percent: number | null;
}

/** A region of a reconciliation, as `ROW_FIELDS` asks the graph for it. */
export interface ReconciledRow {
  readonly region: RegionLink;
  readonly status: State;
  readonly social: {
    readonly status: State;
    readonly entitled: Amount;
    readonly ordered: Amount;
    readonly credited: Amount;
    readonly withdrawn: Amount;
    readonly returned: Amount;
    readonly activeFamilies: Families;
    readonly creditedFamilies: Families;
    readonly uncredited: number | null;
    readonly creditedPercent: number | null;
  };
  readonly village: {
    readonly status: State;
    readonly available: Amount;
    readonly transferred: Amount;
    readonly realised: Amount;
    readonly untransferred: number | null;
    readonly absorptionPercent: number | null;
  };
  readonly findings: readonly Finding[];
}

const AMOUNT = "{ amount absence { reason } }";
const FAMILIES = "{ families absence { reason } }";

/** The fields of a rule. */
export const RULE_FIELDS = "{ kind scope nature name nameInEnglish thresholdPercent }";

/** The fields of a row of `combinedReconciliation`. */
export const ROW_FIELDS = `{
      region { code name level }
      status
      social {
        status entitled ${AMOUNT} ordered ${AMOUNT} credited ${AMOUNT} withdrawn ${AMOUNT} returned ${AMOUNT}
        activeFamilies ${FAMILIES} creditedFamilies ${FAMILIES} uncredited creditedPercent
      }
      village {
        status available ${AMOUNT} transferred ${AMOUNT} realised ${AMOUNT} untransferred absorptionPercent
      }
      findings { rule ${RULE_FIELDS} amount families percent }
    }`;
