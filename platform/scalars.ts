import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { AppError } from "./errors.ts";
import { parsePeriod } from "./period.ts";
import { parseRegionCode } from "./region-code.ts";
import { parseRupiah } from "./rupiah.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const scalar = <T>(name: string, parse: (input: unknown) => T, literalKinds: readonly ValueNode["kind"][]) =>
  new GraphQLScalarType<T, T>({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => {
      if (!literalKinds.includes(node.kind) || !("value" in node)) return parse(null);
      return parse(node.value);
    },
  });

const parseDate = (input: unknown): string => {
  if (typeof input === "string" && DATE.test(input)) return input;
  throw new AppError("BAD_USER_INPUT", { reason: "a Date has the form 2024-12-31" });
};

/**
 * The scalars of the graph, by type name. Subgraphs serialise with them and the gateway reads arguments with them,
 * so a malformed code or period is refused before any source is asked.
 */
export const SCALARS = {
  RegionCode: scalar("RegionCode", parseRegionCode, [Kind.STRING, Kind.INT]),
  Period: scalar("Period", parsePeriod, [Kind.STRING, Kind.INT]),
  Rupiah: scalar("Rupiah", parseRupiah, [Kind.STRING, Kind.INT]),
  Date: scalar("Date", parseDate, [Kind.STRING]),
} as const;
