import type { Absence } from "../../../platform/absence.ts";
import { cellKey } from "../questions/keys.ts";
import type { RowAnswer } from "../questions/rows.ts";
import type { SynergyRowResolvers } from "../types.generated.ts";

type Arguments = Readonly<Record<string, unknown>>;

// The kind of a cell follows from its field: see `planCell`.

const figure =
  (name: string) =>
  ({ cell }: RowAnswer, args: Arguments): number | null =>
    cell(cellKey(name, args)) as number | null;

export const SynergyRow: SynergyRowResolvers = {
  value: figure("value"),
  ratio: figure("ratio"),
  change: figure("change"),
  attribute: ({ cell }, args) => cell(cellKey("attribute", args)) as string | null,
  absence: ({ cell }, args) => cell(cellKey("absence", args)) as Absence | null,
};
