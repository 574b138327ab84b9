import { AppError } from "../platform/errors.ts";
import { nearestName } from "../platform/nearest-name.ts";

/** How one parameter is read. The reference derives from it. */
export interface Parameter<Value> {
  /** Follows "Give it once, as". */
  readonly form: string;
  readonly help: string;
  /** What is taken when it is not given; without it, it has to be. */
  readonly default?: Value;
  /** How the reference shows the default where the value does not. */
  readonly defaultText?: string;
  /** Undefined when the value has another form. */
  readonly read: (value: unknown) => Value | undefined;
}

/** A row of a table of parameters, with the type of its value. */
export const parameter = <Value>(row: Parameter<Value>): Parameter<Value> => row;

/** The parts of a parameter that is one of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Pick<Parameter<Word>, "form" | "read"> => ({
  form: `one of ${words.join(", ")}`,
  read: (value) => words.find((word) => word === value),
});

/** The parts of a parameter that is true or false. */
export const flag: Pick<Parameter<boolean>, "form" | "read"> = {
  form: "true or false",
  read: (value) =>
    value === true || value === "true" ? true : value === false || value === "false" ? false : undefined,
};

type ParameterTable = Readonly<Record<string, Parameter<unknown>>>;

/** What the parameters of a table say. */
export type ParameterValues<Table extends ParameterTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Parameter<infer Value> ? Value : never;
};

/**
 * Reads parameters by their table, and knows no others.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, and what the readers throw
 */
export const readParameters = <Table extends ParameterTable>(
  table: Table,
  given: Readonly<Record<string, unknown>>,
): ParameterValues<Table> => {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(table, name)) continue;
    const parameters = nearestName(name, Object.keys(table)) ?? "";
    throw new AppError("PARAMETER_UNKNOWN", { value: name, parameters });
  }
  const rows: readonly [string, Parameter<unknown>][] = Object.entries(table);
  const read = rows.map(([name, row]) => {
    const value = given[name];
    if (value === undefined && row.default !== undefined) return [name, row.default];
    const known = value === undefined ? undefined : row.read(value);
    if (known !== undefined) return [name, known];
    throw new AppError("PARAMETER_MALFORMED", { value: shown(value), parameter: name, form: row.form });
  });
  return Object.fromEntries(read) as ParameterValues<Table>; // the rows read what their types say
};

const shown = (value: unknown): string =>
  value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
