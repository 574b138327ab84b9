import { useInfiniteQuery } from "@tanstack/react-query";
import type { RegionLink } from "../../../presentation/report-document.ts";
import { askGraph } from "../../client/ask-graph.ts";
import type { ActionStatus } from "./place.ts";

/** A version of an action, with what differs from the one before. */
export interface ActionVersion {
  readonly version: number;
  readonly at: string;
  /** Told to those who may write. */
  readonly by?: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** What a meeting agreed, and how far it is. */
export interface Action {
  readonly id: string;
  readonly region: RegionLink;
  readonly action: string;
  readonly responsible: string | null;
  readonly agreedOn: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly status: ActionStatus;
  readonly statusOn: string;
  readonly note: string | null;
  readonly version: number;
  readonly recordedBy?: string | null;
  readonly provenance: string | null;
  readonly history: readonly ActionVersion[] | null;
}

interface ActionPage {
  readonly nodes: readonly Action[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const ACTIONS = `query TindakLanjut(
  $within: RegionCode!, $year: Int!, $status: CoordinationStatus, $after: String, $first: Int!, $who: Boolean!
) {
  coordinationActions(within: $within, year: $year, status: $status, first: $first, after: $after) {
    nodes {
      id region { code name level } action responsible agreedOn dueOn doneOn status statusOn note version provenance
      recordedBy @include(if: $who)
      history { version at by @include(if: $who) changes { field before after } }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

const PAGE = 25;

interface AskedActions {
  readonly region: string;
  readonly year: number | undefined;
  readonly status: ActionStatus | null;
  /** Whether the reader is told who wrote. */
  readonly who: boolean;
  readonly isAllowed: boolean;
}

/** The actions of an area and year, page after page. */
export const useActions = ({ region, year, status, who, isAllowed }: AskedActions) =>
  useInfiniteQuery({
    queryKey: ["coordination", "actions", region, year, status, who],
    queryFn: async ({ pageParam, signal }) => {
      const variables = { within: region, year, status, after: pageParam, first: PAGE, who };
      const { coordinationActions } = await askGraph<{ coordinationActions: ActionPage }>(ACTIONS, variables, {
        signal,
      });
      return coordinationActions;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled: isAllowed && year !== undefined,
  });
