import type { CellKind } from "../../../platform/import/cells/cell.ts";
import { choice } from "../../../platform/import/cells/choice.ts";
import type { Column } from "../../../platform/import/format.ts";
import { type BankId, PAYING_BANKS } from "../paying-banks.ts";

const names: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(PAYING_BANKS).map(([id, { name, synonyms }]) => [id, [name, ...synonyms]]),
);

/** The bank that pays. */
export const bankColumn: Column<BankId> = {
  heading: "Bank Penyalur",
  synonyms: ["Bank", "Nama Bank", "Lembaga Penyalur", "Penyalur"],
  description: { id: "Bank atau lembaga yang menyalurkan.", en: "The bank or other channel that pays." },
  cell: choice(names) as CellKind<BankId>,
  needs: "COLUMN",
};
