import type { RegionReference } from "../../platform/regions/reference.ts";
import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import { readPublished, type SourceName } from "../read-published.ts";
import { assignBanks } from "./bank-assignments.ts";
import { bankTables } from "./banks.ts";
import { cohortTable } from "./cohorts.ts";
import { complaintTable } from "./complaints.ts";
import type { DemoContext } from "./context.ts";
import { coordinationTable } from "./coordination.ts";
import { createCredits } from "./credits.ts";
import { disbursementTable } from "./disbursements.ts";
import { enterpriseTables } from "./enterprises.ts";
import { facilitationTable } from "./facilitation.ts";
import { createFamilies, familyTable } from "./families.ts";
import { countFamilies } from "./family-counts.ts";
import { createFamilyDetail } from "./family-detail/detail.ts";
import { disbursementDetailTables } from "./family-detail/disbursement-tables.ts";
import { createIdentities } from "./family-detail/identities.ts";
import { createTransfers } from "./family-detail/transfers.ts";
import { villageDetailTables } from "./family-detail/village-tables.ts";
import { welfareDetailTables } from "./family-detail/welfare-tables.ts";
import { createEntitlements, flowTable } from "./flows.ts";
import { countGraduated } from "./graduated.ts";
import { graduationTable } from "./graduation.ts";
import { policyTables } from "./policies.ts";
import { programmeTables } from "./programmes.ts";
import { referenceTables } from "./reference-rows.ts";
import type { SeedTable } from "./seed-table.ts";
import { createStaff, staffTable } from "./staff.ts";
import { statedTotalTable } from "./stated-totals.ts";
import { buildTree, type DemoScope } from "./tree.ts";
import { villageFundTable } from "./village-fund.ts";
import { villageIndexTable } from "./village-index.ts";
import { weighRegions } from "./weights.ts";

export interface DemoOptions {
  /** All regions, as `loadRegionReference` gives them. */
  readonly regions: readonly RegionReference[];
  readonly scope: DemoScope;
  /** Another seed gives other synthetic figures; the published ones stay. @default "sinergi" */
  readonly seed?: string | undefined;
  /** Make the families' pseudonyms and encrypt who they are. */
  readonly keys: FamilyKeys;
}

/**
 * All rows of the demo data by source: the published figures, and synthetic ones whose totals equal the published totals
 * wherever there is one. The same options give the same rows on every machine. Tables come in the order in which foreign
 * keys allow them to be loaded; the regions themselves are not among them.
 */
export const demoTables = ({
  regions,
  scope,
  seed = "sinergi",
  keys,
}: DemoOptions): Readonly<Record<SourceName, readonly SeedTable[]>> => {
  const published = readPublished();
  const tree = buildTree(regions, scope, seed);
  const context: DemoContext = { regions, tree, weights: weighRegions(regions, tree, seed), published, seed };
  const counts = countFamilies(context);
  const graduated = countGraduated(context, counts);
  const detail = createFamilyDetail(context, counts, graduated);
  const families = createFamilies(context, counts, detail);
  const entitlements = createEntitlements(context, families);
  const assignments = assignBanks(context);
  const transfersOf = createTransfers(context, detail, assignments);
  const creditsOf = createCredits(context, families, entitlements, detail, transfersOf);
  const staff = createStaff(context, families);
  const sources = { tree, detail, identities: createIdentities(tree, detail, keys) };
  return {
    social_welfare: [
      ...referenceTables(published, "social_welfare"),
      ...policyTables(published),
      familyTable(context, families),
      flowTable(context, families, entitlements, detail),
      cohortTable(context, families, detail),
      staffTable(context, staff),
      graduationTable(context, graduated, detail),
      complaintTable(context, families),
      coordinationTable(context),
      ...welfareDetailTables(sources, (regency) => staff("2025")[regency] ?? 0),
    ],
    village_development: [
      ...referenceTables(published, "village_development"),
      villageFundTable(context),
      villageIndexTable(context),
      ...enterpriseTables(context),
      facilitationTable(context),
      ...programmeTables(published),
      ...villageDetailTables(context, sources),
    ],
    disbursement: [
      ...referenceTables(published, "disbursement"),
      ...bankTables(context, assignments, creditsOf, detail, transfersOf),
      disbursementTable(context, creditsOf, detail),
      statedTotalTable(published),
      ...disbursementDetailTables(sources, assignments, transfersOf),
    ],
  };
};
