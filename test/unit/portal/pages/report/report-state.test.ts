import { describe, expect, test } from "@jest/globals";
import { choiceOf, sortOf, withSort } from "../../../../../portal/pages/report/report-state.ts";

describe("the address of a report", () => {
  test("says region, period and what is compared", () => {
    const parameters = new URLSearchParams("periode=2020-S1&banding=33&banding-periode=2021");
    expect(choiceOf("35", parameters)).toEqual({
      code: "35",
      period: "2020-S1",
      againstRegion: "33",
      againstPeriod: "2021",
    });
  });

  test("leaves the period to the gateway, and compares with nothing, unless it says so", () => {
    expect(choiceOf("35", new URLSearchParams())).toEqual({
      code: "35",
      period: null,
      againstRegion: null,
      againstPeriod: null,
    });
  });
});

describe("the order of a table", () => {
  const sort = { column: "village-fund-ceiling", direction: "descending" } as const;

  test("is in the address, beside what else is chosen, and read back", () => {
    const changed = withSort(new URLSearchParams("periode=2024"), "children", sort);
    expect(changed.toString()).toBe("periode=2024&urut=-children.village-fund-ceiling");
    expect(sortOf(changed, "children")).toEqual(sort);
    expect(sortOf(withSort(changed, "children", { column: "name", direction: "ascending" }), "children")).toEqual({
      column: "name",
      direction: "ascending",
    });
  });

  test("is of one table: another has its own", () => {
    const changed = withSort(new URLSearchParams(), "children", sort);
    expect(sortOf(changed, "attention")).toBeNull();
    expect(sortOf(new URLSearchParams(), "children")).toBeNull();
  });
});
