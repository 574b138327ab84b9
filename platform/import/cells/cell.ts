import type { FamilyKeys } from "../../secrets/family-keys.ts";
import type { RegionResolver } from "../regions/resolver.ts";
import type { ReasonCode } from "../reasons.ts";
import type { Texts } from "../texts.ts";

/** What a cell's text was read as: a value, mended where `corrected` says so, or a reason for taking none. */
export type CellReading<Value> =
  | { readonly value: Value; readonly corrected?: ReasonCode }
  | { readonly refused: ReasonCode };

/** What reading a cell may use beside its text. */
export interface CellContext {
  readonly regions: RegionResolver;
  /** Make the ids of families and encrypt who they are; at the door, so that nothing behind it sees a number of a card. */
  readonly keys: FamilyKeys;
  /** The cleaned text of another cell of the row, by field; empty where there is none. */
  other(field: string): string;
}

/**
 * A kind of cell. The text it reads has been cleaned (`clean-cell.ts`): Unicode is normal, invisible characters and spaces
 * around it are gone. It is never empty: an empty cell is the column's affair.
 */
export interface CellKind<Value> {
  /** The form it takes, for people, such as "bilangan bulat, 1.234 atau 1234". */
  readonly form: Texts;
  /** As a template shows it. */
  readonly example: string;
  /** Whether it takes any words, and so also a name that stands in the wrong column. @default false */
  readonly isFreeText?: boolean;
  read(text: string, context: CellContext): CellReading<Value>;
}
