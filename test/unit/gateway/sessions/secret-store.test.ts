import { beforeEach, expect, test } from "@jest/globals";
import { createSecretStore, type SecretStore } from "../../../../gateway/sessions/secret-store.ts";

let now: number;
let store: SecretStore<string>;
beforeEach(() => {
  now = 0;
  store = createSecretStore({ max: 3, idleMs: 100, lifeMs: 250, clock: { elapsed: () => now } });
});

test("whoever has the id has the value, under an id that nobody guesses", () => {
  const ids = Array.from({ length: 3 }, (_, place) => store.add(`value ${place}`));
  expect(ids.map((id) => store.find(id))).toEqual(["value 0", "value 1", "value 2"]);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(Buffer.from(id, "base64url")).toHaveLength(32);
});

test("a text that is no id, or another one's, finds nothing", () => {
  const id = store.add("value");
  const other = `${id.startsWith("A") ? "B" : "A"}${id.slice(1)}`;
  for (const text of ["", "x", other, `${id} `, id.slice(1), `${id}A`, "x".repeat(100_000)]) {
    expect(store.find(text)).toBeUndefined();
  }
});

test("a value that is not asked for in time is gone, and one that is stays", () => {
  const [used, unused] = [store.add("used"), store.add("unused")];
  now = 60;
  expect(store.find(used)).toBe("used");
  now = 100;
  expect(store.find(unused)).toBeUndefined();
  expect(store.find(used)).toBe("used");
});

test("however often it is asked for, a value is gone after its life", () => {
  const id = store.add("value");
  for (now = 0; now < 250; now += 50) expect(store.find(id)).toBe("value");
  expect(store.find(id)).toBeUndefined();
});

test("beyond the limit the one unused for longest goes", () => {
  const [first, second, third] = [store.add("1"), store.add("2"), store.add("3")];
  store.find(first);
  const fourth = store.add("4");
  expect([first, second, third, fourth].map((id) => store.find(id))).toEqual(["1", undefined, "3", "4"]);
});

test("a removed value is gone", () => {
  const id = store.add("value");
  store.remove(id);
  expect(store.find(id)).toBeUndefined();
});
