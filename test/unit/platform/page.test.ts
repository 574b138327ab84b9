import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createCursors } from "../../../platform/cursor.ts";
import { readPage, toPage } from "../../../platform/page.ts";

const cursors = createCursors(() => ["a key of at least thirty-two characters"]);
const limits = { initial: 50, maximum: 100 };

describe("a cursor", () => {
  test("gives back its position, for its own list only", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }),
        (position, [list, other]) => {
          const cursor = cursors.encode([list], position);
          expect(cursors.decode([list], cursor)).toBe(position);
          expect(() => cursors.decode([other], cursor)).toThrow(expect.objectContaining({ code: "CURSOR_INVALID" }));
        },
      ),
    );
  });

  test("that was altered, cut or made up is refused", () => {
    const cursor = cursors.encode(["regions"], "35.01");
    const bytes = Buffer.from(cursor, "base64url");
    for (let index = 0; index < bytes.length; index += 1) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(index) ^ 1, index);
      expect(() => cursors.decode(["regions"], altered.toString("base64url"))).toThrow(
        expect.objectContaining({ code: "CURSOR_INVALID" }),
      );
    }
    for (const made of ["", "x", cursor.slice(0, 8), Buffer.from("35.01").toString("base64url")]) {
      expect(() => cursors.decode(["regions"], made)).toThrow(expect.objectContaining({ code: "CURSOR_INVALID" }));
    }
  });

  test("of any key of the list is taken, and is made with the first", () => {
    const [first, second] = ["first-key-of-at-least-thirty-two-chars", "second-key-of-at-least-thirty-two-chars"];
    const cursor = createCursors(() => [first, second]).encode(["regions"], "35.01");
    for (const keys of [[first], [second, first]])
      expect(createCursors(() => keys).decode(["regions"], cursor)).toBe("35.01");
    expect(() => createCursors(() => [second]).decode(["regions"], cursor)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });

  test("of another key is refused", () => {
    const foreign = createCursors(() => ["another key of at least thirty-two chars"]).encode(["regions"], "35.01");
    expect(() => cursors.decode(["regions"], foreign)).toThrow(expect.objectContaining({ code: "CURSOR_INVALID" }));
  });
});

describe("a page", () => {
  test.each([0, -1, 101, 1_000_000])("of %p rows is refused with the size and the limit", (first) => {
    expect(() => readPage(cursors, [], { first }, limits)).toThrow(
      expect.objectContaining({ code: "PAGE_SIZE_EXCEEDED", details: { value: first, maximum: 100 } }),
    );
  });

  test("walking a list page by page meets every row once, in order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (list, first) => {
          const rows = list.toSorted();
          const seen: string[] = [];
          for (let after: string | null = null, pages = 0; pages <= rows.length; pages += 1) {
            const request = readPage(cursors, ["all"], { first, after }, limits);
            const position: string | null = request.after;
            const found = rows.filter((row) => position === null || row > position).slice(0, request.limit);
            const page = toPage(cursors, ["all"], request, found, (row) => row);
            seen.push(...page.nodes);
            expect(page.edges().map(({ node }) => node)).toEqual(page.nodes);
            if (!page.pageInfo.hasNextPage) break;
            after = page.pageInfo.endCursor;
          }
          expect(seen).toEqual(rows);
        },
      ),
    );
  });
});
