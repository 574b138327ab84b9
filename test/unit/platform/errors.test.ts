import { describe, expect, test } from "@jest/globals";
import type { ErrorRow } from "../../../platform/error-rows/row.ts";
import { ERRORS, type ErrorCode } from "../../../platform/error-table.ts";
import { AppError, errorMessage, isErrorCode } from "../../../platform/errors.ts";

const rows = Object.entries<ErrorRow>(ERRORS);
const named = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

describe("the error table", () => {
  test.each(rows)("%s names in its texts only details that it lists, and lists none it does not name", (_, row) => {
    const mentioned = new Set([row.id, row.en, row.remedy].flatMap(named));
    expect([...mentioned].toSorted()).toEqual([...row.details].toSorted());
    expect(named(row.en)).toEqual(named(row.id));
  });

  test.each(rows)("%s tells what happened in both languages and what to do", (code, row) => {
    for (const text of [row.id, row.en, row.remedy]) expect(text).toMatch(/\S.*[.:}]$/s);
    expect(errorMessage(code as ErrorCode)).toContain(" / ");
  });

  test("a code is recognised, and nothing that merely looks like an object's own property is", () => {
    expect(isErrorCode("PERIOD_MALFORMED")).toBe(true);
    for (const other of ["toString", "__proto__", "", null, 1]) expect(isErrorCode(other)).toBe(false);
  });

  test("a quoted value is cut, so that an error stays readable whatever was sent", () => {
    const { message } = new AppError("PERIOD_MALFORMED", { value: "x".repeat(10_000) });
    expect(message.length).toBeLessThan(400);
    expect(message).toContain(`"${"x".repeat(40)}…"`);
  });
});
