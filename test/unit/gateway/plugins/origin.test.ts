import { expect, test } from "@jest/globals";
import { refuseForeignOrigin } from "../../../../gateway/plugins/origin.ts";

const ask =
  (origin: string | undefined, host: string | undefined, allowed: readonly string[] = []) =>
  () =>
    refuseForeignOrigin(
      { headers: { ...(origin === undefined ? {} : { origin }), ...(host === undefined ? {} : { host }) } },
      allowed,
    );

test.each([
  [undefined, "localhost:4000", []],
  ["http://localhost:4000", "localhost:4000", []],
  ["https://sinergi.example", "sinergi.example", []],
  ["https://portal.example", "api.example", ["https://portal.example"]],
])("a call from %s to %s is let through", (origin, host, allowed) => {
  expect(ask(origin, host, allowed)).not.toThrow();
});

test.each([
  ["http://elsewhere.test", "localhost:4000"],
  ["http://localhost:4001", "localhost:4000"],
  ["null", "localhost:4000"],
  ["", "localhost:4000"],
  ["http://localhost:4000", undefined],
])("a call from %p to %p is refused", (origin, host) => {
  expect(ask(origin, host)).toThrow(expect.objectContaining({ code: "ORIGIN_REFUSED" }));
});
