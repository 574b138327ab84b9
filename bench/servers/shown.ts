import { OPEN_DOOR, smallestCell } from "../../platform/access/viewer.ts";
import { hiddenBit } from "../../platform/suppression/hidden-bits.ts";

/** SQL for a figure where the open door may see it, else null. */
export const shown = (figure: string, hidden: string, group: number): string =>
  `case when ${hidden} & ${hiddenBit(group, smallestCell(OPEN_DOOR))} = 0 then ${figure} end`;
