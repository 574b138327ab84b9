import type { GraphQLResolveInfo } from "graphql";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { resolveEntities } from "../../../../platform/serve-subgraph/entities.ts";

const known = new Set(["a", "b", "c", "d"]);
const calls: { type: string; size: number }[] = [];

const byId = (type: string) => async (representations: readonly Readonly<Record<string, unknown>>[]) => {
  calls.push({ type, size: representations.length });
  return representations.map(({ id }) => (typeof id === "string" && known.has(id) ? { id } : null));
};

// None of these resolvers looks at the query.
const info = {} as GraphQLResolveInfo;

const resolve = resolveEntities({ Village: byId("Village"), Bank: byId("Bank") });

const representation = fc.record({
  __typename: fc.constantFrom("Village", "Bank"),
  id: fc.constantFrom("a", "b", "c", "d", "unknown"),
});

describe("the entities of a subgraph", () => {
  test("stand at the place of their representation, duplicates and unknown ones included, one call a type", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(representation, { maxLength: 40 }), async (asked) => {
        calls.length = 0;
        const answers = await resolve(asked, {}, info);
        expect(answers).toEqual(asked.map(({ __typename, id }) => (known.has(id) ? { __typename, id } : null)));
        expect(calls.map(({ type }) => type).toSorted()).toEqual(
          [...new Set(asked.map(({ __typename }) => __typename))].toSorted(),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test("of a type nobody resolves are an error, not silence", async () => {
    await expect(resolve([{ __typename: "Family", id: "a" }], {}, info)).rejects.toThrow(
      expect.objectContaining({ code: "INTERNAL_SERVER_ERROR" }),
    );
  });

  test("are refused when a resolver answers another number than it was asked for", async () => {
    const short = resolveEntities({ Village: () => [] });
    await expect(short([{ __typename: "Village", id: "a" }], {}, info)).rejects.toThrow("Village answered 0 of 1");
  });
});
