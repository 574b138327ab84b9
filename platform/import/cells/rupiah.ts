import type { Rupiah } from "../../rupiah.ts";
import type { CellKind } from "./cell.ts";
import { exampleNumbers, type NumberForm } from "./number-text.ts";
import { wholeNumber } from "./whole-number.ts";

const CURRENCY = /^(?:Rp|IDR)\.?\s*/i;
/** As in Rp 2.400.000,- */
const NO_CENTS = /,(?:-{1,2}|=)$/;

/** Whole rupiah, zero or more. An abbreviation (`Rp2,4 jt`) says too little about the amount, and is refused. */
export const rupiah = (form: NumberForm = {}): CellKind<Rupiah> => {
  const amount = wholeNumber({ ...form, min: 0 });
  const example = exampleNumbers(form).whole;
  return {
    form: {
      id: `rupiah penuh, 2400000, Rp ${example} atau ${example}${form.decimalMark ?? ","}00`,
      en: `whole rupiah, 2400000, Rp ${example} or ${example}${form.decimalMark ?? ","}00`,
    },
    example: "2400000",
    read: (text, context) => {
      const plain = /^\d/.test(text) && !text.includes(",") ? text : text.replace(CURRENCY, "").replace(NO_CENTS, "");
      const reading = amount.read(plain, context);
      return "refused" in reading ? reading : { value: reading.value as Rupiah };
    },
  };
};
