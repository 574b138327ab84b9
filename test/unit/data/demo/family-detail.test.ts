import { beforeAll, expect, test } from "@jest/globals";
import { demoTables } from "../../../../data/demo/demo-tables.ts";
import type { SeedTable } from "../../../../data/demo/seed-table.ts";
import { decryptText, type IdentityPlace } from "../../../../platform/identity/encrypt.ts";
import { cardHmacOf, parseFamilyId } from "../../../../platform/identity/family-id.ts";
import { deriveIdentityKey, derivePseudonymKey } from "../../../../platform/identity/keys.ts";
import { maskNumber } from "../../../../platform/identity/masks.ts";
import type { FamilyKeys } from "../../../../platform/secrets/family-keys.ts";
import { loadRegionReference, type RegionReference } from "../../../../platform/regions/reference.ts";

const KEYS: FamilyKeys = {
  identity: ["an-identity-key-for-tests-and-nothing-else"],
  pseudonym: "a-pseudonym-key-for-tests-and-nothing-else",
};

type NamedRow = Readonly<Record<string, unknown>>;

let regions: readonly RegionReference[];
let tables: ReadonlyMap<string, SeedTable>;
beforeAll(async () => {
  regions = await loadRegionReference();
  tables = generate(KEYS);
});

const generate = (keys: FamilyKeys): ReadonlyMap<string, SeedTable> =>
  new Map(
    Object.values(demoTables({ regions, scope: "seed", keys }))
      .flat()
      .map((table) => [table.table, table]),
  );

const rowsOf = (table: string, from = tables): readonly NamedRow[] => {
  const { columns, rows } = from.get(table) ?? { columns: [], rows: () => [] };
  return Array.from(rows(), (row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
};

/** A cell as text; empty where there is none. */
const text = (row: NamedRow, column: string): string => {
  const value = row[column];
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
};

const idsIn = (table: string, from = tables): ReadonlySet<unknown> =>
  new Set(rowsOf(table, from).map((row) => row["family_id"] ?? row["id"]));

test("the families of Rote Ndao that took part in 2017 are the 6,845 of the field report", () => {
  const inRoteNdao = rowsOf("family").filter(
    (row) =>
      row["regency_code"] === "53.14" &&
      text(row, "entered_on") <= "2017-12-31" &&
      (row["left_on"] === null || text(row, "left_on") > "2017-12-31"),
  );
  expect(inRoteNdao).toHaveLength(6845);
  expect(Math.min(...inRoteNdao.map((row) => Number(row["cohort"])))).toBe(2013);
});

test("the sources know families by the same ids, each in its regency; another key gives others", () => {
  const families = idsIn("family");
  for (const table of [
    "family_identity",
    "aid_account",
    "transfer",
    "enrolment",
    "enterprise_role",
    "village_cash_aid",
    "family_member",
    "family_status",
  ]) {
    const rows = rowsOf(table);
    expect([table, rows.length > 100]).toEqual([table, true]);
    const foreign = rows.filter(
      (row) => !families.has(row["family_id"]) || parseFamilyId(row["family_id"]).regencyCode !== row["regency_code"],
    );
    expect([table, foreign.slice(0, 1)]).toEqual([table, []]);
  }
  const other = idsIn("family", generate({ ...KEYS, pseudonym: "another-pseudonym-key-for-tests-and-nothing-else" }));
  expect(other.size).toBe(families.size);
  expect([...families].filter((id) => other.has(id))).toEqual([]);
});

test("nobody can be taken for a real person: names say so, and no card has such a number", () => {
  const keys = KEYS.identity.map(deriveIdentityKey);
  const pseudonymKey = derivePseudonymKey(KEYS.pseudonym);
  const lookup = new Map(
    rowsOf("family_lookup").map((row) => [(row["card_hmac"] as Buffer).toString("hex"), row["family_id"]]),
  );
  const identities = rowsOf("family_identity");
  expect(lookup.size).toBe(identities.length);
  for (const row of identities.filter((_, place) => place % 500 === 0)) {
    const familyId = text(row, "family_id");
    const read = (field: IdentityPlace["field"]): string =>
      decryptText(row[field] as Buffer, { familyId, field }, keys);
    const card = read("family_card_number");
    expect(read("representative_name")).toMatch(/^SYNTHETIC [A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(card).toMatch(/^\d{6}9999\d{6}$/); // where the day and month of issue stand
    expect(card.slice(0, 4)).toBe(familyId.slice(0, 5).replace(".", ""));
    expect(lookup.get(cardHmacOf(card, pseudonymKey).toString("hex"))).toBe(familyId);
  }
});

test("an account's last digits are those of its encrypted number", () => {
  const keys = KEYS.identity.map(deriveIdentityKey);
  for (const row of rowsOf("aid_account").filter((_, place) => place % 500 === 0)) {
    const place = { familyId: text(row, "family_id"), field: "account_number" } as const;
    const number = decryptText(row["account_number"] as Buffer, place, keys);
    expect(maskNumber(number).slice(-4)).toBe(row["last_digits"]);
  }
});

test("every exception of the payments can be found", () => {
  const transfers = rowsOf("transfer");
  const reasons = new Set(transfers.map((row) => text(row, "return_reason")));
  expect([...reasons].filter((reason) => reason !== "").toSorted((a, b) => a.localeCompare(b))).toEqual([
    "ACCOUNT_CLOSED",
    "ACCOUNT_UNMATCHED",
    "ALREADY_GRADUATED",
    "CARD_NOT_DISTRIBUTED",
    "DECEASED",
    "DUPLICATE",
    "NOT_TRANSACTED",
  ]);
  const graduated = new Map(rowsOf("family_graduation").map((row) => [row["family_id"], text(row, "graduated_on")]));
  const late = transfers.filter(
    (row) => row["stage"] === "WITHDRAWN" && (graduated.get(row["family_id"]) ?? "9999") < text(row, "credited_on"),
  );
  expect(late.length).toBeGreaterThan(20);
  const aided = idsIn("village_cash_aid");
  const paidInJune = transfers.filter((row) => row["period"] === "2020-06" && row["stage"] === "WITHDRAWN");
  expect(paidInJune.filter((row) => aided.has(row["family_id"])).length).toBeGreaterThan(100);
});

test("a family is paid once in a payment, unless it was on the list twice", () => {
  const keyOf = (row: NamedRow): string => `${text(row, "family_id")} ${text(row, "period")}`;
  const transfers = rowsOf("transfer");
  const twice = transfers.filter((row) => row["return_reason"] === "DUPLICATE").map(keyOf);
  const once = transfers.filter((row) => row["return_reason"] !== "DUPLICATE").map(keyOf);
  expect(new Set(once).size).toBe(once.length);
  expect(new Set(twice).size).toBe(twice.length);
  expect(twice.filter((key) => !once.includes(key))).toEqual([]);
});

test("every family that takes part has a facilitator who has others too, and the same seed gives the same families", () => {
  const families = rowsOf("family");
  const staff = new Set(rowsOf("pkh_staff").map((row) => `${text(row, "regency_code")} ${text(row, "ref")}`));
  const served = new Set(
    families
      .filter((row) => row["left_on"] === null)
      .map((row) => `${text(row, "regency_code")} ${text(row, "facilitator_ref")}`),
  );
  expect([...served].filter((ref) => !staff.has(ref))).toEqual([]);
  expect(served.size).toBe(rowsOf("pkh_staff").filter((row) => row["role"] === "FACILITATOR").length);
  expect(rowsOf("family", generate(KEYS))).toEqual(families);
});
