import { expect, test } from "@jest/globals";
import { actionId, parseActionId } from "../../../../../subgraphs/social-welfare/coordination/action-id.ts";

const KEY = { regencyCode: "35.07", id: "01234567-89ab-4cde-8f01-23456789abcd" };

test("an id tells its key, and looks like no id of a family", () => {
  expect(parseActionId(actionId(KEY))).toEqual(KEY);
  expect(actionId(KEY)).not.toMatch(/\d\d\.\d\d-/);
});

test.each(["", "35.07", `${actionId(KEY)}=`, actionId({ ...KEY, id: "1" }), actionId({ ...KEY, regencyCode: "35" })])(
  "%j is none",
  (text) => {
    expect(parseActionId(text)).toBeNull();
  },
);
