import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import { AppError } from "../../../platform/errors.ts";
import { answerOnce } from "../../../platform/mutations/answer-once.ts";
import { type Page, type PageArguments, readPage, toPage } from "../../../platform/page.ts";
import type { ContextDeps } from "../../../platform/serve-subgraph/definition.ts";
import type { SaveQueryInput } from "../types.generated.ts";
import { readSavedQuery } from "./read-input.ts";
import * as repository from "./repository.ts";
import type { SavedQueryRow } from "./rows.ts";

const SIZE = { initial: 50, maximum: 1_000 } as const;

/** What one owner may keep, and save in an hour. */
const MOST = { queries: 500, versionsInAnHour: 120 } as const;

/** 96 bits: nobody finds one by trying. */
const ID_BYTES = 12;

/** The saved queries of one request. Their texts are for whoever has the link; only their owner adds versions or deletes them. */
export const createSavedQueries = ({ db, viewer, cursors }: Pick<ContextDeps, "db" | "viewer" | "cursors">) => {
  const owner = (): string => {
    if (viewer.subject === null) throw new AppError("SAVED_QUERY_NEEDS_OWNER");
    return viewer.subject;
  };
  const found = async (id: string, version: number | null = null): Promise<SavedQueryRow> => {
    const row = await repository.findSavedQuery(db, viewer.subject, id, version);
    if (row === undefined) throw new AppError("SAVED_QUERY_UNKNOWN", { value: id });
    return row;
  };
  /** Where a version is to be added: a new query, or the one before. */
  const placeFor = async (
    trx: Knex.Transaction,
    before: SavedQueryRow | null,
    isListed: boolean | null,
  ): Promise<string> => {
    const { queries, inLastHour } = await repository.countSaved(trx, owner());
    if (inLastHour >= MOST.versionsInAnHour) throw tooMany(MOST.versionsInAnHour);
    if (before === null) {
      if (queries >= MOST.queries) throw tooMany(MOST.queries);
      const id = randomBytes(ID_BYTES).toString("base64url");
      await repository.insertQuery(trx, { id, owner: owner(), isListed: isListed ?? false });
      return id;
    }
    const { id } = before;
    // It may have been deleted a moment ago.
    if (!(await repository.listQuery(trx, owner(), id, isListed ?? before.isListed))) {
      throw new AppError("SAVED_QUERY_UNKNOWN", { value: id });
    }
    return id;
  };

  return {
    /** A version, the newest where none is named; null where there is none. */
    find: async (id: string, version: number | null): Promise<SavedQueryRow | null> =>
      (await repository.findSavedQuery(db, viewer.subject, id, version)) ?? null,

    versionsOf: (id: string): Promise<readonly SavedQueryRow[]> =>
      repository.savedQueryVersions(db, viewer.subject, id),

    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    list: async (filter: repository.SavedQueryFilter, page: PageArguments): Promise<Page<SavedQueryRow>> => {
      const list = ["savedQueries", owner(), filter];
      const request = readPage(cursors, list, page, SIZE);
      const rows = await repository.savedQueries(db, owner(), filter, placeIn(request.after), request.limit);
      return toPage(cursors, list, request, rows, ({ savedAt, id }) => `${savedAt}/${id}`);
    },

    /**
     * Saves a new query, or a new version of one's own, once for its key.
     *
     * @throws AppError SAVED_QUERY_UNKNOWN, SAVED_QUERY_NOT_YOURS, SAVED_QUERIES_TOO_MANY, and what `readSavedQuery` and `answerOnce` throw
     */
    save: async ({ idempotencyKey: key, ...input }: SaveQueryInput): Promise<SavedQueryRow> => {
      const version = readSavedQuery(input);
      const before = input.id == null ? null : await found(input.id);
      if (before?.isMine === false) throw new AppError("SAVED_QUERY_NOT_YOURS");
      const saved = await db.transaction(async (trx) => {
        await repository.takeTurn(trx, owner());
        return answerOnce(trx, { subject: owner(), key, input: ["saveQuery", input] }, async () => {
          const id = await placeFor(trx, before, input.isListed ?? null);
          return `${id}/${await repository.insertVersion(trx, id, version)}`;
        });
      });
      const [id = "", number] = saved.split("/");
      return found(id, Number(number));
    },

    /**
     * Deletes a query of one's own with all its versions, and gives what it was.
     *
     * @throws AppError SAVED_QUERY_UNKNOWN, SAVED_QUERY_NOT_YOURS
     */
    remove: async (id: string): Promise<SavedQueryRow> => {
      const row = await found(id);
      if (!(await repository.deleteQuery(db, owner(), id))) throw new AppError("SAVED_QUERY_NOT_YOURS");
      return row;
    },
  };
};

export type SavedQueries = ReturnType<typeof createSavedQueries>;

const tooMany = (maximum: number): AppError => new AppError("SAVED_QUERIES_TOO_MANY", { maximum });

/** Cursors are signed, so what they hold has the form it was given. */
const placeIn = (after: string | null): { readonly savedAt: string; readonly id: string } | null => {
  const [savedAt, id] = after?.split("/") ?? [];
  return savedAt === undefined || id === undefined ? null : { savedAt, id };
};
