import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { type AssignmentFixture, assignment, BANKS, bankShare, payment } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const [bni, bri, pos] = BANKS;
const shown = ({ id, name, is_himbara }: (typeof BANKS)[number]) => ({ id, name, isHimbara: is_himbara });
const BANK_FIELDS = "id name isHimbara";

describe("the banks", () => {
  test("are all listed, in the order of their ids", async () => {
    await kit.store({ bank: BANKS.toReversed() });
    const { data, statements } = await kit.ask(`{ banks { ${BANK_FIELDS} } again: banks { id } }`);
    expect(data).toEqual({ banks: BANKS.map(shown), again: BANKS.map(({ id }) => ({ id })) });
    expect(statements.map(({ name }) => name)).toEqual(["banks"]);
  });

  test("are found by their ids in one statement, duplicates and unknown ones included", async () => {
    await kit.store({ bank: BANKS });
    const ids = [pos.id, "BCA", bni.id, pos.id];
    const { data, statements } = await kit.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Bank { ${BANK_FIELDS} } } }`,
      { keys: ids.map((id) => ({ __typename: "Bank", id })) },
    );
    expect(data?.["_entities"]).toEqual([shown(pos), null, shown(bni), shown(pos)]);
    expect(statements.map(({ name }) => name)).toEqual(["banks"]);
  });
});

describe("what each bank credited", () => {
  const BY_BANK = "byBank { bank { id } credited { families amount provenance } }";
  const byBank = async (code: string, period: string): Promise<unknown> => {
    const { regions, errors } = await kit.askRegions([code], `disbursement(period: "${period}") { ${BY_BANK} }`);
    expect(errors).toEqual([]);
    return regions[0]?.["disbursement"];
  };
  const share = (bank_id: string, period: string, credited_amount: number, credited_families: number) =>
    bankShare({ region_code: "35.07", period, bank_id, credited_amount, credited_families });

  const regency = payment({ region_code: "35.07", period: "2020-06" });
  const shares = [
    share(bni.id, "2020-05", 600, 6),
    share(bni.id, "2020-06", 500, 5),
    share(bri.id, "2020-06", 1_099, 11),
    share(pos.id, "2020-T1", 1_100, 12),
  ];

  test("in a regency is summed over the payments, the largest first, equal ones by id; families are the last known", async () => {
    await kit.store({ bank: BANKS, disbursement_rollup: [regency], bank_rollup: shares });
    const provenance = SOURCES.synthetic.provenance;
    expect(await byBank("35.07", "2020")).toEqual({
      byBank: [
        { bank: { id: bni.id }, credited: { families: 5, amount: 1_100, provenance } },
        { bank: { id: pos.id }, credited: { families: 12, amount: 1_100, provenance } },
        { bank: { id: bri.id }, credited: { families: 11, amount: 1_099, provenance } },
      ],
    });
  });

  test("below a regency is everything, by the bank that credits most in the regency", async () => {
    const below = ["35.07.01", "35.07.01.2001"].map((region_code, place) =>
      payment({ region_code, period: "2020-06", credited_amount: 40 + place, credited_families: 4 + place }),
    );
    await kit.store({ bank: BANKS, disbursement_rollup: [regency, ...below], bank_rollup: shares });
    for (const { region_code, credited_families: families, credited_amount: amount } of below) {
      expect(await byBank(region_code, "2020-Q2")).toEqual({
        byBank: [{ bank: { id: bni.id }, credited: { families, amount, provenance: SOURCES.synthetic.provenance } }],
      });
    }
  });

  test("below a regency is nothing where nothing was credited, or where the regency's banks are not known", async () => {
    const district = payment({ region_code: "35.07.01", period: "2020-06" });
    await kit.store({ bank: BANKS, disbursement_rollup: [regency], bank_rollup: shares });
    expect(await byBank("35.07.01", "2020")).toEqual({ byBank: [] });
    await kit.store({ bank: BANKS, disbursement_rollup: [regency, district] });
    expect(await byBank("35.07.01", "2020")).toEqual({ byBank: [] });
  });

  test("in all districts of a regency is one statement for the shares and one for the banks", async () => {
    const codes = ["35.07.01", "35.07.02", "35.07.03"];
    const rows = codes.map((region_code) => payment({ region_code, period: "2020-06" }));
    await kit.store({ bank: BANKS, disbursement_rollup: rows, bank_rollup: shares });
    const { regions, statements } = await kit.askRegions(codes, `disbursement(period: 2020) { ${BY_BANK} }`);
    expect(regions.map(({ disbursement: summary }) => summary)).toEqual(
      codes.map(() => ({ byBank: [expect.objectContaining({ bank: { id: bni.id } })] })),
    );
    expect(statements.map(({ name }) => name)).toEqual(["stepsByRegion", "bankSharesByRegion", "banks"]);
  });
});

describe("the bank that is assigned", () => {
  const rows = [
    assignment({ regency_code: "35.07", bank_id: bni.id, valid_from: "2019-01-01", source_id: SOURCES.imported.id }),
    assignment({ regency_code: "35.07", bank_id: bri.id, valid_to: "2018-12-31" }),
    assignment({ regency_code: "35.07", bank_id: pos.id, programme: "SEMBAKO" }),
    assignment({ regency_code: "35.78", bank_id: bri.id }),
    assignment({ regency_code: "33.07", bank_id: bri.id }),
  ];
  const inOrder = [4, 1, 0, 2, 3].flatMap((place) => rows[place] ?? []);
  const FIELDS = `bankAssignments {
    region { code } programme bank { id } validFrom validTo provenance source { id } }`;
  const assigned = (row: AssignmentFixture) => ({
    region: { code: row.regency_code },
    programme: row.programme,
    bank: { id: row.bank_id },
    validFrom: row.valid_from,
    validTo: row.valid_to,
    provenance: Object.values(SOURCES).find(({ id }) => id === row.source_id)?.provenance,
    source: { id: row.source_id },
  });

  test.each([
    ["of a regency over time, the earliest first", "35.07", (code: string) => code === "35.07"],
    ["of the regency for a village in it", "35.07.01.2001", (code: string) => code === "35.07"],
    ["of every regency in a province", "35", (code: string) => code.startsWith("35.")],
    ["of every regency in the nation", "ID", () => true],
    ["of none where none is assigned", "53", () => false],
  ])("is listed: %s", async (_, code, isListed) => {
    await kit.store({ bank: BANKS, bank_assignment: rows });
    const { regions } = await kit.askRegions([code], FIELDS);
    expect(regions).toEqual([
      { bankAssignments: inOrder.filter(({ regency_code }) => isListed(regency_code)).map(assigned) },
    ]);
  });

  test("of regions asked together is one statement, and a region asked twice is answered twice", async () => {
    await kit.store({ bank: BANKS, bank_assignment: rows });
    const { regions, statements } = await kit.askRegions(["35.78", "33", "35.78"], FIELDS);
    const listOf = (code: string) => ({
      bankAssignments: rows.filter(({ regency_code }) => regency_code === code).map(assigned),
    });
    expect(regions).toEqual([listOf("35.78"), listOf("33.07"), listOf("35.78")]);
    expect(statements.map(({ name }) => name)).toEqual(["bankAssignmentsByRegion", "banks"]);
  });
});
