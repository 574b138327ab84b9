import { buildSchema } from "graphql";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { type Compile, compileToFunction } from "../../../../platform/serve-subgraph/compile.ts";
import { createOperations } from "../../../../platform/serve-subgraph/operations.ts";

const schema = buildSchema("type Query { a: Int b(n: Int): Int }");

let compiled: [string, string | undefined][] = [];
beforeEach(() => {
  compiled = [];
});

const counting: Compile = (given, document, name) => {
  compiled.push([document.loc?.source.body ?? "", name]);
  return compileToFunction(given, document, name);
};

const TWO = "query First { a } query Second { b(n: 1) }";

describe("the operations of a subgraph", () => {
  test("are compiled once for each text and name", () => {
    const operationFor = createOperations(schema, counting);
    const first = operationFor(TWO, "First");
    expect(operationFor(TWO, "First")).toBe(first);
    expect(operationFor(TWO, "Second")).not.toBe(first);
    expect(operationFor("{ a }", undefined)).toBe(operationFor("{ a }", undefined));
    expect(compiled).toEqual([
      [TWO, "First"],
      [TWO, "Second"],
      ["{ a }", undefined],
    ]);
  });

  test("that are not valid say why each time, and are never compiled or kept", () => {
    const operationFor = createOperations(schema, counting);
    const [first, second] = [operationFor("{ c d }", undefined), operationFor("{ c d }", undefined)];
    expect(first).toEqual({
      errors: [
        expect.objectContaining({ message: expect.stringContaining('"c"') }),
        expect.objectContaining({ message: expect.stringContaining('"d"') }),
      ],
    });
    expect(second).not.toBe(first);
    expect(compiled).toEqual([]);
  });

  test("that do not parse are thrown as what they are", () => {
    expect(() => createOperations(schema, counting)("{ a", undefined)).toThrow("Syntax Error");
  });

  test("run with the variables of each call", async () => {
    const seen: unknown[] = [];
    const echoing = buildSchema("type Query { b(n: Int): Int }");
    const field = echoing.getQueryType()?.getFields()["b"];
    if (field !== undefined) field.resolve = (_, { n }) => seen.push(n);
    const operation = createOperations(echoing, compileToFunction)("query ($n: Int) { b(n: $n) }", undefined);
    if (!("run" in operation)) throw new Error("not valid");
    await operation.run({}, { n: 1 });
    await operation.run({}, { n: 2 });
    await operation.run({}, {});
    expect(seen).toEqual([1, 2, undefined]);
  });

  test("of an unknown name answer with an error", async () => {
    const operation = createOperations(schema, counting)(TWO, "Third");
    if (!("run" in operation)) throw new Error("not valid");
    const { errors } = await operation.run({}, {});
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining("Third")]);
  });
});
