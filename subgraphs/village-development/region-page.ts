import type { GraphQLResolveInfo } from "graphql";
import type { PageArguments } from "../../platform/page.ts";
import { fetchAhead } from "../../platform/serve-subgraph/fetch-ahead.ts";
import type { Context } from "./context.ts";
import { regionQuestions } from "./region-questions.ts";
import type { RegionFilter } from "./repository.ts";
import type { RegionPage } from "./rows.ts";

/** A page of regions with what is asked of them fetched ahead. */
export const regionPage = async (
  filter: RegionFilter,
  page: PageArguments,
  initial: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RegionPage> => {
  const found = await context.lists.regions(filter, page, initial);
  await fetchAhead(regionQuestions, found.nodes, info, context);
  return found;
};
