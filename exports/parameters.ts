import { type Period, parsePeriod } from "../platform/period.ts";
import { LEVELS, parseRegionCode, type RegionCode, type RegionLevel } from "../platform/region-code.ts";
import { type AskedColumn, COLUMN_FORM, columnKey, readColumn } from "./asked-column.ts";
import { CSV_PARAMETERS } from "./csv-parameters.ts";
import { flag, oneOf, parameter, type ParameterValues, readParameters } from "./read-parameters.ts";
import { LANGUAGES, type Language } from "../presentation/language.ts";

const COLUMNS_MAXIMUM = 60;
const ROWS_MAXIMUM = 1_000_000;

const json = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text of several columns, a JSON text of a list, or a list of either. */
const readColumns = (value: unknown): readonly AskedColumn[] | undefined => {
  const given = typeof value === "string" && value.startsWith("[") ? json(value) : value;
  const items: readonly unknown[] = Array.isArray(given) ? given : [given];
  const columns = items.flatMap((item) => (typeof item === "string" ? item.split(",") : [item])).map(readColumn);
  const known = columns.filter((column) => column !== undefined);
  const isSound = known.length === columns.length && known.length > 0 && known.length <= COLUMNS_MAXIMUM;
  return isSound && new Set(known.map(columnKey)).size === known.length ? known : undefined;
};

const readCount = (value: unknown): number | undefined => {
  const count = typeof value === "string" && /^\d{1,7}$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= ROWS_MAXIMUM
    ? count
    : undefined;
};

/** Everything that can be said of a file, in the order of the reference. */
export const PARAMETERS = {
  level: parameter<RegionLevel>({ ...oneOf(LEVELS), help: "Level of the regions; a row each." }),
  period: parameter<Period>({
    form: "a period such as 2024, 2024-S1 or 2024-04",
    help: "Span of time of the figures, as in `synergy(period: ...)`.",
    read: parsePeriod,
  }),
  columns: parameter<readonly AskedColumn[]>({
    form: COLUMN_FORM,
    help: 'The figures, in their order. In JSON a list of such texts, or of objects like `FigureInput` and `{"attribute": "INDEX_STATUS"}`.',
    read: readColumns,
  }),
  within: parameter<RegionCode>({
    form: "the code of a region such as ID, 35 or 35.04",
    help: "Only regions inside this one.",
    default: parseRegionCode("ID"),
    read: parseRegionCode,
  }),
  where: parameter<unknown>({
    form: 'JSON of a condition, such as {"of":"PKH_FAMILIES","gt":300}',
    help: "Only regions that meet this condition, a `SynergyFilter`.",
    default: null,
    defaultText: "all regions",
    read: (value) => (isRecord(json(value)) ? json(value) : undefined),
  }),
  orderBy: parameter<unknown>({
    form: 'JSON of a list of figures, such as [{"of":"PKH_FAMILIES","direction":"DESC"}]',
    help: "Order of the rows, `SynergyOrder`s.",
    default: null,
    defaultText: "by code",
    read: (value) => (Array.isArray(json(value)) ? json(value) : undefined),
  }),
  first: parameter<number | null>({
    form: `a number from 1 to ${ROWS_MAXIMUM}`,
    help: "Only so many rows, the first ones.",
    default: null,
    defaultText: "all",
    read: readCount,
  }),
  parents: parameter<boolean>({ ...flag, help: "Columns with the names of the regions above.", default: true }),
  rank: parameter<boolean>({ ...flag, help: "A column with the place in the order.", default: false }),
  notes: parameter<boolean>({
    ...flag,
    help: "A last column that says why cells are empty: hidden, not available, not applicable, not computable.",
    default: true,
  }),
  language: parameter<Language>({ ...oneOf(LANGUAGES), help: "Language of headings and notes.", default: "id" }),
  headings: parameter<"names" | "ids">({
    ...oneOf(["names", "ids"]),
    help: "Headings for people, with period and unit; or columns as they were asked for, with codes instead of names in them, for programs.",
    default: "names",
  }),
  ...CSV_PARAMETERS,
};

/** What a file shall be. */
export type ExportQuestion = ParameterValues<typeof PARAMETERS>;

/**
 * Reads what a file shall be.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, PERIOD_MALFORMED, REGION_CODE_MALFORMED
 */
export const readQuestion = (given: Readonly<Record<string, unknown>>): ExportQuestion =>
  readParameters(PARAMETERS, given);
