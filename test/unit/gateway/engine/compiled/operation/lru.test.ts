import { expect, test } from "@jest/globals";
import { createLru } from "../../../../../../gateway/engine/compiled/operation/lru.ts";

test("the entry unused for longest is forgotten first", () => {
  const lru = createLru<number>(2);
  lru.set("a", 1);
  lru.set("b", 2);
  lru.get("a");
  lru.set("c", 3);
  expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual([1, undefined, 3]);
  expect([...lru.values()]).toHaveLength(2);
});
