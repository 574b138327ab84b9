import { expect, test } from "@jest/globals";
import { isLoopback } from "../../../platform/loopback.ts";

test.each(["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]"])("%s is this machine only", (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(["0.0.0.0", "::", "10.0.0.1", "127.0.0.1.example.org", "localhost.example.org", "1127.0.0.1", "", "::11"])(
  "%p may be reached by others",
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
