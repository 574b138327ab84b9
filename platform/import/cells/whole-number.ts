import type { CellKind } from "./cell.ts";
import { exampleNumbers, type NumberForm, readNumberText } from "./number-text.ts";

/** What a column of whole numbers takes. */
export interface WholeNumberForm extends NumberForm {
  readonly min?: number;
  readonly max?: number;
}

/** Whole numbers, with or without marks of thousands. */
export const wholeNumber = (form: WholeNumberForm = {}): CellKind<number> => {
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = form;
  const { whole } = exampleNumbers(form);
  return {
    form: { id: `bilangan bulat, 1234 atau ${whole}`, en: `whole number, 1234 or ${whole}` },
    example: "1234",
    read: (text) => {
      const number = readNumberText(text, form);
      if ("refused" in number) return number;
      if (number.digits.includes(".")) return { refused: "NUMBER_FORM" };
      const value = Number(number.digits) + 0;
      if (min >= 0 && value < 0) return { refused: "NUMBER_NEGATIVE" };
      return value < min || value > max ? { refused: "NUMBER_OUT_OF_RANGE" } : { value };
    },
  };
};

const COUNT_MAX = 2 ** 31 - 1;

/** How many there are: zero or more, and no more than an integer column holds. */
export const count = (form: NumberForm = {}): CellKind<number> => wholeNumber({ ...form, min: 0, max: COUNT_MAX });
