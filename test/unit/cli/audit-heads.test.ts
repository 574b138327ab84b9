import { expect, test } from "@jest/globals";
import { headLine, readHeadLines, type SourceHead } from "../../../cli/audit-heads.ts";

const HEAD: SourceHead = {
  source: "disbursement",
  writer: "0b7c4a52-59f1-4f0e-9d0a-6a1c1c6f2f10",
  seq: 41,
  hash: "ab".repeat(32),
};
const OTHER: SourceHead = { ...HEAD, source: "social-welfare", seq: 0 };
const SOURCES = ["disbursement", "social-welfare"];

test("what verification prints is read again, other lines and line ends apart", () => {
  const output = ["ok     disbursement: 42 entries in 1 chains, 0 findings", headLine(HEAD), headLine(OTHER), ""];
  expect(readHeadLines("kept.txt", output.join("\n"), SOURCES)).toEqual([HEAD, OTHER]);
  expect(readHeadLines("kept.txt", output.join("\r\n"), SOURCES)).toEqual([HEAD, OTHER]);
});

test.each([
  ["a file without heads", "ok     disbursement: 42 entries\n", "it holds no head"],
  ["an empty file", "", "it holds no head"],
  ["a head cut short", `${headLine(OTHER)}\n${headLine(HEAD).slice(0, -1)}`, "line 2 is damaged"],
  ["a head with more behind it", `${headLine(HEAD)} `, "line 1 is damaged"],
  ["a head of no source of ours", headLine({ ...HEAD, source: "elsewhere" }), "line 1 names an unknown source"],
])("%s is refused, rather than finding nothing wrong", (_, text, reason) => {
  expect(() => readHeadLines("kept.txt", text, SOURCES)).toThrow(
    expect.objectContaining({ code: "AUDIT_HEADS_INVALID", details: { file: "kept.txt", reason } }),
  );
});
