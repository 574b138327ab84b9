import { describe, expect, test } from "@jest/globals";
import { fuzzFiles } from "../../../support/file-fuzz/fuzz-files.ts";

describe("mutated files", () => {
  test("are read, or refused by an error of the table, row by row by a reason of the table", async () => {
    const { outcomes, taken, refused, failures } = await fuzzFiles({ seed: 1, runs: 400 });
    expect(failures).toEqual([]);
    expect(outcomes.get("READ")).toBeGreaterThan(50);
    expect(outcomes.size).toBeGreaterThan(5);
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });
});
