import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { interpret } from "../../../platform/serve-subgraph/compile.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { account, type TransferFixture, transfer } from "./family-fixtures.ts";
import { BANKS } from "./fixtures.ts";

const place = (regency: string, village: string) => ({ regency, village_code: `${regency}.${village}` });
const PLACES = [
  place("33.07", "01.2001"),
  place("53.14", "01.2001"),
  place("53.14", "01.2002"),
  place("53.14", "02.1001"),
  place("53.15", "01.2001"),
];
const RETURNED = { stage: "RETURNED", returned_on: "2020-03-01", withdrawn_on: null, withdrawn_amount: null } as const;
const KINDS: readonly Partial<TransferFixture>[] = [
  {},
  { ...RETURNED, return_reason: "DUPLICATE" },
  { ...RETURNED, return_reason: "ACCOUNT_CLOSED", period: "2020-04" },
  { programme: "SEMBAKO", period: "2021-01", stage: "CREDITED", withdrawn_on: null, withdrawn_amount: null },
];

/** In the order of the list. References are not in the order of the villages. */
const TRANSFERS = PLACES.flatMap(({ regency, village_code }, at) =>
  KINDS.map((kind, number) =>
    transfer({ family_id: familyId(regency, at), ref: `${9 - number}/${at}`, village_code, ...kind }),
  ),
).toSorted((a, b) => (`${a.regency_code}/${a.ref}` < `${b.regency_code}/${b.ref}` ? -1 : 1));

/** Of the families by turns, and one has none. */
const CARDS = ["DISTRIBUTED", "NOT_DISTRIBUTED", "BLOCKED"] as const;
const ACCOUNTS = PLACES.slice(1).map(({ regency }, at) =>
  account(familyId(regency, at + 1), "0000000012345678", { card_status: CARDS[at % 3] ?? "BLOCKED" }),
);
const cardOf = ({ family_id }: TransferFixture) =>
  ACCOUNTS.find((row) => row.family_id === family_id)?.card_status ?? null;

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
  await kit.store({ bank: BANKS, aid_account: ACCOUNTS, transfer: TRANSFERS.toReversed() });
});
afterAll(() => kit.stop());

interface Connection {
  readonly nodes: readonly { readonly ref: string; readonly family: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const LIST = `query ($within: RegionCode!, $period: Period, $programme: AidProgramme, $stage: DisbursementStage,
    $returnReason: TransferReturnReason, $cardStatus: AidCardStatus, $first: Int, $after: String) {
  transfers(within: $within, period: $period, programme: $programme, stage: $stage, returnReason: $returnReason,
    cardStatus: $cardStatus, first: $first, after: $after) {
    nodes { ref family { id } } pageInfo { hasNextPage endCursor } totalCount } }`;

const nation = familyViewer(["ID"]);
const list = async (given: Readonly<Record<string, unknown>>, viewer: Viewer = nation): Promise<Connection> => {
  const { data, errors } = await kit.ask(LIST, given, undefined, viewer);
  expect(errors).toEqual([]);
  return data?.["transfers"] as Connection;
};

const lies = (code: string, within: string): boolean =>
  within === "ID" || code === within || code.startsWith(`${within}.`);
const shown = ({ ref, family_id }: TransferFixture) => ({ ref, family: { id: family_id } });

describe("the payments to families", () => {
  test("walked at any page size meet every payment that fits once, in order, and none outside the viewer's regions", async () => {
    const maybe = <Value>(...values: readonly Value[]) => fc.constantFrom(null, ...values);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("ID", "53", "53.14", "53.14.01", "53.14.01.2002", "33.07", "99"),
        maybe("2020", "2020-Q2", "2021"),
        maybe("PKH", "SEMBAKO"),
        maybe("RETURNED", "WITHDRAWN", "SPP"),
        maybe("DUPLICATE", "DECEASED"),
        maybe(...CARDS),
        fc.integer({ min: 1, max: TRANSFERS.length }),
        fc.constantFrom("ID", "53", "53.14", "33.07"),
        async (within, period, programme, stage, returnReason, cardStatus, first, own) => {
          const years = (row: TransferFixture) =>
            period === null || (period === "2020-Q2" ? row.period === "2020-04" : row.period.startsWith(period));
          const expected = TRANSFERS.filter(
            (row) =>
              lies(within, own) &&
              lies(row.village_code, within) &&
              years(row) &&
              (programme === null || row.programme === programme) &&
              (stage === null || row.stage === stage) &&
              (returnReason === null || row.return_reason === returnReason) &&
              (cardStatus === null || cardOf(row) === cardStatus),
          );
          const filter = { within, period, programme, stage, returnReason, cardStatus };
          const nodes: Connection["nodes"][number][] = [];
          for (let after: string | null = null; nodes.length <= expected.length; ) {
            const page: Connection = await list({ ...filter, first, after }, familyViewer([own]));
            nodes.push(...page.nodes);
            expect(page.totalCount).toBe(expected.length);
            after = page.pageInfo.endCursor;
            if (!page.pageInfo.hasNextPage) break;
          }
          expect(nodes).toEqual(expected.map(shown));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("of a thousand families and more cost one statement a page, and one for the count", async () => {
    const { statements } = await kit.ask(LIST, { within: "53.14", first: 1_000 }, undefined, nation);
    const names = statements.map(({ name }) => name).filter((name) => name !== "appendAudit");
    expect(names).toEqual(["listTransfers", "countTransfers"]);
  });

  test.each([
    ["nobody", OPEN_DOOR],
    ["a reader of another regency", familyViewer(["53.15"])],
    ["a reader of one regency who asks for the province", familyViewer(["53.15", "33"])],
  ])("are none to %s, as where there are none, and nothing is asked", async (_, viewer) => {
    for (const within of ["53.14", "53"]) {
      const { data, errors, statements } = await kit.ask(LIST, { within }, undefined, viewer);
      const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
      expect([data, errors, statements]).toEqual([{ transfers: nothing }, [], []]);
    }
  });

  test.each([
    ["another region", { within: "53.14.01" }, nation],
    ["another stage", { within: "53.14", stage: "RETURNED" }, nation],
    ["another reason", { within: "53.14", returnReason: "DUPLICATE" }, nation],
    ["another card", { within: "53.14", cardStatus: "BLOCKED" }, nation],
    ["another period", { within: "53.14", period: "2020" }, nation],
    ["a viewer of other regions", { within: "53.14" }, familyViewer(["53.14"])],
    ["a viewer without regions", { within: "53.14" }, OPEN_DOOR],
  ])("refuse a cursor that is used with %s", async (_, filter, viewer) => {
    const { pageInfo } = await list({ within: "53.14", first: 1 });
    const { errors } = await kit.ask(LIST, { ...filter, after: pageInfo.endCursor }, undefined, viewer);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  });

  test.each([0, 1_001])("refuse a page of %d", async (first) => {
    const { errors } = await kit.ask(LIST, { within: "53.14", first }, undefined, nation);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["PAGE_SIZE_EXCEEDED"]);
  });

  test("are the same compiled and interpreted", async () => {
    const given = { within: "53", first: 3 };
    const [compiled, interpreted] = [undefined, interpret].map((compile) => kit.ask(LIST, given, compile, nation));
    expect((await interpreted)?.data).toEqual((await compiled)?.data);
  });
});
