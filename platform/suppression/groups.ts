// Which figures of a rollup are hidden together, by number. Each group has two bits in the rollup's `hidden` column, one for
// each limit (`hiddenBit`): whoever writes a rollup sets them (rules/), whoever reads one looks at them, and the checks hold
// them to the counts.

/** Of `family_rollup`. Where `FAMILIES` is hidden, so is the whole row; where `MEMBERS` is, so are all components. */
export const FAMILY = {
  FAMILIES: 0,
  MEMBERS: 1,
  STATUS: 2,
  FOOD_AID: 3,
  PREGNANT: 4,
  EARLY_CHILDHOOD: 5,
  SCHOOL: 6,
  ELDERLY: 7,
  SEVERE_DISABILITY: 8,
  VICTIMS: 9,
} as const;

/** Of `welfare_flow_rollup`. */
export const FLOW = { ENTITLED: 0, COMMITMENT: 1, SESSIONS: 2 } as const;

/** Of `cohort_rollup`: the cohorts of a region and period are hidden together. */
export const COHORT = { FAMILIES: 0 } as const;

/** Of `graduation_rollup`; where `GRADUATED` is hidden, so are the kinds. */
export const GRADUATION = { GRADUATED: 0, KINDS: 1 } as const;

/** Of `complaint_rollup`; where `FILED` is hidden, so is the whole row. */
export const COMPLAINT = { FILED: 0, RESOLVED: 1, CATEGORIES: 2 } as const;

/** Of `disbursement_rollup`, families and amount alike; where `CREDITED` is hidden, so is the whole row. */
export const PAYMENT = { CREDITED: 0, OTHER_STEPS: 1, RETURNED: 2 } as const;

/** Of `bank_rollup`: the banks of a region and payment are hidden together. */
export const BANK = { SHARES: 0 } as const;
