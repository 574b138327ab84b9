import { expect, test } from "@jest/globals";
import { createLog, type LogOptions, withoutLongNumbers } from "../../../platform/log.ts";

const logged = (options: LogOptions, write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog({ ...options, destination: { write: (line) => lines.push(line) } }));
  return lines.join("");
};

test("a line is a JSON object with level, time, text and fields", () => {
  const line = logged({}, (log) => log.warn({ subgraph: "disbursement" }, "slow"));
  expect(JSON.parse(line)).toEqual({
    level: "warn",
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    subgraph: "disbursement",
    msg: "slow",
  });
});

test("lines below the level are not written", () => {
  expect(logged({ level: "error" }, (log) => log.warn("no"))).toBe("");
});

test("an error is written with its code and causes, without long numbers", () => {
  const cause = Object.assign(new Error("duplicate key (card)=(3509999912345678)"), { code: "23505" });
  const line = logged({}, (log) => log.error({ err: new Error("insert failed", { cause }) }, "failed"));
  expect(JSON.parse(line).err).toMatchObject({
    name: "Error",
    message: "insert failed",
    cause: { code: "23505", message: "duplicate key (card)=(<number>)" },
  });
  expect(line).not.toContain("3509999912345678");
});

test("causes that go in a circle are cut", () => {
  const error = new Error("a");
  error.cause = error;
  expect(logged({}, (log) => log.error({ err: error }, "failed"))).toContain('"message":"a"');
});

test("what is thrown and no error is written as text", () => {
  expect(logged({}, (log) => log.error({ err: "3509999912345678 is gone" }, "failed"))).toContain("<number> is gone");
});

test("for a person a line is text, with the error under it", () => {
  const text = logged({ format: "text" }, (log) => log.info({ port: 4000, err: new TypeError("no") }, "listening"));
  expect(text).toMatch(/^\d{2}:\d{2}:\d{2} INFO {2}listening port=4000\n {2}TypeError: no\n/);
});

test.each([
  ["3509999912345678", "<number>"],
  ["3509 9999 1234 5678", "<number>"],
  ["account 1234-5678-90 closed", "account <number> closed"],
  ["35.01.01.2001", "<number>"],
  ["port 5432 in 2024", "port 5432 in 2024"],
  ["12345678", "12345678"],
])("%s is logged as %s", (text, expected) => {
  expect(withoutLongNumbers(text)).toBe(expected);
});
