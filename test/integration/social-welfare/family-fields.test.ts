import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SOURCES } from "../../support/subgraph-kit.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { benefitRate } from "./fixtures.ts";
import { checkRow, familyRow, keyOf, memberRow } from "./family-fixtures.ts";
import { type FamilyKit, openFamilies } from "./family-kit.ts";

const own = familyRow("33.07", 1, {
  status: "GRADUATED_PROSPEROUS",
  status_since: "2024-03-01",
  left_on: "2024-03-01",
  is_in_transition: true,
  is_remote: true,
  facilitator_ref: "P-1",
});
const bare = familyRow("33.07", 2);
const other = familyRow("33.08", 3, { facilitator_ref: "P-1" });
const viewer = familyViewer(["33"]);

let kit: FamilyKit;
beforeAll(async () => {
  kit = await openFamilies();
  const facts = (family: typeof own, decile: number) => [{ ...keyOf(family), version: "2025-Q1", decile }];
  await kit.store({
    family: [
      own,
      bare,
      other,
      familyRow("33.07", 4, { facilitator_ref: "P-1" }),
      familyRow("33.07", 5, { facilitator_ref: "P-1", status: "SUSPENDED" }),
    ],
    family_status: [
      { ...keyOf(own), since: "2024-03-01", status: "GRADUATED_PROSPEROUS", reason: "usaha" },
      { ...keyOf(own), since: "2015-01-10", status: "VALIDATED", reason: null },
      { ...keyOf(own), since: "2015-02-01", status: "ACTIVE", reason: null },
    ],
    family_member: [
      memberRow(own, 1, "JUNIOR_SECONDARY", { since: "2021-07-01" }),
      memberRow(own, 1, "PRIMARY", { since: "2015-07-01", until: "2021-07-01" }),
      memberRow(own, 2, "ELDERLY"),
      memberRow(other, 1, "PREGNANT"),
    ],
    registry_entry: [...facts(own, 3), { ...keyOf(own), version: "2024-Q4", decile: 2 }, ...facts(other, 9)],
    commitment_check: [
      ["2023-Q4", "HEALTH"],
      ["2024-T1", "SOCIAL_WELFARE"],
      ["2024-Q1", "HEALTH"],
      ["2024-Q1", "EDUCATION"],
    ].map(([period, kind]) => checkRow(own, { period, kind, checked: 2, met: 1, sanction: "WARNING" })),
    session_attendance: [{ ...keyOf(own), year: 2024, registered: 12, attended: 9 }],
    family_graduation: [{ ...keyOf(own), graduated_on: "2024-03-01", kind: "PROGRAMME" }],
    family_recertification: [2021, 2019].map((year) => ({ ...keyOf(own), year, outcome: "ELIGIBLE" })),
    complementary_aid: [{ ...keyOf(own), programme: "SEMBAKO", since: "2018-01-01", until: "2024-03-01" }],
    pkh_staff: ["33.07", "33.08"].map((regency_code, place) => ({
      regency_code,
      ref: "P-1",
      role: place === 0 ? "FACILITATOR" : "SUPERVISOR",
    })),
    benefit_rate: [
      benefitRate({ year: 2018, component: "FLAT", annual_amount: 1_890_000 }),
      ...["PREGNANT", "ELDERLY", "PRIMARY", "JUNIOR_SECONDARY"].map((component, place) =>
        benefitRate({ year: 2020, component, annual_amount: 1_200_000 * (place + 1) }),
      ),
    ],
  });
});
afterAll(() => kit.stop());

const fieldsOf = async (family: typeof own, fields: string): Promise<unknown> => {
  const { families, errors } = await kit.askFamilies(viewer, [family.id], fields);
  expect(errors).toEqual([]);
  return families[0];
};

