import { mendLookAlikes } from "./look-alikes.ts";
import type { ReasonCode } from "./reasons.ts";

/** The text of a cell without what nobody meant to write. */
export interface CleanText {
  readonly text: string;
  /** The gravest of what was mended, beyond spaces and normal forms. */
  readonly corrected?: ReasonCode;
}

/** Most cells: plain ASCII without spaces around it and without the apostrophe of Excel. */
const PLAIN = /^(?:[!-&(-~](?:[ -~]*[!-~])?)?$/;

/** Excel's mark of a text that looks like a number or a formula; a name may well begin with an apostrophe ('Aisyiyah). */
const APOSTROPHE = /^'(?=[\d+=@-])/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u0085]/g;
/** Controls other than tab and line breaks, soft hyphens, marks of direction and of joining, halves of characters. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** From full-width `！` to `!`. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Cleans the text of a cell: normal form C, without what cannot be seen, Latin letters where look-alikes stood. */
export const cleanCell = (raw: string): CleanText => {
  if (PLAIN.test(raw)) return { text: raw };
  const spaced = raw.normalize("NFC").replaceAll(SPACES, " ");
  const visible = spaced.replaceAll(INVISIBLE, "").trim();
  const narrow = visible.replaceAll(FULL_WIDTH, (wide) =>
    String.fromCharCode((wide.codePointAt(0) ?? FULL_WIDTH_OFFSET) - FULL_WIDTH_OFFSET),
  );
  const bare = narrow.replace(APOSTROPHE, "");
  const text = mendLookAlikes(bare);
  if (text !== bare) return { text, corrected: "LOOK_ALIKES" };
  if (visible.length !== spaced.trim().length) return { text, corrected: "INVISIBLE_CHARACTERS" };
  if (narrow !== visible) return { text, corrected: "FULL_WIDTH" };
  return bare === narrow ? { text } : { text, corrected: "EXCEL_APOSTROPHE" };
};
