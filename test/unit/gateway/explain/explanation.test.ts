import { describe, expect, it } from "@jest/globals";
import { createExplanation } from "../../../../gateway/explain/explanation.ts";
import { AppError } from "../../../../platform/errors.ts";

const CALL = { subgraph: "places", path: ["regions", "nodes"], entities: 2 };

describe("an explanation", () => {
  it("counts the objects of an answer below its root, and its size as JSON", async () => {
    const explanation = createExplanation();
    const data = { _entities: [{ name: "é", tags: [1, 2], parent: { code: "35" } }, null] };
    await explanation.watch(CALL, async () => ({ data }));
    const bytes = Buffer.byteLength(JSON.stringify(data));
    expect(explanation.calls).toEqual([
      expect.objectContaining({ subgraph: "places", path: "regions.nodes", entities: 2, rows: 2, bytes, error: null }),
    ]);
  });

  it("names what went wrong by its code, and hands the failure on", async () => {
    const explanation = createExplanation();
    const failure = new AppError("SUBGRAPH_TIMEOUT", { subgraph: "places" });
    await expect(explanation.watch(CALL, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(explanation.calls).toEqual([expect.objectContaining({ rows: 0, bytes: 0, error: "SUBGRAPH_TIMEOUT" })]);
  });

  it("has no plan before one was made", () => {
    expect(createExplanation().plan()).toBeNull();
  });
});
