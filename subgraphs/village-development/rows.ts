import type { Page } from "../../platform/page.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { Rupiah } from "../../platform/rupiah.ts";
import type { RegionRef } from "../../platform/serve-subgraph/region.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { EnterpriseStatus, VillageIndexKind } from "./types.generated.ts";

/** What every summary row begins with. A region without stored figures has a row without a source. */
interface SummaryRow extends Sourced {
  readonly code: RegionCode;
  readonly year: number;
  /** Whether the region is a desa or has one, and could have figures. */
  readonly hasDesa: boolean;
}

export interface VillageFundRow extends SummaryRow {
  readonly villages: number | null;
  readonly ceiling: Rupiah | null;
  readonly additional: Rupiah | null;
  readonly transferred: Rupiah | null;
  readonly realised: Rupiah | null;
  /** Packed: stage 1, stage 2. */
  readonly stageAmounts: string | null;
  /** Packed: cash aid, food security, stunting. */
  readonly earmarkAmounts: string | null;
}

export interface VillageIndexRow extends SummaryRow {
  readonly kind: VillageIndexKind | null;
  readonly villages: number | null;
  /** Of a single village: the place of its status, the best is 0. */
  readonly onlyStatus: number | null;
  /** Packed: number of villages by status, from the best status to the worst. */
  readonly statusCounts: string | null;
  /** Sum of the scores of the villages, in ten-thousandths. */
  readonly scoreSum: number | null;
  /** Packed: the same of the social, economic and environmental index. */
  readonly dimensionSums: string | null;
}

export interface EnterpriseSummaryRow extends SummaryRow {
  readonly total: number | null;
  readonly active: number | null;
  readonly villagesWithEnterprise: number | null;
  readonly units: number | null;
  readonly employees: number | null;
}

export interface FacilitationRow extends SummaryRow {
  readonly facilitators: number | null;
  readonly experts: number | null;
  readonly districtFacilitators: number | null;
  readonly localFacilitators: number | null;
}

export interface EnterpriseRow {
  readonly regencyCode: string;
  /** Running number within the regency. */
  readonly number: number;
  readonly villageCode: RegionCode;
  readonly name: string;
  readonly status: EnterpriseStatus;
  readonly isJoint: boolean;
  readonly registeredOn: string | null;
  readonly units: number | null;
  readonly employees: number | null;
  readonly sourceId: string;
}

export interface ProgrammeRow {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly provinceCode: RegionCode;
  readonly benefit: string;
  readonly target: number | null;
  readonly budget: Rupiah | null;
  readonly amountPerRecipient: Rupiah | null;
  readonly sourceIds: readonly string[];
}

/** `code` is the region's; the programme stands beside it. */
export interface ProgrammeShareRow {
  readonly code: RegionCode;
  readonly programmeCode: string;
  readonly year: number;
  readonly recipients: number | null;
  readonly villages: number | null;
  readonly sourceId: string;
}

export interface AliasRow {
  readonly code: RegionCode;
  readonly scheme: "KEMENDAGRI" | "BPS" | "DJPK";
  readonly aliasCode: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A page with the count over all pages, which is asked for only when it is selected. */
interface CountedPage<Row> extends Page<Row> {
  readonly countAll: () => Promise<number>;
}

export type RegionPage = CountedPage<RegionRef>;
export type EnterprisePage = CountedPage<EnterpriseRow>;
