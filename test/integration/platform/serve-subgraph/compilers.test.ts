import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { compileToFunction, interpret } from "../../../../platform/serve-subgraph/compile.ts";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { villageDevelopment } from "../../../../subgraphs/village-development/subgraph.ts";
import { openSubgraph, type SentStatement, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { BANKS, bankShare, payment } from "../../disbursement/fixtures.ts";
import { family, flow, graduation, target } from "../../social-welfare/fixtures.ts";
import { alias, enterprise, villageFund } from "../../village-development/fixtures.ts";

let kits: { readonly village: SubgraphKit; readonly welfare: SubgraphKit; readonly payments: SubgraphKit };
beforeAll(async () => {
  const [village, welfare, payments] = await Promise.all([
    openSubgraph(villageDevelopment),
    openSubgraph(socialWelfare),
    openSubgraph(disbursement),
  ]);
  kits = { village, welfare, payments };
  await village.store({
    village_fund_rollup: ["35", "35.07", "53"].map((region_code) => villageFund({ region_code, year: 2024 })),
    region_alias: [
      alias({ scheme: "BPS", code: "35", region_code: "35" }),
      { ...alias({ scheme: "BPS", code: "53", region_code: "53" }), scheme: "?" },
    ],
    village_enterprise: [1, 2, 3].map((id) => enterprise({ village_code: "35.07.01.2001", id })),
  });
  await welfare.store({
    family_rollup: ["35", "53"].map((region_code) => family({ region_code, period: "2020-06" })),
    welfare_flow_rollup: [
      flow({ region_code: "35", period: "2020-06" }),
      flow({ region_code: "53", period: "2020-06", entitled: String(2n ** 53n) }),
    ],
    graduation_rollup: [graduation({ region_code: "35", year: 2020 })],
    graduation_target: [target({ region_code: "ID", year: 2020 })],
  });
  await payments.store({
    bank: BANKS,
    disbursement_rollup: ["35", "35.07", "35.07.01"].map((region_code) => payment({ region_code, period: "2020-06" })),
    bank_rollup: [bankShare({ region_code: "35.07", period: "2020-06", bank_id: BANKS[0].id })],
  });
});
afterAll(() => Promise.all(Object.values(kits).map((kit) => kit.stop())));

interface Operation {
  readonly source: keyof typeof kits;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const keys = (codes: readonly string[]) => ({ keys: codes.map((code) => ({ __typename: "Region", code })) });
const REGIONS = keys(["53", "35", "99", "35"]);

/** By what is particular about them. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  "aliases of one field with other arguments": {
    source: "village",
    query: `{ region(code: "35") { a: villageFund(year: 2024) { ceiling } b: villageFund(year: 2023) { ceiling year }
      villageFund(year: 2024) { villages } } }`,
  },
  "variables of required types that are left to their defaults": {
    source: "village",
    query: `query ($code: RegionCode! = "35", $year: Int! = 2024) { region(code: $code) { villageFund(year: $year) { ceiling } } }`,
    variables: {},
  },
  "null for a variable of a required type with a default": {
    source: "village",
    query: `query ($code: RegionCode! = "35") { region(code: $code) { name } }`,
    variables: { code: null },
  },
  "named fragments inside each other": {
    source: "village",
    query: `query { regions(codes: ["35", "53"]) { ...page } }
      fragment page on RegionConnection { nodes { ...region } edges { node { ...region } cursor } }
      fragment region on Region { code ...fund name }
      fragment fund on Region { villageFund(year: 2024) { ceiling stages { stage transferred } } }`,
  },
  "inline fragments, with and without a type": {
    source: "village",
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename
      ... on Region { code ... { villageFund(year: 2024) { ceiling } } }
      ... on VillageEnterprise { id village { code name } } } }`,
    variables: {
      keys: [
        ...REGIONS.keys,
        { __typename: "VillageEnterprise", id: "MzUuMDcvMg" },
        { __typename: "VillageEnterprise" },
      ],
    },
  },
  "the name of each type": {
    source: "village",
    query: `{ __typename regions(codes: ["35"]) { __typename nodes { __typename villageFund(year: 2024) {
      __typename sources { __typename id } } } pageInfo { __typename } } }`,
  },
  "a list with its edges and count": {
    source: "village",
    query: `query ($first: Int = 2) { villageEnterprises(within: "35", first: $first) {
      edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`,
  },
  "@skip and @include, true": {
    source: "welfare",
    query: `query ($keys: [_Any!]!, $yes: Boolean!) { _entities(representations: $keys) { ... on Region {
      code @skip(if: $yes) welfare(period: 2020) @include(if: $yes) { families } ... @skip(if: $yes) { level } } } }`,
    variables: { ...REGIONS, yes: true },
  },
  "@skip and @include, false": {
    source: "welfare",
    query: `query ($keys: [_Any!]!, $yes: Boolean!) { _entities(representations: $keys) { ... on Region {
      code @skip(if: $yes) welfare(period: 2020) @include(if: $yes) { families } ... @skip(if: $yes) { level } } } }`,
    variables: { ...REGIONS, yes: false },
  },
  "arguments from variables, and one left out": {
    source: "payments",
    query: `query ($keys: [_Any!]!, $period: Period!, $programme: AidProgramme!, $first: Int) {
      _entities(representations: $keys) { ... on Region {
        disbursement(period: $period, programme: $programme) { programme credited { families amount } } } }
      reconciliation(within: "35", period: $period, first: $first) { totalCount nodes { region { code } status } } }`,
    variables: { ...keys(["35", "35.07"]), period: 2020, programme: "PKH" },
  },
  "errors inside a list": {
    source: "welfare",
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region {
      code welfare(period: 2020) { families entitled } bad: graduation(year: 1999) { year } good: level } } }`,
    variables: REGIONS,
  },
  "an error in a field that may not be null": {
    source: "village",
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region {
      code villageEnterprises(first: 0) { id } } } }`,
    variables: REGIONS,
  },
  "a stored value that its type does not hold": {
    source: "village",
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region { code aliases { scheme } } } }`,
    variables: REGIONS,
  },
  "fields that wait for other fields": {
    source: "welfare",
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region {
      graduation(year: 2020) { rate target { value region { code name } } } recertification(year: 2020) { families } } } }`,
    variables: REGIONS,
  },
  "banks at every level": {
    source: "payments",
    query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region {
      code disbursement(period: 2020) { byBank { bank { id name } credited { amount } } byPeriod { period } } } } }`,
    variables: keys(["35", "35.07", "35.07.01", "35.07.02"]),
  },
  "a query that does not parse": { source: "welfare", query: "{ benefitRates(" },
  "a field that does not exist": { source: "welfare", query: "{ benefitRate }" },
  "a malformed period as a literal": {
    source: "payments",
    query: '{ reconciliation(within: "35", period: "2020-S3") { totalCount } }',
  },
  "a malformed region code in a variable": {
    source: "village",
    query: "query ($code: RegionCode!) { region(code: $code) { code } }",
    variables: { code: "3x" },
  },
  "a variable that is missing": {
    source: "village",
    query: "query ($code: RegionCode!) { region(code: $code) { code } }",
  },
};

const byName = (statements: readonly SentStatement[]): SentStatement[] =>
  statements.toSorted((a, b) => (a.name < b.name ? -1 : 1));

describe("a compiled operation answers as the interpreter does", () => {
  test.each(Object.entries(OPERATIONS))("%s", async (_, { source, query, variables }) => {
    const [compiled, interpreted] = [
      await kits[source].ask(query, variables, compileToFunction),
      await kits[source].ask(query, variables, interpret),
    ];
    expect(JSON.parse(JSON.stringify(compiled.data))).toEqual(JSON.parse(JSON.stringify(interpreted.data)));
    expect(compiled.errors).toEqual(expect.arrayContaining([...interpreted.errors]));
    expect(compiled.errors).toHaveLength(interpreted.errors.length);
    expect(compiled.sources).toEqual(interpreted.sources);
    // What runs at the same time may end in any order.
    expect(byName(compiled.statements)).toEqual(byName(interpreted.statements));
  });
});
