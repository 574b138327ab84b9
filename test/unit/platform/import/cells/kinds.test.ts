import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellKind } from "../../../../../platform/import/cells/cell.ts";
import { choice } from "../../../../../platform/import/cells/choice.ts";
import { date } from "../../../../../platform/import/cells/date.ts";
import { familyCells } from "../../../../../platform/import/cells/family.ts";
import { period } from "../../../../../platform/import/cells/period.ts";
import { region, regionName } from "../../../../../platform/import/cells/region.ts";
import { rupiah } from "../../../../../platform/import/cells/rupiah.ts";
import { decimal } from "../../../../../platform/import/cells/decimal.ts";
import { count } from "../../../../../platform/import/cells/whole-number.ts";
import { text } from "../../../../../platform/import/cells/text.ts";
import { year } from "../../../../../platform/import/cells/year.ts";
import { decryptText } from "../../../../../platform/identity/encrypt.ts";
import { cardHmacOf, familyIdOf } from "../../../../../platform/identity/family-id.ts";
import { deriveIdentityKey, derivePseudonymKey } from "../../../../../platform/identity/keys.ts";
import { parseRegionCode } from "../../../../../platform/region-code.ts";
import { contextOf } from "./context.ts";

const context = contextOf();

describe("a day", () => {
  test.each([
    ["2024-12-31", "2024-12-31"],
    ["2024-1-5", "2024-01-05"],
    ["2024-12-31T10:15:00.000Z", "2024-12-31"],
    ["2024-12-31 10:15:00", "2024-12-31"],
    ["31/12/2024", "2024-12-31"],
    ["1/2/2024", "2024-02-01"],
    ["31-12-2024", "2024-12-31"],
    ["31.12.2024", "2024-12-31"],
    ["31 Desember 2024", "2024-12-31"],
    ["31 des 2024", "2024-12-31"],
    ["31-Des-2024", "2024-12-31"],
    ["Selasa, 31 Desember 2024", "2024-12-31"],
    ["17 Agustus 1945", "1945-08-17"],
    ["28 Pebruari 2023", "2023-02-28"],
    ["5 November 2024", "2024-11-05"],
    ["5 Nopember 2024", "2024-11-05"],
    ["45657", "2024-12-31"],
    ["45657.75", "2024-12-31"],
    ["43890", "2020-02-29"],
  ])("%s is %s", (cell, value) => {
    expect(date().read(cell, context)).toEqual({ value });
  });

  test.each([
    ["31/02/2024", "DATE_IMPOSSIBLE"],
    ["12/31/2024", "DATE_IMPOSSIBLE"],
    ["2023-02-29", "DATE_IMPOSSIBLE"],
    ["0/1/2024", "DATE_IMPOSSIBLE"],
    ["2024-13-01", "DATE_IMPOSSIBLE"],
    ["1/1/0024", "DATE_IMPOSSIBLE"],
    ["31/12/24", "DATE_FORM"],
    ["31/12-2024", "DATE_FORM"],
    ["Desember 2024", "DATE_FORM"],
    ["31 Foo 2024", "DATE_FORM"],
    ["2024", "DATE_FORM"],
    ["kemarin", "DATE_FORM"],
    ["#VALUE!", "SHEET_ERROR"],
  ])("%s is refused: %s", (cell, refused) => {
    expect(date().read(cell, context)).toEqual({ refused });
  });

  test("is the day that was written, in every form", () => {
    const day = fc.date({ min: new Date("1955-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const value = at.toISOString().slice(0, 10);
        const [years = "", months = "", days = ""] = value.split("-");
        const long = at.toLocaleDateString("id-ID", { dateStyle: "long", timeZone: "UTC" });
        const serial = String(Math.floor(at.getTime() / 86_400_000) + 25_569);
        for (const form of [value, `${days}/${months}/${years}`, long, serial]) {
          expect(date().read(form, context)).toEqual({ value });
        }
      }),
    );
  });
});

