import { expect, test } from "@jest/globals";
import { encryptText } from "../../../../platform/identity/encrypt.ts";
import { deriveIdentityKey } from "../../../../platform/identity/keys.ts";
import { openIdentity } from "../../../../platform/identity/open-identity.ts";

const [before, after] = ["identity-key-of-a-test-before-the-change", "identity-key-of-a-test-after-the-change!"];
const place = { familyId: "33.07-00000000000000000000000000000001", field: "account_number" } as const;
const number = "0000000012345678";

test("what was encrypted is opened by the keys of the moment, older ones included", () => {
  const written = encryptText(number, place, deriveIdentityKey(before));
  const keys = { identity: [before], pseudonym: "" };
  expect(openIdentity(written, place, keys)).toBe(number);
  expect(openIdentity(written, place, keys)).toBe(number);
  expect(openIdentity(written, place, { ...keys, identity: [after, before] })).toBe(number);
});

test("a key that was taken away opens nothing any more", () => {
  const written = encryptText(number, place, deriveIdentityKey(before));
  expect(() => openIdentity(written, place, { identity: [after], pseudonym: "" })).toThrow(
    expect.objectContaining({ code: "IDENTITY_UNREADABLE" }),
  );
});
