import pg from "pg";
import { AppError } from "../errors.ts";

type Parse = (text: string) => unknown;

/** The driver's own parsers. Its declaration lists the types it has names for; it takes any. */
const driverParser = pg.types.getTypeParser as (oid: number, format?: string) => Parse;

/**
 * bigint as a number. Amounts and counts are bigint in every table; a value a number cannot hold exactly is an error,
 * never a rounded amount.
 */
const parseInt8 = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new AppError("RUPIAH_OUT_OF_RANGE", { value: text });
};

/** A date stays the text PostgreSQL sends (`2020-06-30`): a JavaScript Date would add a time and a zone it never had. */
const keepText: Parse = (text) => text;

const TEXT_ARRAY = 1009;

/** One-dimensional arrays; an element may be null. */
const arrayOf =
  (parse: Parse): Parse =>
  (text) => {
    const elements = driverParser(TEXT_ARRAY)(text) as readonly (string | null)[]; // what the driver makes of text[]
    return elements.map((element) => (element === null ? null : parse(element)));
  };

// Types without a name in the driver's list are given by their number in pg_type.
const OWN_PARSERS: ReadonlyMap<number, Parse> = new Map([
  [pg.types.builtins.INT8, parseInt8],
  [1016, arrayOf(parseInt8)], // bigint[]
  [pg.types.builtins.DATE, keepText],
  [1182, arrayOf(keepText)], // date[]
]);

/**
 * How column values become JavaScript values: bigint is a number, date is its ISO text, and numeric is text, since its
 * digits may be more than a number holds (a query that wants a number casts to float8 or bigint). The rest is the driver's way.
 */
export const columnTypes = {
  getTypeParser: (oid: number, format?: string): Parse =>
    (format === "binary" ? undefined : OWN_PARSERS.get(oid)) ?? driverParser(oid, format),
};
