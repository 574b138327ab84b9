import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { compileToFunction, interpret } from "../../../platform/serve-subgraph/compile.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer, identityViewer } from "../../support/family-viewers.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { account, order, transfer } from "./family-fixtures.ts";
import { BANKS } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const own = familyId("53.14", 1);
const neighbour = familyId("53.14", 2);
const foreign = familyId("33.07", 1);
const unknown = familyId("53.14", 99);
const NUMBER = "0123456789014321";

const FIRST = transfer({ family_id: own, ref: "a-2" });
const SECOND = transfer({
  family_id: own,
  ref: "a-1",
  period: "2020-04",
  sp2d_number: null,
  stage: "ACCOUNT_CHECK",
  credited_on: null,
  withdrawn_on: null,
  withdrawn_amount: null,
  return_reason: "ACCOUNT_UNMATCHED",
});
const FOOD = transfer({
  family_id: own,
  ref: "a-3",
  period: "2021-01",
  programme: "SEMBAKO",
  stage: "RETURNED",
  withdrawn_on: null,
  withdrawn_amount: null,
  returned_on: "2021-03-01",
  return_reason: "NOT_TRANSACTED",
});
const STORED = {
  bank: BANKS,
  payment_order: [
    order({ regency_code: "53.14", sp2d_number: "SP2D/2020/1" }),
    order({ regency_code: "33.07", sp2d_number: "SP2D/2020/1", sp2d_on: "2019-01-01" }),
  ],
  aid_account: [account(own, NUMBER), account(foreign, "9999000011112222", { card_status: "BLOCKED" })],
  transfer: [
    FOOD,
    SECOND,
    FIRST,
    transfer({ family_id: foreign, ref: "b-1" }),
    transfer({ family_id: neighbour, ref: "a-4" }),
  ],
};

const ACCOUNT = "account { number isMasked }";
const full = { number: NUMBER, isMasked: false };
const masked = { number: "****4321", isMasked: true };

