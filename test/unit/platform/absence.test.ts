import { expect, test } from "@jest/globals";
import { NOT_AVAILABLE, notApplicable } from "../../../platform/absence.ts";

test("a reason is told in Indonesian, then in English", () => {
  expect(notApplicable("Tidak berlaku.", "Does not apply.")).toEqual({
    reason: "NOT_APPLICABLE",
    message: "Tidak berlaku. / Does not apply.",
  });
  expect(NOT_AVAILABLE.message.split(" / ")).toHaveLength(2);
});
