import { useQuery } from "@tanstack/react-query";
import { askGraph } from "../client/ask-graph.ts";

interface Place {
  readonly code: string;
  readonly name: string;
}

interface Places {
  readonly regions: { readonly nodes: readonly Place[] };
}

const NAMED =
  "query WilayahPembaca($codes: [RegionCode!]) { regions(codes: $codes, first: 600) { nodes { code name } } }";
const BELOW =
  "query WilayahDiBawah($within: RegionCode!, $level: RegionLevel!) { regions(within: $within, level: $level, first: 100) { nodes { code name } } }";

/** Regions with their names; undefined until they are known. */
export const usePlaces = (codes: readonly string[]): readonly Place[] | undefined =>
  useQuery({
    queryKey: ["places", codes],
    queryFn: async ({ signal }) => (await askGraph<Places>(NAMED, { codes }, { signal })).regions.nodes,
    enabled: codes.length > 0,
  }).data;

/** The regions of a level inside one; none until it is chosen. */
export const usePlacesBelow = (within: string, level: "PROVINCE" | "REGENCY"): readonly Place[] =>
  useQuery({
    queryKey: ["places", within, level],
    queryFn: async ({ signal }) => (await askGraph<Places>(BELOW, { within, level }, { signal })).regions.nodes,
    enabled: within !== "",
  }).data ?? [];
