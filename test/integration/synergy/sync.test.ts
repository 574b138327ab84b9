import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { AppError } from "../../../platform/errors.ts";
import type { Period } from "../../../platform/period.ts";
import type { SetKey } from "../../../subgraphs/synergy/store/figure-set.ts";
import { syncSets } from "../../../subgraphs/synergy/refresh/sync-sets.ts";
import { openSynergy, type SynergyKit } from "../../support/synergy-kit.ts";

let kit: SynergyKit;
beforeAll(async () => {
  kit = await openSynergy();
}, 60_000);
afterAll(() => kit.stop());
beforeEach(() => kit.reset());

/** What came of each set, by level. */
const sync = async (also: readonly SetKey[] = []): Promise<readonly (readonly [string, number, string | null])[]> => {
  const outcomes: (readonly [string, number, string | null])[] = [];
  for await (const { level, written, problem } of syncSets(kit.deps, { also }))
    outcomes.push([level, written, problem]);
  return outcomes;
};

test("what is kept is brought up to date before anybody asks for it", async () => {
  await kit.say({ ID: 1, "35": 1 });
  const [nation, province] = [await kit.load("NATION"), await kit.load("PROVINCE")];
  await kit.say({ "35": 2 });
  expect(await sync()).toEqual([
    ["NATION", 0, null],
    ["PROVINCE", 1, null],
  ]);
  expect([await kit.known(nation), await kit.known(province)]).toEqual([{ ID: 1 }, { "35": 2 }]);
});

test("a set that nobody has asked for is loaded when it is named, and one that is kept is moved once", async () => {
  const set = { source: "disbursement", period: "2020" as Period };
  await kit.load("NATION");
  expect(
    await sync([
      { ...set, level: "NATION" },
      { ...set, level: "PROVINCE" },
    ]),
  ).toEqual([
    ["NATION", 0, null],
    ["PROVINCE", 38, null],
  ]);
});

test("one set that fails stays as it is, and the others follow", async () => {
  await kit.say({ ID: 1, "35": 1 });
  const nation = await kit.load("NATION");
  await kit.load("PROVINCE");
  await kit.say({ ID: 2, "35": 2 });
  let pages = 0;
  kit.beforeCall = async (operation) => {
    if (operation !== "MeasurePage") return;
    pages += 1;
    if (pages === 1) throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph: "disbursement" });
  };
  expect(await sync()).toEqual([
    ["NATION", 0, "SUBGRAPH_UNAVAILABLE"],
    ["PROVINCE", 1, null],
  ]);
  expect(await kit.known(nation)).toEqual({ ID: 1 });
});
