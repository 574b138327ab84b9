import DataLoader from "dataloader";
import { createScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { type PageArguments, readPage, toPage } from "../../../platform/page.ts";
import { NATION, type RegionCode } from "../../../platform/region-code.ts";
import type { ContextDeps } from "../../../platform/serve-subgraph/definition.ts";
import { hasScope } from "../../../platform/access/viewer.ts";
import {
  type ActionFilter,
  type ActionPosition,
  coordinationActionCount,
  coordinationActions,
  earlierVersions,
  NEVER_DUE,
  rankOf,
} from "./action-repository.ts";
import type { ActionPage, ActionRow } from "./rows.ts";

const SIZE = { initial: 50, maximum: 1_000 } as const;

/**
 * The actions of one request. They tell of offices and of no family, so whoever may read aggregates, or record actions,
 * reads those of all regions: offices compare themselves.
 */
export const createCoordinationActions = ({ db, viewer, cursors, sources }: ContextDeps) => {
  const scope = hasScope(viewer, "aggregate:read") ? "aggregate:read" : "coordination:write";
  const readable = createScopedDatabase(db, { ...viewer, regions: [NATION] }, scope);

  const versions = new DataLoader<ActionRow, readonly ActionRow[], string>(
    async (actions) => {
      const rows = await earlierVersions(readable, actions);
      return actions.map((action) => rows.filter((row) => row.id === action.id && row.version < action.version));
    },
    { cacheKeyFn: ({ regencyCode, id, version }) => `${regencyCode}/${id}/${version}` },
  );

  return {
    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    list: async (filter: ActionFilter, page: PageArguments): Promise<ActionPage> => {
      const list = ["coordinationActions", filter];
      const request = readPage(cursors, list, page, SIZE);
      const rows = await coordinationActions(readable, filter, positionIn(request.after), request.limit);
      const found = toPage(cursors, list, request, rows, positionOf);
      await sources.note(found.nodes.map(({ sourceId }) => sourceId));
      return { ...found, countAll: () => coordinationActionCount(readable, filter) };
    },
    /** A version and those before it, the newest first. */
    versionsOf: async (action: ActionRow): Promise<readonly ActionRow[]> => [action, ...(await versions.load(action))],
  };
};

export type CoordinationActions = ReturnType<typeof createCoordinationActions>;

const positionOf = ({ status, dueOn, regencyCode, id }: ActionRow): string =>
  `${rankOf(status)}/${dueOn ?? NEVER_DUE}/${regencyCode}/${id}`;

/** Cursors are signed, so what they hold has the form it was given. */
const positionIn = (after: string | null): ActionPosition | null => {
  const [rank, due, regencyCode, id] = (after?.split("/") ?? []) as [string?, string?, RegionCode?, string?];
  return rank === undefined || due === undefined || regencyCode === undefined || id === undefined
    ? null
    : { rank: Number(rank), due, regencyCode, id };
};
