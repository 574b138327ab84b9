import { expect, test } from "@jest/globals";
import { maskSubgraphErrors } from "../../../../gateway/transport/mask-subgraph-errors.ts";
import { ERRORS, type ErrorCode } from "../../../../platform/error-table.ts";
import { AppError, isErrorCode } from "../../../../platform/errors.ts";
import type { SubgraphError } from "../../../../platform/subgraph-call.ts";

const mask = (error: SubgraphError) => {
  const hidden: SubgraphError[] = [];
  const [masked] = maskSubgraphErrors([error], (one) => hidden.push(one));
  return { masked, hidden };
};

const SECRET = "password=x at db-7";

const CODES = Object.keys(ERRORS).filter(isErrorCode);
const listed = (code: ErrorCode): readonly string[] => ERRORS[code].details;
const answerWith = (code: ErrorCode) => {
  const details = { ...Object.fromEntries(listed(code).map((name) => [name, "given"])), more: SECRET };
  return mask({ message: SECRET, extensions: { code, details, stacktrace: [SECRET] } });
};

test.each(CODES.filter((code) => !listed(code).includes("reason")))(
  "%s stays, with its listed details alone",
  (code) => {
    const { masked, hidden } = answerWith(code);
    const expected = new AppError(code, Object.fromEntries(listed(code).map((name) => [name, "given"])));
    expect(masked).toEqual({ message: expected.message, extensions: expected.extensions });
    expect(hidden).toEqual([]);
  },
);

test.each(CODES.filter((code) => listed(code).includes("reason")))("%s is hidden, since its text is free", (code) => {
  const { masked, hidden } = answerWith(code);
  const expected = new AppError("INTERNAL_SERVER_ERROR");
  expect(masked).toEqual({ message: expected.message, extensions: expected.extensions });
  expect(hidden).toHaveLength(1);
});

test.each([
  { message: SECRET },
  { message: SECRET, extensions: { code: "GRAPHQL_JUST_NOW" } },
  { message: SECRET, extensions: { code: 42 } },
  { message: SECRET, extensions: { code: "toString" } },
])("what is not of the table is hidden and handed over: %j", (error) => {
  const { masked, hidden } = mask(error);
  expect(masked?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", details: {} });
  expect(JSON.stringify(masked)).not.toContain(SECRET);
  expect(hidden).toEqual([error]);
});

test("details of other types are left out and long ones cut", () => {
  const details = { value: "x".repeat(5_000), maximum: { deep: SECRET } };
  const { masked } = mask({ message: "x", extensions: { code: "PAGE_SIZE_EXCEEDED", details } });
  expect(masked?.extensions?.["details"]).toEqual({ value: "x".repeat(200) });
});

test.each([
  [["_entities", 0, "name"], true],
  [["a b"], false],
  [["3509999912345678"], false],
  [[1.5], false],
  ["_entities", false],
])("the path %j is kept: %p", (path, kept) => {
  // A subgraph of another product may send anything.
  const { masked } = mask({ message: "x", path: path as readonly string[] });
  expect(masked?.path).toEqual(kept ? path : undefined);
});
