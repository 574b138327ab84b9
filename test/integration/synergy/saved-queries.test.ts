import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { OPEN_DOOR } from "../../../platform/access/viewer.ts";
import { createCursors } from "../../../platform/cursor.ts";
import { createSavedQueries } from "../../../subgraphs/synergy/saved-queries/saved-queries.ts";
import { synergy } from "../../../subgraphs/synergy/subgraph.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";
import { dropSets } from "../../../subgraphs/synergy/store/drop-sets.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ migrations: synergy.migrations });
});
afterAll(() => database.stop());

const of = (subject: string) =>
  createSavedQueries({
    db: database.db,
    viewer: { ...OPEN_DOOR, subject, scopes: ["aggregate:read"] },
    cursors: createCursors(() => ["a-key-for-the-cursors-of-tests-only"]),
  });

test("versions that are saved together are numbered one after the other", async () => {
  const { id } = await of("ani").save({ idempotencyKey: randomUUID(), name: "a", text: "{ a }" });
  await Promise.all(
    [1, 2, 3].map((place) => of("ani").save({ idempotencyKey: randomUUID(), id, name: `a${place}`, text: "{ a }" })),
  );
  expect((await of("ani").versionsOf(id)).map(({ version }) => version)).toEqual([4, 3, 2, 1]);
});

test("nothing that drops copies of figures takes a saved query with it", async () => {
  const { id } = await of("budi").save({ idempotencyKey: randomUUID(), name: "b", text: "{ b }" });
  await dropSets(database.db, 0);
  expect(await of("budi").find(id, null)).toMatchObject({ name: "b", isMine: true });
});
