import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RegionLink } from "../../presentation/report-document.ts";
import { askGraph } from "../client/ask-graph.ts";
import { LEVEL_NAMES, type RegionLevel } from "../../presentation/levels.ts";
import { codeOf, nearestNames, searchedName } from "./sought-region.ts";

interface FoundRegion extends RegionLink {
  /** Regions above it but the nation, the nearest first, to tell namesakes apart. */
  readonly places: string;
}

interface RegionNode extends RegionLink {
  readonly ancestors: readonly { readonly name: string }[];
}

const FIELDS = "code name level ancestors { name }";
/** Of each level; together they still fit a list that is looked through. */
const EACH = 6;
/** Of each level, of which the nearest are shown: the graph gives them by code. */
const LOOKED_THROUGH = 60;
const LEVELS = Object.keys(LEVEL_NAMES) as readonly RegionLevel[];

const byName = `query CariWilayah($search: String!) {
  ${LEVELS.map(
    (level) => `${level}: regions(search: $search, level: ${level}, first: ${LOOKED_THROUGH}) { nodes { ${FIELDS} } }`,
  ).join("\n  ")}
}`;
const byCode = `query WilayahBerkode($code: RegionCode!) { region(code: $code) { ${FIELDS} } }`;

const found = ({ ancestors, ...region }: RegionNode): FoundRegion => ({
  ...region,
  places: ancestors
    .slice(1)
    .toReversed()
    .map(({ name }) => name)
    .join(", "),
});

const search = async (sought: string, signal: AbortSignal): Promise<readonly FoundRegion[]> => {
  const code = codeOf(sought);
  if (code !== null) {
    const { region } = await askGraph<{ region: RegionNode | null }>(byCode, { code }, { signal });
    return region === null ? [] : [found(region)];
  }
  const name = searchedName(sought);
  const levels = await askGraph<Record<string, { nodes: readonly RegionNode[] }>>(byName, { search: name }, { signal });
  return LEVELS.flatMap((level) => nearestNames(levels[level]?.nodes ?? [], name, EACH)).map(found);
};

/** Regions of a name or code, the highest level first; nothing is asked for fewer than two characters. */
export const useRegionSearch = (sought: string) =>
  useQuery({
    queryKey: ["regions", sought],
    queryFn: ({ signal }) => search(sought, signal),
    enabled: codeOf(sought) !== null || searchedName(sought).length > 1,
    placeholderData: keepPreviousData,
  });
