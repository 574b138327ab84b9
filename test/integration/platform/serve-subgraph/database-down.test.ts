import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createDatabase } from "../../../../platform/database/connect.ts";
import { findFreePort } from "../../../../platform/database/embedded/free-port.ts";
import { compileToFunction, interpret } from "../../../../platform/serve-subgraph/compile.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { silentLog } from "../../../support/silent-log.ts";
import { executorOver } from "../../../support/subgraph-kit.ts";

let db: Knex;
beforeAll(async () => {
  const url = `postgres://nobody:nothing@127.0.0.1:${await findFreePort()}/nowhere`;
  db = createDatabase({ url, name: "social_welfare", log: silentLog });
});
afterAll(() => db.destroy());

const FIELDS = ["name", "welfare", "graduation", "costShare", "complaints"] as const;
const SELECTION = `code level name welfare(period: 2020) { families } graduation(year: 2020) { rate }
  costShare(year: 2020) { base } complaints(year: 2020) { filed }`;

const ask = async (codes: readonly string[], compile: typeof interpret) =>
  executorOver(
    socialWelfare,
    db,
    compile,
  )(
    {
      query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Region { ${SELECTION} } } }`,
      variables: { keys: codes.map((code) => ({ __typename: "Region", code })) },
    },
    { requestId: "test", viewer: OPEN_DOOR },
  );

test.each([
  ["one region", ["35"], compileToFunction],
  ["several regions, fetched ahead", ["35", "53.14", "35"], compileToFunction],
  ["several regions, interpreted", ["35", "53.14", "35"], interpret],
])(
  "without its database each field fails by itself, and what needs no database is answered: %s",
  async (_, codes, compile) => {
    const { data, errors, extensions } = await ask(codes, compile);
    const missing = Object.fromEntries(FIELDS.map((field) => [field, null]));
    expect(data?.["_entities"]).toEqual(
      codes.map((code) => ({ code, level: code.length === 2 ? "PROVINCE" : "REGENCY", ...missing })),
    );
    const expected = codes.flatMap((__, place) => FIELDS.map((field) => `_entities.${place}.${field}`));
    expect(new Set(errors?.map(({ path }) => path?.join(".")))).toEqual(new Set(expected));
    expect(errors?.map(({ extensions: said }) => said)).toEqual(
      expected.map(() => ({ code: "DATABASE_UNAVAILABLE", details: {} })),
    );
    expect(extensions).toBeUndefined();
  },
);

test("without its database a root field fails with the code and nothing else", async () => {
  const execute = executorOver(socialWelfare, db);
  const { data, errors } = await execute(
    { query: "{ benefitRates(year: 2020) { year } }" },
    { requestId: "test", viewer: OPEN_DOOR },
  );
  expect(data).toEqual({ benefitRates: null });
  expect(errors).toEqual([
    {
      message: expect.not.stringMatching(/nobody|nowhere|127\.0\.0\.1|select/),
      path: ["benefitRates"],
      extensions: { code: "DATABASE_UNAVAILABLE", details: {} },
    },
  ]);
});
