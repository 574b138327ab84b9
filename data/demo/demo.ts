import type { RegionReference } from "../../platform/regions/reference.ts";
import { readPublished } from "../read-published.ts";
import { assignBanks, type BankAssignment } from "./bank-assignments.ts";
import type { DemoContext } from "./context.ts";
import { type FamilyCounts, countFamilies } from "./family-counts.ts";
import { createFamilyDetail, type FamilyDetail } from "./family-detail/detail.ts";
import { type DetailSums, sumDetail } from "./family-detail/sums.ts";
import { createTransfers, type TransfersOf } from "./family-detail/transfers.ts";
import { countGraduated, type Graduated } from "./graduated.ts";
import { createStaff, type Staff } from "./staff.ts";
import { buildTree, type DemoScope } from "./tree.ts";
import { weighRegions } from "./weights.ts";

export interface DemoOptions {
  /** All regions, as `loadRegionReference` gives them. */
  readonly regions: readonly RegionReference[];
  readonly scope: DemoScope;
  /** Another seed gives other synthetic figures; the published ones stay. @default "sinergi" */
  readonly seed?: string | undefined;
}

/** What comes from above, before any family is known: how many there are, and who pays them. */
export interface Demo {
  readonly context: DemoContext;
  readonly counts: FamilyCounts;
  readonly graduated: readonly Graduated[];
  readonly assignments: readonly BankAssignment[];
  readonly staff: Staff;
}

export const createDemo = ({ regions, scope, seed = "sinergi" }: DemoOptions): Demo => {
  const tree = buildTree(regions, scope, seed);
  const context: DemoContext = {
    regions,
    tree,
    weights: weighRegions(regions, tree, seed),
    published: readPublished(),
    seed,
  };
  const counts = countFamilies(context);
  return {
    context,
    counts,
    graduated: countGraduated(context, counts),
    assignments: assignBanks(context),
    staff: createStaff(context, counts),
  };
};

/** The families of some regencies one by one, what they are paid, and what that adds up to. */
export interface DemoFamilies {
  readonly detail: FamilyDetail;
  readonly transfersOf: TransfersOf;
  readonly sums: DetailSums;
}

/** @param regencies codes of regencies with villages in the scope */
export const createDemoFamilies = (
  { context, counts, graduated, assignments }: Demo,
  regencies: readonly string[],
): DemoFamilies => {
  const detail = createFamilyDetail(context, counts, graduated, regencies);
  const transfersOf = createTransfers(context, detail, assignments);
  return { detail, transfersOf, sums: sumDetail(context, detail, transfersOf) };
};
