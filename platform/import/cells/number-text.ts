import type { ReasonCode } from "../reasons.ts";
import { sheetError } from "./sheet-error.ts";

/** How the numbers of a column are written: which mark comes before the decimals; the other one parts the thousands. */
export interface NumberForm {
  /** @default "," as in Indonesian: 1.234,5 */
  readonly decimalMark?: "," | ".";
}

const DIGITS = /^\d+$/;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;

const WRITTEN = {
  ",": /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  ".": /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
} as const;

/** A point that parts no thousands, whatever was declared: programs write so, and so do the cells of a workbook. */
const BY_A_PROGRAM = /^([+-]?)(?:(0)\.(\d+)|(\d+)\.(\d{1,2}|\d{4,}))$/;

/** A number as JavaScript writes it, such as `-1234.5`, from the text of a cell; or why it is none. */
export const readNumberText = (
  text: string,
  { decimalMark = "," }: NumberForm,
): { readonly digits: string } | { readonly refused: ReasonCode } => {
  if (DIGITS.test(text)) return { digits: text };
  const written = WRITTEN[decimalMark].exec(text);
  if (written !== null) return { digits: joined(written[1], written[2], written[3]) };
  const plain = BY_A_PROGRAM.exec(text);
  if (plain !== null) return { digits: joined(plain[1], plain[2] ?? plain[4], plain[3] ?? plain[5]) };
  return { refused: SCIENTIFIC.test(text) ? "DAMAGED_BY_EXCEL" : (sheetError(text) ?? "NUMBER_FORM") };
};

const joined = (sign = "", whole = "", decimals = ""): string =>
  `${sign === "-" ? sign : ""}${whole.replaceAll(/[.,]/g, "")}${/[1-9]/.test(decimals) ? `.${decimals}` : ""}`;

/** Examples of a form, for people. */
export const exampleNumbers = ({
  decimalMark = ",",
}: NumberForm): { readonly whole: string; readonly decimal: string } =>
  decimalMark === "," ? { whole: "1.234", decimal: "1.234,5" } : { whole: "1,234", decimal: "1,234.5" };
