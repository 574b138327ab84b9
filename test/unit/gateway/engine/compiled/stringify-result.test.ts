import { expect, test } from "@jest/globals";
import { createResultText } from "../../../../../gateway/engine/compiled/result-text.ts";
import { stringifyResult } from "../../../../../gateway/engine/compiled/stringify-result.ts";

test("a carrier's text goes in as it is, in the order of the response's members", () => {
  const data = createResultText('{"b":1, "a":2}');
  expect(stringifyResult({ errors: [{ message: "x" }], data, extensions: { n: 1 } })).toBe(
    '{"errors":[{"message":"x"}],"data":{"b":1, "a":2},"extensions":{"n":1}}',
  );
});

test("a response without a carrier is stringified as usual", () => {
  expect(stringifyResult({ data: { a: [null] } })).toBe('{"data":{"a":[null]}}');
  expect(stringifyResult({ data: null })).toBe('{"data":null}');
});

test("members without a value are left out, as JSON.stringify does", () => {
  expect(stringifyResult({ errors: undefined, data: createResultText("{}") })).toBe('{"data":{}}');
});

test("whoever looks at a carrier as a tree gets one", () => {
  const data = createResultText('{"a":{"b":1}}');
  expect(JSON.stringify({ data })).toBe('{"data":{"a":{"b":1}}}');
  expect(data.toJSON()).toBe(data.toJSON());
});

test("data of a client that looks like a carrier is not taken for one", () => {
  expect(stringifyResult({ data: { text: "} broken", toJSON: undefined } })).toBe('{"data":{"text":"} broken"}}');
});
