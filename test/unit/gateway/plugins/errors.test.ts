import { ApolloServerErrorCode } from "@apollo/server/errors";
import { expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { formatError } from "../../../../gateway/plugins/errors.ts";
import { AppError, isErrorCode } from "../../../../platform/errors.ts";

const formatted = (error: unknown) => formatError({ message: "somebody else's words" }, error);

const RENAMED: Readonly<Record<string, string>> = {
  OPERATION_RESOLUTION_FAILURE: "GRAPHQL_VALIDATION_FAILED",
  PERSISTED_QUERY_NOT_FOUND: "PERSISTED_QUERY_NOT_SUPPORTED",
};

test.each(Object.values(ApolloServerErrorCode))("Apollo Server's %s becomes a code of the table", (code) => {
  const { extensions } = formatted(new GraphQLError("their words", { extensions: { code } }));
  expect(isErrorCode(extensions?.["code"])).toBe(true);
  expect(extensions?.["code"]).toBe(isErrorCode(code) ? code : RENAMED[code]);
});

test.each([
  new Error("password=x at db-7"),
  new GraphQLError("password=x at db-7"),
  new GraphQLError("password=x at db-7", { extensions: { code: "DOWNSTREAM_SERVICE_ERROR", details: { a: 1 } } }),
  "password=x at db-7",
  undefined,
])("what is not of the table says nothing but that it is our fault: %p", (error) => {
  const { message, extensions } = formatted(error);
  expect(message).toContain("Something went wrong on our side.");
  expect(extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", details: {}, requestId: undefined, retryable: false });
});

test("the innermost error of the table wins over what wraps it", () => {
  const scalar = new AppError("PERIOD_MALFORMED", { value: "2020-X" });
  const validation = new GraphQLError("wrapped", {
    originalError: scalar,
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
  expect(formatted(validation).extensions).toMatchObject({ code: "PERIOD_MALFORMED", details: { value: "2020-X" } });
});

test("graphql-js's own text about the query stays, as the reason", () => {
  const error = new GraphQLError('Syntax Error: Unexpected Name "quer".', {
    extensions: { code: "GRAPHQL_PARSE_FAILED" },
  });
  expect(formatted(error).message).toContain('The GraphQL text cannot be read: Unexpected Name "quer".');
});

test("a card number in graphql-js's own text is masked", () => {
  const error = new GraphQLError("String cannot represent a non string value: 3307990000000001", {
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
  expect(formatted(error).message).toContain("non string value: ************0001.");
  expect(JSON.stringify(formatted(error))).not.toContain("33079900");
});

test("place and retryability are told", () => {
  const place = { message: "x", locations: [{ line: 1, column: 2 }], path: ["a", 0] };
  expect(formatError(place, new AppError("SUBGRAPH_TIMEOUT", { subgraph: "disbursement" }))).toMatchObject({
    message: expect.stringContaining("The source disbursement did not answer in time."),
    locations: [{ line: 1, column: 2 }],
    path: ["a", 0],
    extensions: { retryable: true },
  });
});
