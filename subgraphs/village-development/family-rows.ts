import type { RegionCode } from "../../platform/region-code.ts";
import type { Rupiah } from "../../platform/rupiah.ts";
import type { FamilyPage } from "../../platform/serve-subgraph/family-list.ts";
import type { EmpowermentProgramme, EnterpriseRoleKind } from "./types.generated.ts";

/** What every row of a family begins with. */
interface OfFamily {
  readonly familyId: string;
  readonly regencyCode: RegionCode;
  readonly sourceId: string;
}

export interface EnrolmentRow extends OfFamily {
  readonly programme: EmpowermentProgramme;
  readonly year: number;
  /** Unique within the regency; null, as the group's other columns, for a programme without groups. */
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly groupVillageCode: RegionCode | null;
  readonly benefit: Rupiah | null;
}

export interface EnterpriseRoleRow extends OfFamily {
  /** Running number of the enterprise within the regency. */
  readonly enterpriseNumber: number;
  readonly role: EnterpriseRoleKind;
  readonly since: string;
}

export interface VillageCashAidRow extends OfFamily {
  readonly villageCode: RegionCode;
  readonly year: number;
  readonly months: number;
  readonly amount: Rupiah;
}

export type EnrolmentPage = FamilyPage<EnrolmentRow>;
export type CashAidRecipientPage = FamilyPage<VillageCashAidRow>;
