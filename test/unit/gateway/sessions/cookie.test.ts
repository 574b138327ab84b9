import { expect, test } from "@jest/globals";
import { createCookie } from "../../../../gateway/sessions/cookie.ts";

const plain = createCookie("sinergi-session", false);
const secure = createCookie("sinergi-session", true);

test("over https only this host can set it, and it travels by https only", () => {
  expect(secure.write("abc")).toBe("__Host-sinergi-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
  expect(secure.clear()).toBe("__Host-sinergi-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
});

test("over http of this machine no page can read it and no other site's form sends it", () => {
  expect(plain.write("abc", 600)).toBe("sinergi-session=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=600");
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["other=1", undefined],
  ["sinergi-session-2=abc", undefined],
  ["x-sinergi-session=abc", undefined],
  ["sinergi-session=abc", "abc"],
  ["a=1; sinergi-session=abc; b=2", "abc"],
  ["sinergi-session=a=b", "a=b"],
  ["sinergi-session=", ""],
  ["sinergi-session", ""],
])("the header %p holds the value %p", (cookie, value) => {
  expect(plain.read(cookie === undefined ? {} : { cookie })).toBe(value);
});

test("a name that stands twice has no right value: one of them may be another host's", () => {
  expect(plain.read({ cookie: "sinergi-session=abc; sinergi-session=def" })).toBe("");
});

test("over https a cookie that another host could have set is not looked at", () => {
  expect(secure.read({ cookie: "sinergi-session=abc" })).toBeUndefined();
  expect(secure.read({ cookie: "sinergi-session=abc; __Host-sinergi-session=def" })).toBe("def");
});
