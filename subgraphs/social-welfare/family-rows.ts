import type { FamilyId } from "../../platform/identity/family-id.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { FamilyPage } from "../../platform/serve-subgraph/family-list.ts";
import type {
  AidProgramme,
  CommitmentKind,
  CommitmentSanction,
  FamilyStatus,
  GraduationKind,
  PkhComponent,
  PkhStaffRole,
  RecertificationOutcome,
} from "./types.generated.ts";

// Dates are days, as PostgreSQL sends them: 2020-06-30.

interface OfFamily {
  readonly familyId: string;
}

/** A family, without what tells who it is. Its `id` is its `familyId`, by which the rows about it name it. */
export interface FamilyRecord extends FamilyId, OfFamily {
  readonly villageCode: RegionCode;
  readonly cohort: number;
  readonly enteredOn: string;
  readonly leftOn: string | null;
  readonly status: FamilyStatus;
  readonly statusSince: string;
  readonly isInTransition: boolean;
  readonly isRemote: boolean;
  readonly facilitatorRef: string | null;
  readonly sourceId: string;
}

export type FamilyRecordPage = FamilyPage<FamilyRecord>;

/** What lists of families are ordered by. */
export type FamilyPosition = Pick<FamilyRecord, "regencyCode" | "villageCode" | "id">;

export interface StatusRow extends OfFamily {
  readonly status: FamilyStatus;
  readonly since: string;
  readonly reason: string | null;
}

export interface MemberRow extends OfFamily {
  readonly component: PkhComponent;
  readonly since: string;
  /** The first day on which it no longer holds. */
  readonly until: string | null;
}

export interface RegistryRow extends OfFamily {
  readonly version: string;
  readonly decile: number;
}

export interface CheckRow extends OfFamily {
  readonly period: Period;
  readonly kind: CommitmentKind;
  readonly checked: number;
  readonly met: number;
  readonly sanction: CommitmentSanction | null;
}

export interface AttendanceRow extends OfFamily {
  readonly year: number;
  readonly registered: number;
  readonly attended: number;
}

export interface FamilyGraduationRow extends OfFamily {
  readonly on: string;
  readonly kind: GraduationKind;
}

export interface FamilyRecertificationRow extends OfFamily {
  readonly year: number;
  readonly outcome: RecertificationOutcome;
}

export interface ComplementaryRow extends OfFamily {
  readonly programme: AidProgramme;
  readonly since: string;
  readonly until: string | null;
}

/** What tells who a family is, encrypted, each field for its own place. */
export interface IdentityRow extends OfFamily {
  readonly regencyCode: RegionCode;
  readonly representativeName: Buffer;
  readonly familyCardNumber: Buffer;
}

/** A member of the staff: the reference is unique within the regency. */
export interface StaffRecord {
  readonly regencyCode: RegionCode;
  readonly ref: string;
  readonly role: PkhStaffRole;
}

/** How many families in the programme a member of the staff accompanies. */
export interface ServedRow extends Pick<StaffRecord, "regencyCode" | "ref"> {
  readonly families: number;
}
