import type { Absence } from "../../../platform/absence.ts";
import { cellKey } from "../questions/keys.ts";
import type { CellValue, RowAnswer } from "../questions/rows.ts";
import type { SynergyRowResolvers } from "../types.generated.ts";

type Arguments = Readonly<Record<string, unknown>>;

const figure =
  (name: string) =>
  ({ cell }: RowAnswer, args: Arguments): number | null =>
    valueOf<number>(cell(cellKey(name, args)));

/** The kind of a cell follows from its field: see `planCell`. */
const valueOf = <Value extends CellValue>(cell: CellValue): Value | null => cell as Value | null;

export const SynergyRow: SynergyRowResolvers = {
  value: figure("value"),
  ratio: figure("ratio"),
  change: figure("change"),
  attribute: ({ cell }, args) => valueOf<string>(cell(cellKey("attribute", args))),
  absence: ({ cell }, args) => valueOf<Absence>(cell(cellKey("absence", args))),
};
