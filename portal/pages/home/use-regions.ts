import { useQuery } from "@tanstack/react-query";
import type { RegionLink } from "../../../presentation/report-document.ts";
import { askGraph } from "../../client/ask-graph.ts";

interface Regions {
  readonly regions: { readonly nodes: readonly RegionLink[] };
}

const FOREVER = Number.POSITIVE_INFINITY;

/** All provinces, by code. */
export const useProvinces = () =>
  useQuery({
    queryKey: ["provinces"],
    staleTime: FOREVER,
    queryFn: async ({ signal }) => {
      const query = "query Provinsi { regions(level: PROVINCE, first: 100) { nodes { code name level } } }";
      return (await askGraph<Regions>(query, {}, { signal })).regions.nodes;
    },
  });

/** Regions of these codes. */
export const useRegions = (codes: readonly string[]) =>
  useQuery({
    queryKey: ["regions of codes", codes],
    staleTime: FOREVER,
    enabled: codes.length > 0,
    queryFn: async ({ signal }) => {
      const query =
        "query Wilayah($codes: [RegionCode!]!) { regions(codes: $codes, first: 100) { nodes { code name level } } }";
      return (await askGraph<Regions>(query, { codes }, { signal })).regions.nodes;
    },
  });
