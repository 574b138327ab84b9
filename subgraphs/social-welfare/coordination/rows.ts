import type { Page } from "../../../platform/page.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { CoordinationStatus } from "../types.generated.ts";

/** An agreed action, as a version of it says. */
export interface ActionRow {
  readonly regencyCode: RegionCode;
  readonly id: string;
  readonly action: string;
  readonly responsible: string | null;
  readonly agreedOn: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly note: string | null;
  readonly status: CoordinationStatus;
  readonly toldOn: string;
  readonly recordedBy: string | null;
  readonly version: number;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly sourceId: string;
}

export interface ActionPage extends Page<ActionRow> {
  readonly countAll: () => Promise<number>;
}
