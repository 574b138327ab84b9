import { expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import { choosePrefix, createKeyOf } from "../../../../../../gateway/engine/compiled/operation/response-keys.ts";

const keysOf = (text: string, required: readonly string[] = []): string[] => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const keyOf = createKeyOf("alias_", new Set(required));
  return operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [keyOf(selection)] : [],
  );
};

test("an alias that differs from its field's name gets a key of its own", () => {
  expect(keysOf("{ name id: name name: name }")).toEqual(["name", "alias_id", "name"]);
});

test("__typename is fetched as such under every alias", () => {
  expect(keysOf("{ __typename id: __typename }")).toEqual(["__typename", "__typename"]);
  expect(keysOf("{ __typename: name }")).toEqual(["alias___typename"]);
});

test("a field whose arguments a requirement sets gets a key of its own also without an alias", () => {
  expect(keysOf("{ stock s: stock name }", ["stock"])).toEqual(["alias_stock", "alias_s", "name"]);
});

test("no name of the schema begins with the prefix", () => {
  expect(choosePrefix(["name", "code"])).toBe("alias_");
  expect(choosePrefix(["alias_x", "_alias_y"])).toBe("__alias_");
});
