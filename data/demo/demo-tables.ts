import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import type { SourceName } from "../read-published.ts";
import { bankTables } from "./banks.ts";
import { cohortTable } from "./cohorts.ts";
import { complaintTable } from "./complaints.ts";
import { coordinationTables } from "./coordination.ts";
import { createCredits } from "./credits.ts";
import { createDemo, createDemoFamilies, type Demo, type DemoFamilies, type DemoOptions } from "./demo.ts";
import { disbursementTable } from "./disbursements.ts";
import type { EnterpriseCounts } from "./enterprise-counts.ts";
import { countListed, enterpriseTables } from "./enterprises.ts";
import { facilitationTable } from "./facilitation.ts";
import { createFamilies, familyTable } from "./families.ts";
import { disbursementDetailTables } from "./family-detail/disbursement-tables.ts";
import { createIdentities } from "./family-detail/identities.ts";
import { DETAIL_REGENCIES } from "./family-detail/places.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import { villageDetailTables } from "./family-detail/village-tables.ts";
import { welfareDetailTables } from "./family-detail/welfare-tables.ts";
import { createEntitlements, flowTable } from "./flows.ts";
import { graduationTable } from "./graduation.ts";
import { policyTables } from "./policies.ts";
import { programmeTables } from "./programmes.ts";
import { referenceTables } from "./reference-rows.ts";
import type { SeedTable } from "./seed-table.ts";
import { staffTable } from "./staff.ts";
import { statedTotalTable } from "./stated-totals.ts";
import { villageFundTable } from "./village-fund.ts";
import { villageIndexTable } from "./village-index.ts";

export interface DemoTableOptions extends DemoOptions {
  /** Make the families' pseudonyms and encrypt who they are. */
  readonly keys: FamilyKeys;
}

/** Tables by source, each source's in the order in which foreign keys allow them to be loaded. */
export type TablesBySource = Readonly<Record<SourceName, readonly SeedTable[]>>;

/**
 * All rows of the demo data by source: the published figures, and synthetic ones whose totals equal the published totals
 * wherever there is one. The same options give the same rows on every machine. The regions themselves are not among them.
 */
export const demoTables = (options: DemoTableOptions): TablesBySource => {
  const demo = createDemo(options);
  const families = createDemoFamilies(demo, DETAIL_REGENCIES);
  const figures = figureTables(demo, families.sums);
  const detail = createDetailTables(demo, options.keys)(families);
  return {
    social_welfare: [...figures.social_welfare, ...detail.social_welfare],
    village_development: [...figures.village_development, ...detail.village_development],
    disbursement: [...figures.disbursement, ...detail.disbursement],
  };
};

/** The published figures and the rollups: every table that tells of regions. */
export const figureTables = (
  { context, counts, graduated, assignments, staff }: Demo,
  sums: DetailSums,
): TablesBySource => {
  const { published } = context;
  const families = createFamilies(context, counts, sums);
  const entitlements = createEntitlements(context, families);
  const creditsOf = createCredits(context, families, entitlements, sums);
  return {
    social_welfare: [
      ...referenceTables(published, "social_welfare"),
      ...policyTables(published),
      familyTable(context, families),
      flowTable(context, families, entitlements, sums),
      cohortTable(context, families, sums),
      staffTable(context, staff),
      graduationTable(context, graduated, sums),
      complaintTable(context, families),
      ...coordinationTables(context),
    ],
    village_development: [
      ...referenceTables(published, "village_development"),
      villageFundTable(context),
      villageIndexTable(context),
      ...enterpriseTables(context),
      facilitationTable(context),
      ...programmeTables(published),
    ],
    disbursement: [
      ...referenceTables(published, "disbursement"),
      ...bankTables(context, assignments, creditsOf, sums),
      disbursementTable(context, creditsOf, sums.places),
      statedTotalTable(published),
    ],
  };
};

/** Makes the tables that tell of families, of one set of regencies after another. */
export const createDetailTables = (
  { context, assignments, staff }: Demo,
  keys: FamilyKeys,
): ((families: DemoFamilies) => TablesBySource) => {
  const { tree } = context;
  let counts: EnterpriseCounts | undefined;
  const listed = (): EnterpriseCounts => (counts ??= countListed(context));
  return ({ detail, transfersOf }) => {
    const sources = { tree, detail, identities: createIdentities(tree, detail, keys) };
    return {
      social_welfare: welfareDetailTables(sources, (regency) => staff("2025")[regency] ?? 0),
      village_development: villageDetailTables(context, sources, listed),
      disbursement: disbursementDetailTables(sources, assignments, transfersOf),
    };
  };
};
