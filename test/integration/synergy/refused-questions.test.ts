import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openQuestions, type QuestionsKit } from "../../support/questions-kit.ts";

let kit: QuestionsKit;
beforeAll(async () => {
  kit = await openQuestions();
}, 60_000);
afterAll(() => kit.stop());

const errorsOf = async (fields: string, given = "") => {
  const { errors } = await kit.ask(
    `{ synergy(within: "53.14.01", level: VILLAGE, period: "2024" ${given}) { ${fields} } }`,
  );
  return errors;
};

describe("a question that cannot be answered says what to change:", () => {
  const deep = (depth: number): string => (depth === 0 ? "{ of: PKH_FAMILIES, gt: 1 }" : `{ not: ${deep(depth - 1)} }`);
  const many = (count: number): string =>
    Array.from({ length: count }, (_, i) => `{ of: PKH_FAMILIES, gt: ${i} }`).join();
  const periods = (count: number): string => Array.from({ length: count }, (_, i) => `"${2000 + i}"`).join();

  test.each([
    ["an empty condition", "where: {}", "", "QUESTION_MALFORMED", "empty condition"],
    ["an empty list", "where: { and: [] }", "", "QUESTION_MALFORMED", "empty list"],
    ["a measure without a comparison", "where: { of: PKH_FAMILIES, gt: null }", "", "QUESTION_MALFORMED", "gt, gte"],
    ["a comparison without a measure", "where: { gt: 3 }", "", "QUESTION_MALFORMED", "`gt` needs"],
    [
      "both kinds in one",
      "where: { of: PKH_FAMILIES, attribute: REGION_KIND, isNull: true }",
      "",
      "QUESTION_MALFORMED",
      "two conditions",
    ],
    [
      "a figure's words on an attribute",
      "where: { attribute: REGION_KIND, gt: 3 }",
      "",
      "QUESTION_MALFORMED",
      "`gt` is for figures",
    ],
    [
      "an attribute's words on a figure",
      'where: { of: PKH_FAMILIES, equals: "3" }',
      "",
      "QUESTION_MALFORMED",
      "use `eq`",
    ],
    ["a percentage of none", "where: { of: PKH_FAMILIES, topPercent: 0 }", "", "QUESTION_MALFORMED", "more than 0"],
    [
      "a percentage of more than all",
      "where: { of: PKH_FAMILIES, bottomPercent: 101 }",
      "",
      "QUESTION_MALFORMED",
      "at most 100",
    ],
    ["percent of nothing", "orderBy: [{ of: PKH_FAMILIES, as: PERCENT }]", "", "QUESTION_MALFORMED", "needs `since`"],
    [
      "an unknown value",
      'where: { attribute: INDEX_STATUS, in: ["ADVANCD"] }',
      "",
      "VALUE_UNKNOWN",
      "Did you mean ADVANCED?",
    ],
    ["conditions too deep", `where: ${deep(8)}`, "", "QUESTION_TOO_LARGE", "At most 8"],
    ["too many conditions", `where: { or: [${many(61)}] }`, "", "QUESTION_TOO_LARGE", "61 conditions"],
    [
      "too many orders",
      `orderBy: [${"{ of: PKH_FAMILIES }".repeat(6)}]`,
      "",
      "QUESTION_TOO_LARGE",
      "figures to order by",
    ],
    ["too many bins", "", "distribution(of: PKH_FAMILIES, bins: 101) { nulls }", "QUESTION_TOO_LARGE", "101 bins"],
    ["no bins", "", "distribution(of: PKH_FAMILIES, bins: 0) { nulls }", "QUESTION_MALFORMED", "at least one bin"],
    [
      "too many quantiles",
      "",
      `summary(of: PKH_FAMILIES) { quantiles(at: [${"0.5,".repeat(21)}]) }`,
      "QUESTION_TOO_LARGE",
      "quantiles",
    ],
    [
      "a quantile outside",
      "",
      "summary(of: PKH_FAMILIES) { quantiles(at: [1.5]) }",
      "QUESTION_MALFORMED",
      "between 0 and 1",
    ],
    [
      "too many periods",
      "",
      `series(of: PKH_FAMILIES, periods: [${periods(13)}]) { period }`,
      "QUESTION_TOO_LARGE",
      "13 periods",
    ],
    ["no period", "", "series(of: PKH_FAMILIES, periods: []) { period }", "QUESTION_MALFORMED", "needs a period"],
    ["groups by nothing", "", "groups { key }", "QUESTION_MALFORMED", "either"],
    ["groups below the rows", "", "groups(level: VILLAGE) { key }", "QUESTION_MALFORMED", "above"],
    ["a page of nothing", "first: 0", "nodes { rank }", "PAGE_SIZE_EXCEEDED", "1 to 10000"],
    ["a page too large", "first: 10001", "nodes { rank }", "PAGE_SIZE_EXCEEDED", "1 to 10000"],
    [
      "a measure that no source publishes yet",
      "where: { of: COMPLAINTS_FILED, gt: 1 }",
      "",
      "MEASURE_NOT_PUBLISHED",
      "COMPLAINTS_FILED",
    ],
  ])("%s", async (_, given, fields, code, says) => {
    const errors = await errorsOf(fields || "totalCount", given);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
    expect(errors[0]?.message).toContain(says);
  });

  test("too many periods in all", async () => {
    const values = Array.from({ length: 25 }, (_, i) => `v${i}: value(of: PKH_FAMILIES, period: "${2000 + i}")`).join(
      " ",
    );
    const errors = await errorsOf(`nodes { ${values} }`);
    expect(errors[0]?.message).toContain("25 combinations of source and period");
  });
});
