import { useInfiniteQuery } from "@tanstack/react-query";
import { askGraph } from "../../client/ask-graph.ts";
import { Failure, isWorthAnotherTry } from "../../client/failure.ts";
import { QUERY, type ReconciliationPage } from "./answer.ts";
import type { ReconciliationChoice } from "./choice.ts";

const PAGE = 50;
/** Figures of a level that nobody has asked for are copied first, those of all villages in half a minute or so. */
const MOST_WAITS = 12;

const isWorthWaiting = (tries: number, error: Error): boolean =>
  error instanceof Failure && error.code === "FIGURES_LOADING" ? tries < MOST_WAITS : isWorthAnotherTry(tries, error);

/** The rows of a choice, page by page; the first page has the counts. */
export const useReconciliation = ({ within, level, period, scope, status, finding, order }: ReconciliationChoice) => {
  const question = { within, level, period, scope, status, finding, orderBy: order };
  return useInfiniteQuery({
    queryKey: ["reconciliation", question],
    queryFn: ({ signal, pageParam }) =>
      askGraph<ReconciliationPage>(QUERY, { ...question, first: PAGE, after: pageParam }, { signal }),
    retry: isWorthWaiting,
    initialPageParam: null as string | null,
    getNextPageParam: ({ combinedReconciliation: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
};
