import type { UnitName } from "../../../../presentation/units.ts";
import { useQuery } from "@tanstack/react-query";
import type { IntrospectionQuery } from "graphql";
import { askGraph } from "../../../client/ask-graph.ts";
import { Failure } from "../../../client/failure.ts";
import { SCHEMA_QUERY, type SchemaEntry, schemaEntries } from "./schema-entries.ts";

/** A measure as the catalogue tells of it. */
export interface DictionaryMeasure {
  readonly id: string;
  readonly name: string;
  readonly nameInEnglish: string;
  readonly definition: string;
  readonly definitionInEnglish: string;
  readonly unit: UnitName;
  readonly behaviour: "STOCK" | "FLOW";
  readonly isYearly: boolean;
  readonly isSuppressed: boolean;
  readonly smallestLevel: "NATION" | "PROVINCE" | "REGENCY" | "DISTRICT" | "VILLAGE";
  readonly publisher: string;
  readonly breaks: readonly { readonly year: number; readonly reason: string }[];
}

const MEASURES = `query KamusUkuran { measures {
  id name nameInEnglish definition definitionInEnglish unit behaviour isYearly isSuppressed smallestLevel publisher breaks { year reason }
} }`;

const LONG_MS = 600_000;

export const useMeasures = () =>
  useQuery({
    queryKey: ["dictionary", "measures"],
    staleTime: LONG_MS,
    queryFn: ({ signal }) =>
      askGraph<{ measures: readonly DictionaryMeasure[] }>(MEASURES, {}, { signal }).then(({ measures }) => measures),
  });

/** The entries of the schema; null where the gateway does not show it. */
export const useSchemaEntries = () =>
  useQuery({
    queryKey: ["dictionary", "schema"],
    staleTime: LONG_MS,
    queryFn: async ({ signal }): Promise<readonly SchemaEntry[] | null> => {
      try {
        return schemaEntries(await askGraph<IntrospectionQuery>(SCHEMA_QUERY, {}, { signal }));
      } catch (error) {
        if (error instanceof Failure && error.code !== "UNREACHABLE") return null;
        throw error;
      }
    },
  });
