import { AppError } from "../errors.ts";

/** A column's text for all rows of a file, by a heading of the column. */
export interface SetValue {
  readonly heading: string;
  readonly text: string;
}

/**
 * Reads `heading=text`, as whoever gives an import writes it.
 *
 * @throws AppError SET_MALFORMED
 */
export const parseSet = (argument: string): SetValue => {
  const [, heading, text] = /^([^=]+)=(.*)$/s.exec(argument) ?? [];
  if (heading === undefined || text === undefined) throw new AppError("SET_MALFORMED", { value: argument });
  return { heading: heading.trim(), text: text.trim() };
};

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads the date of the data: a day, a month or a year.
 *
 * @throws AppError AS_OF_MALFORMED
 */
export const parseAsOf = (argument: string): string => {
  if (!DATE.test(argument)) throw new AppError("AS_OF_MALFORMED", { value: argument });
  return argument;
};