describe.each([
  ["compiled", compileToFunction],
  ["interpreted", interpret],
])("families, %s", (_, compile) => {
  beforeAll(() => kit.store(STORED));
  const ask = (viewer: Viewer, ids: readonly unknown[], fields: string) =>
    kit.askFamilies(viewer, ids, fields, compile);

  test("are answered in the order asked, duplicates included; foreign, malformed and missing ids look alike", async () => {
    const ids = [foreign, own, unknown, own, "53.14-x", null, familyId("33.07", 99)];
    const { families, errors } = await ask(familyViewer(["53.14"]), ids, "id account { cardStatus } transfers { ref }");
    const found = {
      id: own,
      account: { cardStatus: "DISTRIBUTED" },
      transfers: [{ ref: "a-2" }, { ref: "a-1" }, { ref: "a-3" }],
    };
    expect(errors).toEqual([]);
    expect(families).toEqual([null, found, { id: unknown, account: null, transfers: [] }, found, null, null, null]);
  });

  test.each([
    ["nobody", OPEN_DOOR],
    ["a reader of another regency", familyViewer(["33.08"])],
    ["a reader without regions", familyViewer([])],
  ])("are nothing to %s, and nothing is asked of the tables", async (_who, viewer) => {
    const { families, statements } = await ask(
      viewer,
      [own, foreign, unknown],
      "account { openedOn } transfers { ref }",
    );
    expect(families).toEqual([null, null, null]);
    expect(statements).toEqual([]);
  });

  test.each([
    ["without the scope", familyViewer(["53.14"]), masked],
    ["without a purpose", { ...identityViewer(["53.14"]), purpose: null }, masked],
    ["with scope and purpose, in the regency", identityViewer(["53.14"]), full],
    ["with scope and purpose, in the province", identityViewer(["53"]), full],
  ])("show their account number %s", async (_how, viewer, expected) => {
    const { families } = await ask(viewer, [own], ACCOUNT);
    expect(families).toEqual([{ account: expected }]);
  });

  test("show the whole of their account", async () => {
    const { families, sources } = await ask(
      familyViewer(["ID"]),
      [own, foreign],
      "account { bank { id } number isMasked cardStatus openedOn provenance source { id } }",
    );
    const origin = { provenance: SOURCES.synthetic.provenance, source: { id: SOURCES.synthetic.id } };
    const rest = { bank: { id: "BRI" }, isMasked: true, openedOn: "2019-03-01", ...origin };
    expect(families).toEqual([
      { account: { ...rest, number: "****4321", cardStatus: "DISTRIBUTED" } },
      { account: { ...rest, number: "****2222", cardStatus: "BLOCKED" } },
    ]);
    expect(sources).toEqual([SOURCES.synthetic.id]);
  });

  test("have their payments in the order of time, each with the steps it went through", async () => {
    const { families } = await ask(
      familyViewer(["53.14"]),
      [own],
      `transfers {
      ref programme period amount stage stages { stage on } bank { id } order { number } creditedOn withdrawnOn
      withdrawnAmount return { reason on } family { id } village { code } provenance source { id } }`,
    );
    const together = [
      { stage: "FINAL_CLOSING", on: "2020-01-10" },
      { stage: "ACCOUNT_CHECK", on: "2020-01-11" },
      { stage: "SPP", on: "2020-01-12" },
      { stage: "SPM", on: "2020-01-13" },
      { stage: "SP2D", on: "2020-01-14" },
      { stage: "STANDING_INSTRUCTION", on: "2020-01-15" },
    ];
    const shown = (row: typeof FIRST) => ({
      ref: row.ref,
      programme: row.programme,
      period: row.period,
      amount: row.amount,
      stage: row.stage,
      bank: { id: row.bank_id },
      order: row.sp2d_number === null ? null : { number: row.sp2d_number },
      creditedOn: row.credited_on,
      withdrawnOn: row.withdrawn_on,
      withdrawnAmount: row.withdrawn_amount,
      return: row.return_reason === null ? null : { reason: row.return_reason, on: row.returned_on },
      family: { id: own },
      village: { code: row.village_code },
      provenance: SOURCES.synthetic.provenance,
      source: { id: SOURCES.synthetic.id },
    });
    expect(families).toEqual([
      {
        transfers: [
          {
            ...shown(FIRST),
            stages: [...together, { stage: "CREDITED", on: "2020-01-20" }, { stage: "WITHDRAWN", on: "2020-01-25" }],
          },
          {
            ...shown(SECOND),
            stages: [
              { stage: "FINAL_CLOSING", on: null },
              { stage: "ACCOUNT_CHECK", on: null },
            ],
          },
          {
            ...shown(FOOD),
            stages: [...together, { stage: "CREDITED", on: "2020-01-20" }, { stage: "RETURNED", on: "2021-03-01" }],
          },
        ],
      },
    ]);
  });

  test.each([
    ["(period: 2020)", ["a-2", "a-1"]],
    ['(period: "2020-S1")', ["a-2", "a-1"]],
    ['(period: "2020-Q2")', ["a-1"]],
    ["(programme: SEMBAKO)", ["a-3"]],
    ["(period: 2021, programme: PKH)", []],
  ])("have of their payments those asked for %s", async (given, refs) => {
    const { families } = await ask(familyViewer(["53.14"]), [own], `transfers${given} { ref }`);
    expect(families).toEqual([{ transfers: refs.map((ref) => ({ ref })) }]);
  });

  test("of a thousand cost as many statements as one", async () => {
    const fields = `account { number bank { id } } all: transfers { ref stages { on } order { number } } some: transfers(period: 2020) { ref }`;
    const many = Array.from({ length: 1_000 }, (_value, number) => familyId("53.14", number));
    const namesOf = async (ids: readonly string[]) =>
      (await ask(identityViewer(["53.14"]), ids, fields)).statements
        .map(({ name }) => name)
        .filter((name) => name !== "appendAudit")
        .toSorted();
    const once = await namesOf([own]);
    expect(once).toEqual([
      "accountsByFamily",
      "banks",
      "paymentOrdersByNumber",
      "transfersByFamily",
      "transfersByFamily",
    ]);
    expect(await namesOf(many)).toEqual(once);
  });
});

describe("what was seen of families", () => {
  /** The newest entries of the audit, one for each kind of read. */
  const seen = async () => {
    const text = "select kind, family_ids as families, purpose from audit_entry order by at desc, seq desc limit 2";
    const entries = await createScopedDatabase(kit.db, familyViewer(["ID"])).query<{ kind: string }>("seen", text);
    return entries.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  };

  test("is written down: who was looked for in the viewer's regions, and whose number was shown", async () => {
    await kit.store(STORED);
    const officer = identityViewer(["53.14"]);
    await kit.askFamilies(officer, [neighbour, own, foreign], "account { number }");
    expect(await seen()).toEqual([
      { kind: "FACTS", families: [neighbour, own], purpose: officer.purpose },
      { kind: "IDENTITY", families: [own], purpose: officer.purpose },
    ]);
  });

  test("is no identity where only facts were asked for", async () => {
    await kit.store(STORED);
    await kit.askFamilies(identityViewer(["53.14"]), [own], "account { isMasked bank { id } }");
    await kit.ask(
      '{ transfers(within: "53.14", first: 1) { nodes { ref } } }',
      {},
      undefined,
      identityViewer(["53.14"]),
    );
    const kinds = (await seen()).map(({ kind }) => kind);
    expect(kinds).toEqual(["FACTS", "FACTS"]);
  });
});
