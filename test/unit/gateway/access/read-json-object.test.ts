import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readJsonObject } from "../../../../gateway/access/read-json-object.ts";

const name = fc.string({ unit: fc.constantFrom("a", "b", '"', "\\", "{", "}", "[", ":", ",", " ", "é"), maxLength: 6 });
const object = fc.dictionary(name, fc.jsonValue());

test("every object is read as it is, however it is laid out", () => {
  fc.assert(
    fc.property(object, fc.constantFrom(0, 2, "\t"), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(readJsonObject(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("an object in which a name stands twice is refused, however the name is written", () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, fc.jsonValue(), { minKeys: 1 }),
      fc.nat(),
      fc.boolean(),
      (value, place, escaped) => {
        const names = Object.keys(value);
        const again = names[place % names.length] ?? "";
        const written = escaped
          ? `"${again
              .split("")
              .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
              .join("")}"`
          : JSON.stringify(again);
        expect(readJsonObject(`{${written}:{"a":[1]},${JSON.stringify(value).slice(1)}`)).toBeNull();
      },
    ),
  );
});

test("the same name at two depths is no repetition", () => {
  expect(readJsonObject('{"a":{"a":1,"b":[{"a":2}]},"b":"\\"a\\":"}')).toEqual({
    a: { a: 1, b: [{ a: 2 }] },
    b: '"a":',
  });
});

test.each(["", "null", "1", '"a"', "[]", '[{"a":1}]', "{", '{"a"}', '{"a":1}x'])("%p is no object", (text) => {
  expect(readJsonObject(text)).toBeNull();
});
