import { action, coordination } from "../../integration/social-welfare/fixtures.ts";
import type { Fixtures } from "../../support/subgraph-kit.ts";
import type { Plant } from "./family-plants.ts";

/** A regency whose actions are known one by one: as many as the fixture of the count says. */
export const ACTIONS_ONE_BY_ONE: Fixtures = {
  coordination_rollup: [coordination({ region_code: "35.01", year: 2020 })],
  coordination_action: [
    ...[1, 2, 3, 4, 5].map((number) => ({ action: `SYNTHETIC done ${number}`, done_on: "2020-06-01" })),
    { action: "SYNTHETIC overdue", due_on: "2020-12-30" },
    { action: "SYNTHETIC due on the day", due_on: "2020-12-31" },
    { action: "SYNTHETIC due later" },
    { action: "SYNTHETIC due never", due_on: null },
  ].map((given) => action({ regency_code: "35.01", ...given })),
};

/** What breaks the rule about actions one by one. */
export const ACTION_PLANTS: readonly Plant[] = [
  { change: { done_on: null } },
  { change: { told_on: "2021-12-31" } },
  { added: action({ regency_code: "35.01", action: "SYNTHETIC more" }) },
  {
    added: action({
      regency_code: "35.01",
      action: "SYNTHETIC of a year that is not counted",
      agreed_on: "2021-03-01",
    }),
  },
].map((plant) => ({ check: "actions are counted one by one", table: "coordination_action", ...plant }));
