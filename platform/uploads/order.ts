import { AppError } from "../errors.ts";
import { parseAsOf, parseSet, type SetValue } from "../import/parse-options.ts";
import { nearestName } from "../nearest-name.ts";
import { shownFileName } from "./file-name.ts";

/** What is to be done with a file: all that the command line can say of one as well. */
export interface ImportOrder {
  /** Id of the format. */
  readonly format: string;
  /** Name of the file as it may be shown; null where it was not told. */
  readonly name: string | null;
  /** Day, month or year of the data. */
  readonly asOf: string | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
  /** Texts of columns that the file does not have. */
  readonly set: readonly SetValue[];
  /** Whether everything is undone in the end. */
  readonly dryRun: boolean;
}

const PARAMETERS = ["asOf", "sheet", "set", "dryRun", "name"] as const;
type Parameter = (typeof PARAMETERS)[number];

const isParameter = (name: string): name is Parameter => PARAMETERS.some((known) => known === name);

/**
 * Reads an order from the query string of a request. A name that is not known is refused: a misspelt `dryRun` would import.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, AS_OF_MALFORMED, SET_MALFORMED
 */
export const readOrder = (format: string, query: string): ImportOrder => {
  const given = new URLSearchParams(query);
  for (const name of given.keys()) {
    if (isParameter(name)) continue;
    const parameters = nearestName(name, PARAMETERS) ?? "";
    throw new AppError("PARAMETER_UNKNOWN", { value: name, parameters });
  }
  const one = (parameter: Parameter): string | null => {
    const [value = null, ...others] = given.getAll(parameter);
    if (others.length > 0) throw malformed(parameter, others.join(" "), "one text");
    return value;
  };
  const asOf = one("asOf");
  return {
    format,
    name: shownFileName(one("name") ?? ""),
    asOf: asOf === null ? null : parseAsOf(asOf),
    sheet: one("sheet"),
    set: given.getAll("set").map(parseSet),
    dryRun: readFlag("dryRun", one("dryRun")),
  };
};

/** An order as `readOrder` reads it. */
export const orderQuery = ({ name, asOf, sheet, set, dryRun }: ImportOrder): string =>
  new URLSearchParams([
    ...textOf("name", name),
    ...textOf("asOf", asOf),
    ...textOf("sheet", sheet),
    ...set.flatMap(({ heading, text }) => textOf("set", `${heading}=${text}`)),
    ...textOf("dryRun", dryRun ? "true" : null),
  ]).toString();

const textOf = (parameter: Parameter, text: string | null): [string, string][] =>
  text === null ? [] : [[parameter, text]];

const readFlag = (parameter: Parameter, text: string | null): boolean => {
  if (text !== null && text !== "true" && text !== "false") throw malformed(parameter, text, "true or false");
  return text === "true";
};

const malformed = (parameter: Parameter, value: string, form: string): AppError =>
  new AppError("PARAMETER_MALFORMED", { parameter, value, form });