describe("a family", () => {
  test("tells where it lives, since when it takes part, and where it stands", async () => {
    const fields = `id region { code level } cohort enteredOn leftOn status statusSince isInTransition isRemote
      provenance source { id } statusHistory { status since reason }`;
    expect(await fieldsOf(own, fields)).toEqual({
      id: own.id,
      region: { code: own.village_code, level: "VILLAGE" },
      cohort: own.cohort,
      enteredOn: own.entered_on,
      leftOn: own.left_on,
      status: own.status,
      statusSince: own.status_since,
      isInTransition: true,
      isRemote: true,
      provenance: "SYNTHETIC",
      source: { id: SOURCES.synthetic.id },
      statusHistory: [
        { status: "VALIDATED", since: "2015-01-10", reason: null },
        { status: "ACTIVE", since: "2015-02-01", reason: null },
        { status: "GRADUATED_PROSPEROUS", since: "2024-03-01", reason: "usaha" },
      ],
    });
  });

  test("names its source in the answer", async () => {
    const { sources } = await kit.askFamilies(viewer, [own.id], "id");
    expect(sources).toEqual([SOURCES.synthetic.id]);
  });

  test("has the members that count now, those of a day, and all there were", async () => {
    const primary = { component: "PRIMARY", since: "2015-07-01", until: "2021-07-01" };
    const junior = { component: "JUNIOR_SECONDARY", since: "2021-07-01", until: null };
    const elderly = { component: "ELDERLY", since: "2015-02-01", until: null };
    const span = "{ component since until }";
    const fields = `members ${span} memberHistory ${span} before: members(on: "2015-02-01") ${span}
      last: members(on: "2021-06-30") ${span} first: members(on: "2021-07-01") ${span} none: members(on: "2014-12-31") ${span}`;
    expect(await fieldsOf(own, fields)).toEqual({
      members: [elderly, junior],
      memberHistory: [elderly, primary, junior],
      before: [elderly],
      last: [elderly, primary],
      first: [elderly, junior],
      none: [],
    });
  });

  test("has its checks in the order of their periods, its sessions by year, and its decile by version", async () => {
    const fields = `commitmentChecks(period: 2024) { period kind checked met sanction }
      quarter: commitmentChecks(period: "2024-Q1") { period } sessions(year: 2024) { year registered attended }
      before: sessions(year: 2023) { year } registry { version decile }`;
    const found = { checked: 2, met: 1, sanction: "WARNING" };
    expect(await fieldsOf(own, fields)).toEqual({
      commitmentChecks: [
        { period: "2024-T1", kind: "SOCIAL_WELFARE", ...found },
        { period: "2024-Q1", kind: "EDUCATION", ...found },
        { period: "2024-Q1", kind: "HEALTH", ...found },
      ],
      quarter: [{ period: "2024-Q1" }, { period: "2024-Q1" }],
      sessions: { year: 2024, registered: 12, attended: 9 },
      before: null,
      registry: [
        { version: "2024-Q4", decile: 2 },
        { version: "2025-Q1", decile: 3 },
      ],
    });
  });

  test("tells how it left, what was found before, and what else it got", async () => {
    const fields = "graduation { on kind } recertification { year outcome } complementary { programme since until }";
    expect(await fieldsOf(own, fields)).toEqual({
      graduation: { on: "2024-03-01", kind: "PROGRAMME" },
      recertification: [
        { year: 2019, outcome: "ELIGIBLE" },
        { year: 2021, outcome: "ELIGIBLE" },
      ],
      complementary: [{ programme: "SEMBAKO", since: "2018-01-01", until: "2024-03-01" }],
    });
  });

  test("has the facilitator of its regency, who accompanies those that take part there", async () => {
    const fields = "facilitator { ref role familiesServed }";
    expect(await fieldsOf(own, fields)).toEqual({
      facilitator: { ref: "P-1", role: "FACILITATOR", familiesServed: 2 },
    });
    expect(await fieldsOf(other, fields)).toEqual({
      facilitator: { ref: "P-1", role: "SUPERVISOR", familiesServed: 1 },
    });
  });

  test("of which nothing more is known has empty lists and nulls", async () => {
    const fields = `leftOn statusHistory { status } members { component } memberHistory { component } registry { decile }
      commitmentChecks(period: 2024) { met } sessions(year: 2024) { attended } graduation { kind }
      recertification { outcome } complementary { programme } facilitator { ref } identity { isMasked }`;
    expect(await fieldsOf(bare, fields)).toEqual({
      leftOn: null,
      statusHistory: [],
      members: [],
      memberHistory: [],
      registry: [],
      commitmentChecks: [],
      sessions: null,
      graduation: null,
      recertification: [],
      complementary: [],
      facilitator: null,
      identity: null,
    });
  });
});

describe("the entitlement of a family", () => {
  const fields = (period: string): string =>
    `entitlement(period: "${period}") { period amount fixedPart ratesOf cappedBy
      components { component annualAmount amount counted } }`;

  test("goes by its members of then, and by the rates in force", async () => {
    expect(await fieldsOf(own, fields("2021-S2"))).toEqual({
      entitlement: {
        period: "2021-S2",
        amount: 2 * (600_000 + 1_200_000),
        fixedPart: 0,
        ratesOf: 2020,
        cappedBy: [],
        components: [
          { component: "ELDERLY", annualAmount: 2_400_000, amount: 1_200_000, counted: true },
          { component: "JUNIOR_SECONDARY", annualAmount: 4_800_000, amount: 2_400_000, counted: true },
        ],
      },
    });
  });

  test("is the flat amount where the year has one", async () => {
    expect(await fieldsOf(own, fields("2019-T2"))).toEqual({
      entitlement: {
        period: "2019-T2",
        amount: 472_500,
        fixedPart: 472_500,
        ratesOf: 2018,
        cappedBy: [],
        components: [],
      },
    });
  });

  test("ends when it leaves, and says why less is due", async () => {
    expect(await fieldsOf(own, "entitlement(period: 2024) { amount cappedBy }")).toEqual({
      entitlement: { amount: 600_000 + 1_200_000, cappedBy: ["NOT_TAKING_PART"] },
    });
  });

  test.each(["2021-04", "2017", "2016"])("is null in %s, without a payment or a rate", async (period) => {
    expect(await fieldsOf(own, fields(period))).toEqual({ entitlement: null });
  });
});
