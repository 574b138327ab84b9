import { type FigureArguments, figureKey } from "./figure.ts";

// By these, what was asked for when an operation began is found again when its fields are resolved. Arguments with defaults,
// nulls or other orders of the same fields give the same key.

type Arguments = Readonly<Record<string, unknown>>;

const figureOf = (args: unknown): string => figureKey(args as FigureArguments); // as the schema has it

/** Any value as a text, without what is not given, and with fields in the order of their names. */
export const plain = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${name}:${plain(inner)}`)
    .join(",")}}`;
};

const conditionOf = ({ where }: Arguments): string => plain(where);

/** Of a field of a row. */
export const cellKey = (name: string, args: Arguments): string => {
  if (name === "attribute") return `attribute ${plain(args["id"])}/${plain(args["period"])}`;
  return name === "absence" ? `absence ${figureOf(args)}` : figureOf(args);
};

export const summaryKey = (args: Arguments): string => `${figureOf(args)} ${conditionOf(args)}`;
export const countKey = (args: Arguments): string => conditionOf(args);
export const distributionKey = (args: Arguments): string => `${figureOf(args)} ${plain(args["bins"] ?? 10)}`;
export const correlationKey = (args: Arguments): string => `${figureOf(args["x"])} ${figureOf(args["y"])}`;
export const groupsKey = (args: Arguments): string => `${plain(args["level"])} ${plain(args["attribute"])}`;
export const seriesKey = (args: Arguments): string => `${figureOf(args)} ${plain(args["periods"])}`;
