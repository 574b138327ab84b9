import { expect, test } from "@jest/globals";
import { createRetryBudget } from "../../../../gateway/transport/retry-budget.ts";

test("a source that is down is retried for ten calls at once and then for one call in ten", () => {
  const budget = createRetryBudget();
  let retries = 0;
  for (let call = 0; call < 1_000; call += 1) {
    budget.call();
    if (budget.take()) retries += 1;
  }
  expect(retries).toBeGreaterThanOrEqual(100);
  expect(retries).toBeLessThanOrEqual(111);
});

test("a long time without failures saves up no more than ten", () => {
  const budget = createRetryBudget();
  for (let call = 0; call < 1_000; call += 1) budget.call();
  const taken = Array.from({ length: 20 }, () => budget.take());
  expect(taken.filter(Boolean)).toHaveLength(10);
});
