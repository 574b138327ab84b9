import { expect, test } from "@jest/globals";
import { readAnswer } from "../../../../gateway/transport/read-answer.ts";

const read = (status: number, contentType: string | undefined, body: string) =>
  readAnswer("disbursement", status, contentType, Buffer.from(body));

test.each([
  [200, "application/json", '{"data":{"a":1}}'],
  [200, "application/json; charset=utf-8", '{"data":null,"errors":[{"message":"x"}]}'],
  [400, "application/graphql-response+json", '{"errors":[{"message":"x"}]}'],
  [500, "application/json", '{"errors":[{"message":"x"}]}'],
])("status %i, %s, %s is a GraphQL answer", (status, type, body) => {
  expect(read(status, type, body)).toEqual(JSON.parse(body));
});

test.each([
  [200, undefined, '{"data":{}}', "SUBGRAPH_ANSWER_INVALID"],
  [200, "text/html", "<h1>", "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", "{", "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", "null", "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", "{}", "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", '{"data":[]}', "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", '{"data":{},"errors":{}}', "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", '{"data":{},"errors":[{}]}', "SUBGRAPH_ANSWER_INVALID"],
  [200, "application/json", '{"data":{},"extensions":1}', "SUBGRAPH_ANSWER_INVALID"],
  [404, "application/json", '{"message":"no"}', "SUBGRAPH_ANSWER_INVALID"],
  [503, "text/plain", "busy", "SUBGRAPH_UNAVAILABLE"],
  [502, "text/html", "<h1>", "SUBGRAPH_UNAVAILABLE"],
  [429, "application/json", '{"message":"slow down"}', "SUBGRAPH_UNAVAILABLE"],
])("status %i, %s, %s is none: %s", (status, type, body, code) => {
  expect(() => read(status, type, body)).toThrow(
    expect.objectContaining({ code, details: { subgraph: "disbursement" } }),
  );
});
