import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { createSourceRegistry } from "../../../../platform/serve-subgraph/sources.ts";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());
beforeEach(() => kit.store({}));

const ids = Object.values(SOURCES).map(({ id }) => id);

test("the sources of a database are read once, however many are asked for and by whom", async () => {
  const { result: registry, statements } = await kit.observe(async (db) => {
    const made = createSourceRegistry(db);
    await Promise.all([made.ensure(ids), made.ensure([ids[0] ?? null]), made.ensure([null])]);
    await made.ensure(ids);
    return made;
  });
  expect(statements.map(({ name, rows }) => [name, rows])).toEqual([["dataSources", ids.length]]);
  expect(ids.map((id) => registry.get(id))).toEqual(Object.values(SOURCES));
  expect(registry.get(null)).toBeUndefined();
});

test("rows without a source ask for none", async () => {
  const { statements } = await kit.observe((db) => createSourceRegistry(db).ensure([null]));
  expect(statements).toEqual([]);
});

test("a source that came after the first reading is found when a row names it", async () => {
  const registry = createSourceRegistry(kit.db);
  await registry.ensure(ids);
  expect(registry.get("baru")).toBeUndefined();
  const { published } = SOURCES;
  const { asOf, ...columns } = { ...published, id: "baru" };
  await kit.db("data_source").insert({ ...columns, as_of: asOf });
  await registry.ensure([published.id, "baru"]);
  expect(registry.get("baru")).toEqual({ ...published, id: "baru" });
});
