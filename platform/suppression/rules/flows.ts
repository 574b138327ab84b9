import { FAMILY, FLOW } from "../groups.ts";
import { hiddenColumn, maskOf } from "../hidden-bits.ts";
import { type Figures, hideCells } from "../hide-cells.ts";
import type { Hierarchy } from "../hierarchy.ts";

/** The columns of `welfare_flow_rollup` for one period, with the families it is about. */
export interface FlowColumns {
  readonly entitled: Figures;
  readonly checked: Figures;
  readonly met: Figures;
  readonly registered: Figures;
  readonly attended: Figures;
  /** The `hidden` column of those families. */
  readonly familiesHidden: Int32Array;
}

/**
 * The `hidden` column of `welfare_flow_rollup` for one period: small counts, and all that the hidden families follow from.
 * The amount due is hidden with the pupils: their three rates leave so few whole numbers that it would tell them.
 */
export const suppressFlows = (hierarchy: Hierarchy, columns: FlowColumns): Int32Array =>
  hiddenColumn(hierarchy.size, (limit, before) => {
    const { entitled, checked, met, registered, attended, familiesHidden } = columns;
    const families = maskOf(familiesHidden, FAMILY.FAMILIES, limit);
    const unmet = checked.map((count, place) => count - (met[place] ?? 0));
    const masks = [];
    // The families may have rows for other regions than the flows have: so what is hidden with them is held together here.
    masks[FLOW.ENTITLED] = hideCells(hierarchy, limit, {
      counts: [],
      // Where nobody knows the sessions, the amount itself says how much is lost by hiding it.
      weight: registered.map((count, place) => count || (entitled[place] ?? 0)),
      forced: [maskOf(familiesHidden, FAMILY.SCHOOL, limit), before?.[FLOW.ENTITLED]],
    });
    masks[FLOW.COMMITMENT] = hideCells(hierarchy, limit, {
      counts: [checked, met, unmet],
      weight: checked,
      forced: [maskOf(familiesHidden, FAMILY.MEMBERS, limit), before?.[FLOW.COMMITMENT]],
    });
    masks[FLOW.SESSIONS] = hideCells(hierarchy, limit, {
      counts: [registered, attended],
      forced: [families, before?.[FLOW.SESSIONS]],
    });
    return masks;
  });
