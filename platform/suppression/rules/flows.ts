import { FAMILY, FLOW } from "../groups.ts";
import { either, hiddenColumn, maskOf } from "../hidden-bits.ts";
import { type Figures, hideCells } from "../hide-cells.ts";
import type { Hierarchy } from "../hierarchy.ts";

/** The columns of `welfare_flow_rollup` for one period, with the families it is about. */
export interface FlowColumns {
  readonly checked: Figures;
  readonly met: Figures;
  readonly registered: Figures;
  readonly attended: Figures;
  readonly members: Figures;
  /** The `hidden` column of those families. */
  readonly familiesHidden: Int32Array;
}

/**
 * Fewer members than this, and the amount due is a sum of so few that the numbers of pupils or victims in it can be tried
 * out: it is hidden with them.
 */
const FEW_MEMBERS = 5_000;

/** The `hidden` column of `welfare_flow_rollup` for one period: small counts, and all that the hidden families follow from. */
export const suppressFlows = (hierarchy: Hierarchy, columns: FlowColumns): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => {
    const { checked, met, registered, attended, members, familiesHidden } = columns;
    const families = maskOf(familiesHidden, FAMILY.FAMILIES, limit);
    const everyone = either(families, maskOf(familiesHidden, FAMILY.MEMBERS, limit));
    const school = maskOf(familiesHidden, FAMILY.SCHOOL, limit);
    const victims = maskOf(familiesHidden, FAMILY.VICTIMS, limit).map((isHiddenRow, place) =>
      (members[place] ?? 0) < FEW_MEMBERS ? isHiddenRow : 0,
    );
    const unmet = checked.map((count, place) => count - (met[place] ?? 0));
    const masks = [];
    masks[FLOW.ENTITLED] = hideCells(hierarchy, limit, {
      counts: [],
      weight: members,
      forced: [everyone, school, victims, before?.[FLOW.ENTITLED]],
    });
    masks[FLOW.COMMITMENT] = hideCells(hierarchy, limit, {
      counts: [checked, met, unmet],
      weight: checked,
      forced: [everyone, before?.[FLOW.COMMITMENT]],
    });
    masks[FLOW.SESSIONS] = hideCells(hierarchy, limit, {
      counts: [registered, attended],
      forced: [families, before?.[FLOW.SESSIONS]],
    });
    return masks;
  });
