import { expect, test } from "@jest/globals";
import { mergeInto } from "../../../../../../gateway/engine/compiled/plan/merge.ts";
import { parseFetch } from "../../../../../../gateway/engine/compiled/plan/parse-fetch.ts";
import { type Reached, reach, selectedKeys, shapeOf } from "../../../../../../gateway/engine/compiled/plan/shape.ts";
import { createCell, type JsonObject } from "../../../../../../gateway/engine/compiled/plan/tree.ts";

const OBJECTS = new Set(["Book"]);

const merged = (
  selections: string,
  answers: readonly unknown[],
  paths: ReadonlyArray<readonly string[]> = [],
): JsonObject => {
  const { selectionSet, fragments } = parseFetch(selections);
  const reached: Reached = { children: new Map() };
  for (const path of paths) reach(reached, path);
  const shape = shapeOf(selectedKeys(selectionSet, fragments), reached);
  const target = createCell();
  for (const answer of answers) mergeInto(target, answer as JsonObject, shape, OBJECTS);
  return target;
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("only planned keys are taken over", () => {
  const answer = JSON.parse('{"a":1,"evil":2,"__proto__":{"polluted":true}}');
  const tree = merged("{ a }", [answer]);
  expect(Object.keys(tree)).toEqual(["a"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("a name of every object is not read from an answer that lacks it", () => {
  expect(Object.keys(merged("{ constructor toString a }", [{ a: 1 }]))).toEqual(["a"]);
  expect(plain(merged("{ constructor }", [{ constructor: "c" }]))).toEqual({ constructor: "c" });
});

test("objects that later steps reach are copied, the rest is shared with the answer", () => {
  const answer = { a: { x: 1 }, list: [{ b: { y: 1 } }, null] };
  const tree = merged("{ a { x } list { b { y } } }", [answer], [["list"]]);
  expect(tree["a"]).toBe(answer.a);
  expect(tree["list"]).not.toBe(answer.list);
  expect((tree["list"] as JsonObject[])[0]).not.toBe(answer.list[0]);
  expect((tree["list"] as JsonObject[])[0]?.["b"]).toBe(answer.list[0]?.b);
});

test("answers are never changed, also where two of them meet in one object", () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const answers = [{ a: { x: 1, z: [{ p: 1 }] } }, { a: { y: 2, z: [{ q: 2 }] } }].map(freeze);
  expect(plain(merged("{ a { x y z { p q } } }", answers))).toEqual({ a: { x: 1, y: 2, z: [{ p: 1, q: 2 }] } });
  expect(plain(merged("{ a { x y z { p q } } }", answers, [["a", "z"]]))).toEqual({
    a: { x: 1, y: 2, z: [{ p: 1, q: 2 }] },
  });
});

test("lists of unequal length are not joined by index", () => {
  const answers = [{ a: [{ x: 1 }] }, { a: [{ y: 2 }, { y: 3 }] }];
  expect(plain(merged("{ a { x y } }", answers))).toEqual({ a: [{ x: 1 }] });
  expect(plain(merged("{ a { x y } }", answers, [["a"]]))).toEqual({ a: [{ x: 1 }] });
});

test("a null does not undo what another subgraph knows", () => {
  expect(
    plain(
      merged("{ a { x } b }", [
        { a: { x: 1 }, b: 2 },
        { a: null, b: null },
      ]),
    ),
  ).toEqual({ a: { x: 1 }, b: 2 });
});

test("an interface's name does not replace an object's type, but the other way round it does", () => {
  expect(plain(merged("{ __typename }", [{ __typename: "Book" }, { __typename: "Media" }]))).toEqual({
    __typename: "Book",
  });
  expect(plain(merged("{ __typename }", [{ __typename: "Media" }, { __typename: "Book" }]))).toEqual({
    __typename: "Book",
  });
});

test("an object inherits nothing", () => {
  expect(Object.getPrototypeOf(Object.getPrototypeOf(createCell()))).toBeNull();
  expect(createCell()["constructor"]).toBeUndefined();
});
