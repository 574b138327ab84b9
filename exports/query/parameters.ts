import { AppError } from "../../platform/errors.ts";
import { isIdentityNumber } from "../../platform/identity/identity-number.ts";
import { CSV_PARAMETERS } from "../csv-parameters.ts";
import { flag, oneOf, parameter, type ParameterValues, readParameters } from "../read-parameters.ts";
import { LANGUAGES, type Language } from "../../presentation/language.ts";

/** The values of variables, by their names. */
export type Variables = Readonly<Record<string, unknown>>;

const PAGE_ROWS_MAXIMUM = 10_000;

const text: { readonly form: string; readonly read: (value: unknown) => string | undefined } = {
  form: "a text",
  read: (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined),
};

const readCount =
  (maximum: number) =>
  (value: unknown): number | undefined => {
    const count = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= maximum ? count : undefined;
  };

const readVariables = (value: unknown): Variables | undefined => {
  if (typeof value !== "string") return isRecord(value) ? value : undefined;
  // A text stands in an address.
  refuseIdentities("variables", value);
  try {
    const read: unknown = JSON.parse(value);
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Variables =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything that can be said of a file of any question, in the order of the reference. */
export const QUERY_PARAMETERS = {
  query: parameter<string | null>({
    ...text,
    help: "Text of the question, GraphQL. This or `saved`.",
    default: null,
    defaultText: "that of the saved query",
  }),
  saved: parameter<string | null>({
    ...text,
    help: "Id of a saved query, whose text is taken.",
    default: null,
    defaultText: "none",
  }),
  version: parameter<number | null>({
    form: "a number from 1",
    help: "Version of the saved query.",
    default: null,
    defaultText: "the newest",
    read: readCount(1_000_000),
  }),
  operationName: parameter<string | null>({
    ...text,
    help: "Which operation of the text, where it has several.",
    default: null,
    defaultText: "the only one",
  }),
  variables: parameter<Variables>({
    form: 'an object, in an address as JSON such as {"year":2024}',
    help: "Values of variables. In an address each can also stand by itself, as `var.NAME=VALUE`; those of a saved query are taken for the others.",
    default: {},
    defaultText: "none",
    read: readVariables,
  }),
  table: parameter<string | null>({
    form: "the names that lead to a list of the answer with dots between them, such as synergy.nodes",
    read: (value) => (typeof value === "string" ? value : undefined),
    help: "Which list of the answer has the rows; empty for the answer itself, as one row.",
    default: null,
    defaultText: "the list of a page before another, then the longest one",
  }),
  parents: parameter<boolean | null>({
    ...flag,
    help: "Whether what stands above the list is repeated in columns of every row.",
    default: null,
    defaultText: "where the list is inside another one",
  }),
  all: parameter<boolean>({
    ...flag,
    help: "Whether all pages are read, from the first: `first` and `after` of the list's field are then given by the file.",
    default: false,
  }),
  page: parameter<number>({
    form: `a number from 1 to ${PAGE_ROWS_MAXIMUM}`,
    help: "Rows of a page with `all`; fewer where the list allows fewer.",
    default: 1_000,
    read: readCount(PAGE_ROWS_MAXIMUM),
  }),
  language: parameter<Language>({
    ...oneOf(LANGUAGES),
    help: "Language of what a workbook or a PDF says beside the rows, and of the numbers of a PDF.",
    default: "id",
  }),
  ...CSV_PARAMETERS,
};

/** What a file of a question shall be. */
export type QueryFileQuestion = ParameterValues<typeof QUERY_PARAMETERS> & {
  /** Variables as an address has them, each by itself: texts, or several of one name. */
  readonly single: Variables;
};

const VARIABLE = /^var\.(.+)$/;

/**
 * Reads what a file of a question shall be.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, EXPORT_QUERY_MISSING, IDENTITY_IN_ADDRESS
 */
export const readQueryQuestion = (given: Readonly<Record<string, unknown>>): QueryFileQuestion => {
  const single: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const [, variable] = VARIABLE.exec(name) ?? [];
    if (variable === undefined) others[name] = value;
    else {
      refuseIdentities(name, value);
      single[variable] = value;
    }
  }
  const question = readParameters(QUERY_PARAMETERS, others);
  if ((question.query === null) === (question.saved === null)) throw new AppError("EXPORT_QUERY_MISSING");
  return { ...question, single };
};

/** Addresses are kept by browsers and proxies: nobody's number belongs there. */
const refuseIdentities = (parameter_: string, value: unknown): void => {
  const texts = Array.isArray(value) ? value : [value];
  for (const item of texts) {
    if (typeof item !== "string") continue;
    if (item.split(/["\s,:{}[\]]+/).some(isIdentityNumber) || isIdentityNumber(item)) {
      throw new AppError("IDENTITY_IN_ADDRESS", { parameter: parameter_ });
    }
  }
};
