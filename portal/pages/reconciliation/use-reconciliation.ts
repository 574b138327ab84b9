import { useInfiniteQuery } from "@tanstack/react-query";
import { askGraph } from "../../client/ask-graph.ts";
import { QUERY, type ReconciliationPage } from "./answer.ts";
import type { ReconciliationChoice } from "./choice.ts";

const PAGE = 50;

/** The rows of a choice, page by page; the first page has the counts. */
export const useReconciliation = ({ within, level, period, scope, status, finding, order }: ReconciliationChoice) => {
  const question = { within, level, period, scope, status, finding, orderBy: order };
  return useInfiniteQuery({
    queryKey: ["reconciliation", question],
    queryFn: ({ signal, pageParam }) =>
      askGraph<ReconciliationPage>(QUERY, { ...question, first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ combinedReconciliation: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
};