describe("a period", () => {
  const withYear = contextOf({ tahun: "2024" });
  test.each([
    ["2024", "2024"],
    ["Tahun 2024", "2024"],
    ["2024-S1", "2024-S1"],
    ["2024-T3", "2024-T3"],
    ["2024-04", "2024-04"],
    ["Tahap 1", "2024-T1"],
    ["TAHAP II", "2024-T2"],
    ["Triwulan I", "2024-Q1"],
    ["TW IV 2023", "2023-Q4"],
    ["Semester 2 Tahun 2022", "2022-S2"],
    ["JAN-MAR", "2024-Q1"],
    ["Juli - September 2023", "2023-Q3"],
    ["JAN s/d JUN", "2024-S1"],
    ["Januari-Desember", "2024"],
    ["April 2023", "2023-04"],
    ["DES", "2024-12"],
  ])("%s is %s", (cell, value) => {
    expect(period({ yearField: "tahun" }).read(cell, withYear)).toEqual({ value });
  });

  test.each([
    "Tahap 5",
    "Triwulan V",
    "FEB-APR",
    "JAN-FEB",
    "MAR-JAN",
    "2024-13",
    "2024-Q5",
    "Semester",
    "foo",
    "2024 foo",
  ])("%s is refused", (cell) => {
    expect(period({ yearField: "tahun" }).read(cell, withYear)).toEqual({ refused: "PERIOD_FORM" });
  });

  test("without a year, of another kind than declared, or of three months that are a stage is what was declared", () => {
    expect(period().read("Tahap 1", context)).toEqual({ refused: "PERIOD_FORM" });
    expect(period({ yearField: "tahun" }).read("Tahap 1", context)).toEqual({ refused: "PERIOD_FORM" });
    expect(period({ kinds: ["YEAR"] }).read("2024-Q1", context)).toEqual({ refused: "PERIOD_FORM" });
    expect(period({ threeMonths: "STAGE" }).read("JAN-MAR 2024", context)).toEqual({ value: "2024-T1" });
  });
});

test.each([
  ["2024", { value: 2024 }],
  ["Tahun 2024", { value: 2024 }],
  ["24", { refused: "YEAR_FORM" }],
  ["1999", { refused: "YEAR_FORM" }],
  ["2024/2025", { refused: "YEAR_FORM" }],
])("the year %s is read as such or refused", (cell, reading) => {
  expect(year().read(cell, context)).toEqual(reading);
});

test.each([
  ["Mekar  \n Jaya", { value: "Mekar Jaya" }],
  ["x".repeat(201), { refused: "TEXT_TOO_LONG" }],
  ["#REF!", { refused: "SHEET_ERROR" }],
  ["#1", { value: "#1" }],
])("the text %j is read as such or refused", (cell, reading) => {
  expect(text().read(cell, context)).toEqual(reading);
});

test("a choice is known by its value, its synonyms and in any case, and nothing else is", () => {
  const status = choice({ ACTIVE: ["Aktif", "masih aktif"], LEFT: ["Keluar"] });
  for (const cell of ["ACTIVE", "aktif", "MASIH-AKTIF", "Masih  Aktif"]) {
    expect(status.read(cell, context)).toEqual({ value: "ACTIVE" });
  }
  for (const cell of ["", "akt", "__proto__", "constructor", "toString"]) {
    expect(status.read(cell, context)).toEqual({ refused: "VALUE_UNKNOWN" });
  }
  expect(status.example).toBe("Aktif");
});

test("a region is found by its code, with the name beside it where there is one, or by its name inside another", () => {
  const village = region({ scheme: "KEMENDAGRI", level: "VILLAGE", nameField: "nama" });
  expect(village.read("33.07.01.2001", context)).toEqual({ value: "33.07.01.2001" });
  expect(village.read("33.07.09.2001", contextOf({ nama: "Mekar" }))).toEqual({
    value: "33.07.01.2009",
    corrected: "CODE_SUPERSEDED",
  });
  expect(village.read("3,30701E+09", context)).toEqual({ refused: "DAMAGED_BY_EXCEL" });
  const named = regionName("VILLAGE", { field: "kab", scheme: "KEMENDAGRI", level: "REGENCY" });
  expect(named.read("Mekar", contextOf({ kab: "33.07" }))).toEqual({ value: "33.07.01.2001" });
  expect(named.read("Mekar", contextOf({ kab: "?" }))).toEqual({ refused: "REGION_UNKNOWN" });
  expect(regionName("REGENCY").read("Mekar", context)).toEqual({ refused: "REGION_NAME_UNKNOWN" });
});

