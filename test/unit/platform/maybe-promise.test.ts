import { expect, test } from "@jest/globals";
import { whenReady } from "../../../platform/maybe-promise.ts";

const double = (value: number): number => value * 2;

test("a value that is there is used at once, without a promise", () => {
  expect(whenReady(21, double)).toBe(42);
});

test("a value to come is used when it comes", async () => {
  const answer = whenReady(Promise.resolve(21), double);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toBe(42);
});

test("a failure passes, of the value and of its use", async () => {
  const refuse = (): never => {
    throw new Error("not used");
  };
  await expect(whenReady(Promise.reject(new Error("no value")), double)).rejects.toThrow("no value");
  await expect(whenReady(Promise.resolve(1), refuse)).rejects.toThrow("not used");
  expect(() => whenReady(1, refuse)).toThrow("not used");
});
