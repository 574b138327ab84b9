import { AppError } from "../errors.ts";
import { maskLongNumbers } from "../identity/identity-number.ts";

/** Where a text of somebody stands, and how long it may be. */
export interface TextField {
  readonly field: string;
  /** Characters. */
  readonly maximum: number;
}

/** Control characters, and those that nobody sees: of no use in a sentence, and a way to hide one in another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * What somebody typed as one line of text: runs of spaces are one, unseen characters are left out. Null where nothing is left.
 *
 * @throws AppError TEXT_TOO_LONG; TEXT_HAS_IDENTITY for what could be the number of a person, a family card or an account
 */
export const readPlainText = (given: string | null | undefined, { field, maximum }: TextField): string | null => {
  const text = (given ?? "").normalize("NFC").replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  if (text === "") return null;
  const count = Array.from(text).length; // as PostgreSQL counts
  if (count > maximum) throw new AppError("TEXT_TOO_LONG", { field, count, maximum });
  // Digits of other scripts' widths are numbers as well.
  const plain = text.normalize("NFKC");
  const masked = maskLongNumbers(plain);
  if (masked !== plain) throw new AppError("TEXT_HAS_IDENTITY", { field, value: maskedPart(masked) });
  return text;
};

/**
 * The same where there must be something.
 *
 * @throws AppError TEXT_MISSING, and as `readPlainText`
 */
export const requirePlainText = (given: string, place: TextField): string => {
  const text = readPlainText(given, place);
  if (text === null) throw new AppError("TEXT_MISSING", { field: place.field });
  return text;
};

/** The number that was found, without its digits but the last ones. */
const maskedPart = (text: string): string => /\*[\d*]*/.exec(text)?.[0] ?? "";
