import type { CellKind } from "./cell.ts";
import { exampleNumbers, type NumberForm, readNumberText } from "./number-text.ts";

/** What a column of decimal numbers takes. */
export interface DecimalForm extends NumberForm {
  readonly min?: number;
  readonly max?: number;
}

/** More digits than a double holds would be rounded without a word. */
const MAX_DIGITS = 15;

/** Decimal numbers with the declared mark. */
export const decimal = (form: DecimalForm = {}): CellKind<number> => {
  const { min = -Infinity, max = Infinity } = form;
  const { decimal: example } = exampleNumbers(form);
  return {
    form: { id: `bilangan desimal, ${example}`, en: `decimal number, ${example}` },
    example: form.decimalMark === "." ? "0.5" : "0,5",
    read: (text) => {
      const number = readNumberText(text, form);
      if ("refused" in number) return number;
      const value = Number(number.digits) + 0;
      if (min >= 0 && value < 0) return { refused: "NUMBER_NEGATIVE" };
      if (value < min || value > max || wholeDigits(number.digits) > MAX_DIGITS)
        return { refused: "NUMBER_OUT_OF_RANGE" };
      return { value };
    },
  };
};

/** Digits before the point: those after it may be as many as a program likes to write. */
const wholeDigits = (digits: string): number => digits.replace(/^-?0*/, "").split(".")[0]?.length ?? 0;
