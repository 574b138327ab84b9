import type { Period, PeriodKind } from "../../period.ts";
import { parsePeriod, periodParts } from "../../period.ts";
import type { CellKind } from "./cell.ts";
import { monthOf } from "./months.ts";

/** What a column of periods takes. */
export interface PeriodForm {
  /** Field of the cell with the year, for files that name the year and its part in two columns. */
  readonly yearField?: string;
  /** What three months such as JAN-MAR are: a quarter, or the payment stage that is paid in it. @default "QUARTER" */
  readonly threeMonths?: "QUARTER" | "STAGE";
  /** @default all kinds */
  readonly kinds?: readonly PeriodKind[];
}

/** Longer than any period, and short enough for the patterns below. */
const MAX_LENGTH = 60;
const YEAR = /(?<!\d)20\d\d(?!\d)/;
const NUMBERED = /^(TAHAP|TRIWULAN|TW|SEMESTER|SMT|KUARTAL|STAGE|QUARTER|[TQS])\.?\s*(\d|I{1,3}|IV)$/i;
const RANGE = /^(\p{L}+\.?)\s*(?:-|–|S\/D|SD|SAMPAI|TO)\s*(\p{L}+\.?)$/iu;

const LETTERS = { T: "T", TAHAP: "T", STAGE: "T", S: "S", SEMESTER: "S", SMT: "S" } as const;
const ROMAN = ["I", "II", "III", "IV"];

/** Periods (`platform/period.ts`), also as offices write them: Tahap 1, Triwulan I, Semester 2, JAN-MAR, April 2024. */
export const period = (form: PeriodForm = {}): CellKind<Period> => ({
  form: {
    id: "periode, 2024, 2024-S1, 2024-Q1, 2024-T1, 2024-04, Tahap 1, Triwulan I, JAN-MAR atau nama bulan",
    en: "period, 2024, 2024-S1, 2024-Q1, 2024-T1, 2024-04, Tahap 1, Triwulan I, JAN-MAR or the name of a month",
  },
  example: "2024-Q1",
  read: (text, context) => {
    if (text.length > MAX_LENGTH) return { refused: "PERIOD_FORM" };
    const ownYear = YEAR.exec(text)?.[0];
    const year = ownYear ?? (form.yearField === undefined ? undefined : YEAR.exec(context.other(form.yearField))?.[0]);
    if (year === undefined) return { refused: "PERIOD_FORM" };
    const part = partOf(ownYear === undefined ? text : text.replace(ownYear, ""), form);
    const value = part === undefined ? undefined : known(`${year}${part}`);
    return value === undefined || (form.kinds !== undefined && !form.kinds.includes(periodParts(value).kind))
      ? { refused: "PERIOD_FORM" }
      : { value };
  },
});

/** What stands behind the year in a period's text: `-Q1`; nothing for the whole year. */
const partOf = (text: string, { threeMonths = "QUARTER" }: PeriodForm): string | undefined => {
  const part = text.replace(/^[\s,/-]+|[\s,/-]+$|^tahun\s*$/gi, "").replace(/\s*tahun$/i, "");
  if (part === "") return "";
  if (/^(?:0[1-9]|1[0-2])$/.test(part)) return `-${part}`;
  const [, word = "", number = ""] = NUMBERED.exec(part) ?? [];
  if (word !== "") {
    const letter = LETTERS[word.toUpperCase() as keyof typeof LETTERS] ?? "Q";
    return `-${letter}${ROMAN.indexOf(number.toUpperCase()) + 1 || number}`;
  }
  const month = monthOf(part);
  if (month !== undefined) return monthPart(month);
  const [, from = "", to = ""] = RANGE.exec(part) ?? [];
  return monthsPart(monthOf(from), monthOf(to), threeMonths);
};

const monthPart = (month: number): string => `-${String(month).padStart(2, "0")}`;

/** A quarter or stage, a semester or a year, when the months are exactly one. */
const monthsPart = (
  from: number | undefined,
  to: number | undefined,
  threeMonths: "QUARTER" | "STAGE",
): string | undefined => {
  if (from === undefined || to === undefined || to < from) return undefined;
  const length = to - from + 1;
  if (length === 1) return monthPart(from);
  if ((from - 1) % length !== 0) return undefined;
  const ordinal = (from - 1) / length + 1;
  if (length === 3) return `-${threeMonths === "STAGE" ? "T" : "Q"}${ordinal}`;
  if (length === 6) return `-S${ordinal}`;
  return length === 12 ? "" : undefined;
};

const known = (text: string): Period | undefined => {
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
};
