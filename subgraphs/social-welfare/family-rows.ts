import type { Page } from "../../platform/page.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
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

/** A family, without what tells who it is. */
export interface FamilyRecord {
  readonly id: string;
  readonly regencyCode: RegionCode;
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

/** A page of families, with the count over all pages, which is asked for only when it is selected. */
export interface FamilyPage extends Page<FamilyRecord> {
  readonly countAll: () => Promise<number>;
}

interface OfFamily {
  readonly familyId: string;
}

export interface StatusRow extends OfFamily {
  readonly status: FamilyStatus;
  readonly since: string;
  readonly reason: string | null;
}

export interface MemberRow extends OfFamily {
  /** Which member of the family; says nothing by itself. */
  readonly ordinal: number;
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

/** Encrypted; only `identity.ts` opens it. */
export interface IdentityRow extends OfFamily {
  readonly representativeName: Buffer;
  readonly familyCardNumber: Buffer;
}

/** A member of the staff: the reference is unique within the regency. */
export interface StaffRecord {
  readonly regencyCode: RegionCode;
  readonly ref: string;
  readonly role: PkhStaffRole;
}