describe("who a family is", () => {
  const CARD = "3307990101900001";
  const cells = familyCells({
    cardField: "card",
    region: { field: "region", scheme: "KEMENDAGRI", level: "VILLAGE" },
  });
  const row = contextOf({ card: CARD, region: "33.07.01.2001" });
  const [identityText = ""] = row.keys.identity;
  const pseudonymKey = derivePseudonymKey(row.keys.pseudonym);
  const identityKeys = [deriveIdentityKey(identityText)];
  const familyId = familyIdOf(CARD, parseRegionCode("33.07"), pseudonymKey);

  test("leaves the cell hashed and encrypted for its place, so that the graph finds and opens it", () => {
    const reading = cells.card.read(CARD, row);
    if ("refused" in reading) throw new Error(reading.refused);
    expect(reading.value).toMatchObject({ familyId, regencyCode: "33.07", cardHmac: cardHmacOf(CARD, pseudonymKey) });
    const place = { familyId, field: "family_card_number" } as const;
    expect(decryptText(reading.value.encrypted, place, identityKeys)).toBe(CARD);
    const name = cells.secret("representative_name").read("Contoh  Sintetis", row);
    if ("refused" in name) throw new Error(name.refused);
    expect(decryptText(name.value, { familyId, field: "representative_name" }, identityKeys)).toBe("Contoh Sintetis");
    const account = cells.account.read("0001-2345 678", row);
    if ("refused" in account) throw new Error(account.refused);
    expect(account.value.lastDigits).toBe("5678");
    expect(decryptText(account.value.encrypted, { familyId, field: "account_number" }, identityKeys)).toBe(
      "00012345678",
    );
  });

  test("shows its number to nobody in what it hands on", () => {
    const reading = cells.card.read(CARD, row);
    const shown = JSON.stringify(reading, (_, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString("latin1") : value,
    );
    expect(shown).not.toContain(CARD.slice(0, 10));
  });

  test.each([
    ["a number that is damaged", "3,30799E+15", "33.07.01.2001", "DAMAGED_BY_EXCEL"],
    ["no code of a region", CARD, "", "FAMILY_UNKNOWN"],
    ["a code that is not known", CARD, "x", "FAMILY_UNKNOWN"],
    ["a code of a province", CARD, "33", "REGION_OF_OTHER_LEVEL"],
  ])("is refused with %s, and so is what would be encrypted for it", (_, card, code, refused) => {
    const other = contextOf({ card, region: code });
    expect(cells.card.read(card, other)).toEqual({ refused });
    expect(cells.secret("representative_name").read("Contoh", other)).toEqual({ refused: "FAMILY_UNKNOWN" });
  });

  test.each(["12345", "1".repeat(21), "BRI 123456", "ABCDEFGH"])(
    "an account of another form (%s) is refused",
    (cell) => {
      expect(cells.account.read(cell, row)).toEqual({ refused: "ACCOUNT_DIGITS" });
    },
  );
});

test("every kind reads its own example and says in both languages what it takes", () => {
  const family = familyCells({
    cardField: "card",
    region: { field: "region", scheme: "KEMENDAGRI", level: "VILLAGE" },
  });
  const kinds: readonly CellKind<unknown>[] = [
    count(),
    count({ decimalMark: "." }),
    decimal(),
    decimal({ decimalMark: "." }),
    rupiah(),
    rupiah({ decimalMark: "." }),

    date(),
    year(),
    period(),
    text(),
    choice({ A: ["Aktif"] }),
    family.card,
    family.secret("representative_name"),
    family.account,
    region({ scheme: "KEMENDAGRI", level: "VILLAGE" }),
  ];
  const row = contextOf({ card: "3307990101900001", region: "33.07.01.2001" });
  for (const kind of kinds) {
    expect(kind.read(kind.example, row)).toHaveProperty("value");
    expect(kind.form.id.length * kind.form.en.length).toBeGreaterThan(0);
  }
});
