import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ImportOrder, orderQuery, readOrder } from "../../../../platform/uploads/order.ts";
import { splitSeal, withSeal } from "../../../../platform/uploads/seal.ts";

const text = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 });
const orders: fc.Arbitrary<ImportOrder> = fc.record({
  format: fc.constantFrom("families", "village-index"),
  name: fc.option(fc.stringMatching(/^[a-z&=+ %]{1,20}\.csv$/).map((name) => name.trim())),
  asOf: fc.option(fc.constantFrom("2024", "2024-12", "2024-12-31")),
  sheet: fc.option(text),
  set: fc.array(
    fc.record({ heading: fc.stringMatching(/^[A-Za-z&+%]{1,20}$/), text: text.map((value) => value.trim()) }),
    { maxLength: 3 },
  ),
  dryRun: fc.boolean(),
});

test("an order reads back as it was written, sealed or not", () => {
  fc.assert(
    fc.property(orders, (order) => {
      const query = orderQuery(order);
      expect(readOrder(order.format, query)).toEqual(order);
      const seal = { sha256: "a".repeat(64), bytes: 12 };
      const { rest, ...read } = splitSeal(withSeal(query, seal));
      expect(read).toEqual(seal);
      expect(readOrder(order.format, rest)).toEqual(order);
    }),
  );
});

test.each([
  ["dryrun=true", "PARAMETER_UNKNOWN"],
  ["sha256=1", "PARAMETER_UNKNOWN"],
  ["dryRun=yes", "PARAMETER_MALFORMED"],
  ["dryRun=", "PARAMETER_MALFORMED"],
  ["dryRun=false&dryRun=true", "PARAMETER_MALFORMED"],
  ["asOf=31-12-2024", "AS_OF_MALFORMED"],
  ["set=tahun", "SET_MALFORMED"],
])("%s is refused, not passed over", (query, code) => {
  expect(() => readOrder("families", query)).toThrow(expect.objectContaining({ code }));
});
