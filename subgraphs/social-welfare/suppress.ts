import { SUPPRESSED } from "../../platform/absence.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import { COHORT, COMPLAINT, FAMILY, FLOW, GRADUATION } from "../../platform/suppression/groups.ts";
import { isHidden } from "../../platform/suppression/hidden-bits.ts";
import { replaceFigures } from "../../platform/suppression/replace-figures.ts";
import type { CohortRow, ComplaintRow, FamilyRow, FlowRow, GraduationRow, ShownCohortRow } from "./rows.ts";

// Rows as a viewer may see them. The figures that other fields are worked out from are null where they are hidden; the lists
// of parts look at the bits themselves.

/** `MEMBERS` is hidden wherever `FAMILIES` is. */
export const suppressFamilies = <Row extends FamilyRow>(row: Row, viewer: Viewer): Row => {
  if (!isHidden(row.hidden, FAMILY.MEMBERS, viewer)) return row;
  const noFamilies = isHidden(row.hidden, FAMILY.FAMILIES, viewer) ? { families: null } : {};
  return replaceFigures<FamilyRow>(row, { ...noFamilies, members: null }) as Row;
};

export const suppressFlow = (row: FlowRow, viewer: Viewer): FlowRow =>
  isHidden(row.hidden, FLOW.ENTITLED, viewer) ? replaceFigures(row, { entitled: null }) : row;

export const suppressCohort = (row: CohortRow, viewer: Viewer): ShownCohortRow =>
  isHidden(row.hidden, COHORT.FAMILIES, viewer)
    ? { ...row, families: null, absence: SUPPRESSED }
    : { ...row, absence: null };

export const suppressGraduation = (row: GraduationRow, viewer: Viewer): GraduationRow => {
  const graduated = isHidden(row.hidden, GRADUATION.GRADUATED, viewer) ? null : row.graduated;
  const families = isHidden(row.familiesHidden, FAMILY.FAMILIES, viewer) ? null : row.families;
  return graduated === row.graduated && families === row.families ? row : replaceFigures(row, { graduated, families });
};

export const suppressComplaints = (row: ComplaintRow, viewer: Viewer): ComplaintRow => {
  const filed = isHidden(row.hidden, COMPLAINT.FILED, viewer) ? null : row.filed;
  const resolved = isHidden(row.hidden, COMPLAINT.RESOLVED, viewer) ? null : row.resolved;
  return filed === row.filed && resolved === row.resolved ? row : replaceFigures(row, { filed, resolved });
};
