import { expect, test } from "@jest/globals";
import { systemCodeOf } from "../../../platform/system-code.ts";

test.each([
  [Object.assign(new Error("refused"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
  [{ code: "EPIPE" }, "EPIPE"],
  [{ code: 42 }, undefined],
  [new Error("none"), undefined],
  ["EPIPE", undefined],
  [null, undefined],
])("%p has the code %p", (error, code) => {
  expect(systemCodeOf(error)).toBe(code);
});
