import { buildSchema, GraphQLError, parse, validate } from "graphql";
import { describe, expect, test } from "@jest/globals";
import { AppError } from "../../../../platform/errors.ts";
import { createLog } from "../../../../platform/log.ts";
import { compileToFunction, interpret } from "../../../../platform/serve-subgraph/compile.ts";
import { formatErrors } from "../../../../platform/serve-subgraph/format-errors.ts";

const format = (errors: readonly GraphQLError[]) => {
  const lines: string[] = [];
  const log = createLog({ destination: { write: (line) => lines.push(line) } });
  const formatted = formatErrors(errors, { log, subgraph: "disbursement", requestId: "r1" });
  return { formatted, logged: lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>) };
};

const at = (originalError: Error): GraphQLError =>
  new GraphQLError(originalError.message, { originalError, path: ["region", "name"] });

describe("what a subgraph says about a failure", () => {
  test("is the code and details of the error table, at the place of the failure, and no line in the log", () => {
    const failure = new AppError("YEAR_MALFORMED", { value: 1999 }, new Error("the cause"));
    const { formatted, logged } = format([at(failure)]);
    expect(formatted).toEqual([
      {
        message: failure.message,
        path: ["region", "name"],
        extensions: { code: "YEAR_MALFORMED", details: { value: 1999 } },
      },
    ]);
    expect(logged).toEqual([]);
  });

  test("is nothing of a cause that is not from the table; that goes to the log with the request", () => {
    const { formatted, logged } = format([at(new Error("password at db-7.internal"))]);
    expect(JSON.stringify(formatted)).not.toMatch(/password|db-7/);
    expect(formatted[0]).toMatchObject({ path: ["region", "name"], extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(logged).toEqual([
      expect.objectContaining({
        subgraph: "disbursement",
        requestId: "r1",
        path: ["region", "name"],
        err: expect.objectContaining({ message: "password at db-7.internal" }),
      }),
    ]);
  });

  test("keeps the code of an error that was copied, and only details that are one", () => {
    const copied = (details: unknown) => new GraphQLError("?", { extensions: { code: "CURSOR_INVALID", details } });
    expect(format([copied({ value: 1 })]).formatted[0]?.extensions).toEqual({
      code: "CURSOR_INVALID",
      details: { value: 1 },
    });
    expect(format([copied("nothing")]).formatted[0]?.extensions).toEqual({ code: "CURSOR_INVALID", details: {} });
  });

  test("does not believe a code that the table does not know", () => {
    const error = new GraphQLError("?", { path: ["a"], extensions: { code: "DROP_TABLE" } });
    expect(format([error]).formatted[0]?.extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
  });

  test("is the refusal itself where the operation does not fit the schema", () => {
    const errors = validate(buildSchema("type Query { a: Int }"), parse("{ b }"));
    expect(format(errors).formatted).toEqual([
      expect.objectContaining({
        extensions: { code: "GRAPHQL_VALIDATION_FAILED", details: { reason: errors[0]?.message } },
      }),
    ]);
  });
});

const schema = buildSchema("type Query { list: [Item!] } type Item { name: String! }");
const items = schema.getQueryType()?.getFields()["list"];
if (items !== undefined) items.resolve = () => [{ name: "a" }, {}];

describe.each([
  ["graphql-jit", compileToFunction],
  ["graphql-js", interpret],
])("an error that %s makes itself", (_, compile) => {
  test("for a missing value is ours to mend, and is told at its place", async () => {
    const { errors = [] } = await compile(schema, parse("{ list { name } }"), undefined)({}, {});
    expect(format(errors).formatted).toEqual([
      expect.objectContaining({
        path: ["list", 1, "name"],
        extensions: { code: "INTERNAL_SERVER_ERROR", details: {} },
      }),
    ]);
  });

  test("for a missing variable is a refusal of the operation", async () => {
    const document = parse("query ($yes: Boolean!) { list @include(if: $yes) { name } }");
    const { errors = [] } = await compile(schema, document, undefined)({}, {});
    expect(format(errors).formatted.map(({ extensions }) => extensions?.["code"])).toEqual([
      "GRAPHQL_VALIDATION_FAILED",
    ]);
  });
});
