import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { compileToFunction, interpret } from "../../../platform/serve-subgraph/compile.ts";
import { BANK, PAYMENT } from "../../../platform/suppression/groups.ts";
import { hiddenBit } from "../../../platform/suppression/hidden-bits.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { order, transfer } from "./family-fixtures.ts";
import { BANKS, bankShare, payment } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const analyst: Viewer = { ...OPEN_DOOR, subject: "analis", scopes: ["aggregate:read"] };
const rote = (sp2d_number: string, change: Partial<Parameters<typeof order>[0]> = {}) =>
  order({ regency_code: "53.14", sp2d_number, ...change });

interface Connection {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const listed = async (given: string, fields = "number", viewer = analyst): Promise<Connection> => {
  const query = `{ paymentOrders(${given}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } totalCount } }`;
  const { data, errors } = await kit.ask(query, {}, undefined, viewer);
  expect(errors).toEqual([]);
  return data?.["paymentOrders"] as Connection;
};
const numbers = ({ nodes }: Connection) => nodes.map(({ number }) => number);

describe("the payment orders", () => {
  const ROWS = [
    order({ regency_code: "33.07", sp2d_number: "9" }),
    rote("1", { period: "2020-T1" }),
    rote("2", { period: "2020-04", bank_id: "BNI" }),
    rote("3", { period: "2021-T1", programme: "SEMBAKO" }),
    order({ regency_code: "53.15", sp2d_number: "1" }),
  ];

  test.each([
    ['within: "ID"', ["9", "1", "2", "3", "1"]],
    ['within: "53"', ["1", "2", "3", "1"]],
    ['within: "53.14"', ["1", "2", "3"]],
    ['within: "53.14.01"', []],
    ['within: "53.14", period: 2020', ["1", "2"]],
    ['within: "53.14", period: "2020-Q2"', ["2"]],
    ['within: "53.14", programme: SEMBAKO', ["3"]],
    ['within: "53.14", bank: "BNI"', ["2"]],
  ])("with %s are those, also page by page", async (given, expected) => {
    await kit.store({ bank: BANKS, payment_order: ROWS.toReversed() });
    const whole = await listed(given);
    expect([numbers(whole), whole.totalCount]).toEqual([expected, expected.length]);
    const walked: unknown[] = [];
    for (let after = ""; walked.length < expected.length; ) {
      const page = await listed(`${given}, first: 1${after}`);
      walked.push(...numbers(page));
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(expected);
  });

  test.each([
    ["compiled", compileToFunction],
    ["interpreted", interpret],
  ])("tell everything about themselves in one statement, and one for the banks, %s", async (_, compile) => {
    const row = rote("1");
    await kit.store({ bank: BANKS, payment_order: [row, rote("2")] });
    const { data, statements } = await kit.ask(
      `{ paymentOrders(within: "53.14", first: 1) { nodes { number region { code } programme period bank { id } orderedFamilies
         orderedAmount dates { stage on } absence { reason } provenance source { id } } } }`,
      {},
      compile,
      analyst,
    );
    expect(data?.["paymentOrders"]).toEqual({
      nodes: [
        {
          number: row.sp2d_number,
          region: { code: row.regency_code },
          programme: row.programme,
          period: row.period,
          bank: { id: row.bank_id },
          orderedFamilies: row.ordered_families,
          orderedAmount: row.ordered_amount,
          dates: [
            { stage: "FINAL_CLOSING", on: row.final_closing_on },
            { stage: "ACCOUNT_CHECK", on: row.account_check_on },
            { stage: "SPP", on: row.spp_on },
            { stage: "SPM", on: row.spm_on },
            { stage: "SP2D", on: row.sp2d_on },
            { stage: "STANDING_INSTRUCTION", on: row.standing_instruction_on },
          ],
          absence: null,
          provenance: SOURCES.synthetic.provenance,
          source: { id: SOURCES.synthetic.id },
        },
      ],
    });
    expect(statements.map(({ name }) => name)).toEqual(["listPaymentOrders", "banks"]);
  });

  test("refuse a cursor of another list", async () => {
    await kit.store({ bank: BANKS, payment_order: ROWS });
    const { pageInfo } = await listed('within: "53", first: 1');
    const { errors } = await kit.ask(`{ paymentOrders(within: "33", after: "${pageInfo.endCursor}") { totalCount } }`);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  });
});

describe("payment orders of few families", () => {
  const FIGURES = "number orderedFamilies orderedAmount absence { reason }";
  const shown = (row: ReturnType<typeof order>) => ({
    number: row.sp2d_number,
    orderedFamilies: row.ordered_families,
    orderedAmount: row.ordered_amount,
    absence: null,
  });
  const hidden = ({ sp2d_number }: ReturnType<typeof order>) => ({
    number: sp2d_number,
    orderedFamilies: null,
    orderedAmount: null,
    absence: { reason: "SUPPRESSED" },
  });
  const of = (families: number, number: string, change: Partial<Parameters<typeof order>[0]> = {}) =>
    rote(number, { ordered_families: families, ...change });

  test.each([
    ["the open door", OPEN_DOOR, 11],
    ["an analyst", analyst, 5],
    ["a reader of another region", familyViewer(["33.07"]), 5],
  ])(
    "hide their figures from %s, with all orders of the same regency, programme and period",
    async (_, viewer, limit) => {
      const [large, small] = [of(900, "1"), of(limit - 1, "2", { bank_id: "BNI" })];
      const [enough, other] = [of(limit, "3", { period: "2020-T2" }), of(900, "4", { programme: "SEMBAKO" })];
      await kit.store({ bank: BANKS, payment_order: [large, small, enough, other] });
      const { nodes } = await listed('within: "53.14"', FIGURES, viewer);
      expect(nodes).toEqual([hidden(large), hidden(small), shown(enough), shown(other)]);
    },
  );

  test("hide them as well when the small order is left out by the filter", async () => {
    const rows = [of(900, "1"), of(2, "2", { bank_id: "BNI" })] as const;
    await kit.store({ bank: BANKS, payment_order: rows });
    expect((await listed('within: "53.14", bank: "BRI"', FIGURES)).nodes).toEqual([hidden(rows[0])]);
  });

  test("are also those whose bank credited all but a few: the rest would be told by the difference", async () => {
    const rows = [of(900, "1"), of(300, "2", { bank_id: "BNI" }), of(300, "3", { period: "2020-T2" })] as const;
    const credited = (bank_id: string, period: string, credited_families: number) =>
      bankShare({ region_code: "53.14", bank_id, period, credited_families });
    const shares = [credited("BRI", "2020-T1", 897), credited("BNI", "2020-T1", 300), credited("BRI", "2020-T2", 290)];
    await kit.store({ bank: BANKS, payment_order: rows, bank_rollup: shares });
    expect((await listed('within: "53.14"', FIGURES)).nodes).toEqual([
      hidden(rows[0]),
      hidden(rows[1]),
      shown(rows[2]),
    ]);
  });

  const PUBLISHED = { region_code: "53.14", period: "2020-T1" } as const;
  const unhidden = {
    bank: BANKS,
    disbursement_rollup: [payment(PUBLISHED)],
    bank_rollup: [bankShare({ ...PUBLISHED, bank_id: "BRI", credited_families: 900 })],
  };

  test.each([
    ["what was credited", "disbursement_rollup", hiddenBit(PAYMENT.CREDITED, 11)],
    ["what was ordered", "disbursement_rollup", hiddenBit(PAYMENT.OTHER_STEPS, 11)],
    ["what a bank credited", "bank_rollup", hiddenBit(BANK.SHARES, 11)],
  ] as const)("are also those of a payment of which %s is hidden", async (_, table, bits) => {
    const row = of(900, "1");
    const {
      [table]: [published],
      ...rest
    } = unhidden;
    await kit.store({ ...rest, [table]: [{ ...published, hidden: bits }], payment_order: [row] });
    expect((await listed('within: "53.14"', FIGURES, OPEN_DOOR)).nodes).toEqual([hidden(row)]);
    expect((await listed('within: "53.14"', FIGURES, analyst)).nodes).toEqual([shown(row)]);
    await kit.store({ ...unhidden, payment_order: [row] });
    expect((await listed('within: "53.14"', FIGURES, OPEN_DOOR)).nodes).toEqual([shown(row)]);
  });

  test("are shown to whoever may see the families themselves, by the list and by a payment", async () => {
    const row = of(2, "1");
    const paid = transfer({ family_id: familyId("53.14", 1), ref: "a", sp2d_number: "1" });
    await kit.store({ bank: BANKS, payment_order: [row], transfer: [paid] });
    const reader = familyViewer(["53"]);
    expect((await listed('within: "53.14"', FIGURES, reader)).nodes).toEqual([shown(row)]);
    const query = `{ transfers(within: "53.14") { nodes { order { ${FIGURES} } } } }`;
    const { data } = await kit.ask(query, {}, undefined, reader);
    expect(data).toEqual({ transfers: { nodes: [{ order: shown(row) }] } });
  });
});
