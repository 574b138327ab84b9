import { COHORT, COMPLAINT, FAMILY, GRADUATION, PAYMENT } from "../groups.ts";
import { hiddenColumn, maskOf } from "../hidden-bits.ts";
import { type Figures, hideCells } from "../hide-cells.ts";
import type { Hierarchy } from "../hierarchy.ts";

/**
 * The `hidden` column of `cohort_rollup` for one period, the same for every cohort of a region.
 *
 * @param cohorts a column for each cohort
 * @param familiesHidden the `hidden` column of the families that the cohorts add up to
 */
export const suppressCohorts = (
  hierarchy: Hierarchy,
  cohorts: readonly Figures[],
  familiesHidden: Int32Array,
): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => [
    hideCells(hierarchy, limit, {
      counts: cohorts,
      forced: [maskOf(familiesHidden, FAMILY.FAMILIES, limit), before?.[COHORT.FAMILIES]],
    }),
  ]);

/** The columns of `graduation_rollup` for one year. */
export interface GraduationColumns {
  readonly graduated: Figures;
  /** They add up to `graduated`. */
  readonly kinds: readonly Figures[];
}

/** The `hidden` column of `graduation_rollup` for one year. */
export const suppressGraduation = (hierarchy: Hierarchy, { graduated, kinds }: GraduationColumns): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => {
    const row = hideCells(hierarchy, limit, { counts: [graduated], forced: [before?.[GRADUATION.GRADUATED]] });
    return [row, hideCells(hierarchy, limit, { counts: kinds, forced: [row, before?.[GRADUATION.KINDS]] })];
  });

/** The columns of `complaint_rollup` for one year. */
export interface ComplaintColumns {
  readonly filed: Figures;
  readonly resolved: Figures;
  /** They add up to `filed`. */
  readonly categories: readonly Figures[];
}

/** The `hidden` column of `complaint_rollup` for one year. */
export const suppressComplaints = (
  hierarchy: Hierarchy,
  { filed, resolved, categories }: ComplaintColumns,
): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => {
    const row = hideCells(hierarchy, limit, { counts: [filed], forced: [before?.[COMPLAINT.FILED]] });
    return [
      row,
      hideCells(hierarchy, limit, { counts: [resolved], forced: [row, before?.[COMPLAINT.RESOLVED]] }),
      hideCells(hierarchy, limit, { counts: categories, forced: [row, before?.[COMPLAINT.CATEGORIES]] }),
    ];
  });

/** The bits of `CREDITED` in the `hidden` column of `disbursement_rollup`, for one payment. */
export const suppressCredited = (hierarchy: Hierarchy, credited: Figures): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => [
    hideCells(hierarchy, limit, { counts: [credited], forced: [before?.[PAYMENT.CREDITED]] }),
  ]);

/** The counts of `disbursement_rollup` for one payment. */
export interface PaymentColumns {
  readonly ordered: Figures;
  readonly credited: Figures;
  readonly withdrawn: Figures;
  readonly returned: Figures;
}

/**
 * The `hidden` column of `disbursement_rollup` for one payment. What is returned lies between nothing and what was ordered
 * but not credited: where that is small, even a zero is hidden, or the hidden ones would all be known to be more.
 */
export const suppressPayments = (
  hierarchy: Hierarchy,
  { ordered, credited, withdrawn, returned }: PaymentColumns,
): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => {
    const row = hideCells(hierarchy, limit, { counts: [credited], forced: [before?.[PAYMENT.CREDITED]] });
    const steps = hideCells(hierarchy, limit, {
      counts: [ordered, withdrawn],
      forced: [row, before?.[PAYMENT.OTHER_STEPS]],
    });
    const failed = ordered.map((count, place) => count - (credited[place] ?? 0));
    const sentBack = hideCells(hierarchy, limit, {
      counts: [returned, failed],
      forced: [steps, before?.[PAYMENT.RETURNED]],
    });
    return [row, steps, sentBack];
  });
