import type { Plant } from "../../contract/checks/family-plants.ts";
import type { Fixtures } from "../../support/subgraph-kit.ts";

/** A set of three measures and an attribute, of one region. */
export const FIGURES: Fixtures = {
  figure_set: [
    {
      id: 1,
      source: "disbursement",
      period: "2020",
      level: "REGENCY",
      measures: ["ONE", "TWO", "THREE"],
      attributes: ["BANK"],
      fingerprint: "of the catalogue",
      history: "of the source",
      revision: 7,
      as_of: "2020-12-31",
      source_ids: ["terbit"],
      loaded_at: "2024-01-01",
      checked_at: "2024-01-01",
      asked_at: "2024-01-01",
    },
  ],
  figure: [
    {
      set_id: 1,
      region_code: "35.04",
      shown: [12, 7, null],
      shown_open: [12, null, null],
      hidden: 0b100,
      hidden_open: 0b110,
      attributes: ["BNI"],
    },
  ],
};

const SLOTS = "figures fill their slots";
const HIDDEN = "hidden figures are not kept";

/** What the checks of the copies find. */
export const FIGURE_PLANTS: readonly Plant[] = [
  { check: "figures belong to a set", table: "figure", change: { set_id: 2 } },
  ...[
    { shown: [12, 7] },
    { shown_open: [12, null, null, null] },
    { attributes: [] },
    { region_code: "35.04.01" },
    { region_code: "99.99" },
  ].map((change) => ({ check: SLOTS, table: "figure", change })),
  ...[{ hidden: 0b101 }, { hidden_open: 0b111 }, { shown: [12, 7, 0] }, { shown: [11, 7, null] }].map((change) => ({
    check: HIDDEN,
    table: "figure",
    change,
  })),
];
