import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { COHORT, COMPLAINT, FAMILY, FLOW, GRADUATION } from "../../../platform/suppression/groups.ts";
import { hiddenBit } from "../../../platform/suppression/hidden-bits.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { cohort, complaint, family, flow, graduation, staff } from "./fixtures.ts";

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", role: "analyst", scopes: ["aggregate:read"] };

/** Hidden at the open door only. */
const fromAnybody = (...groups: readonly number[]): number =>
  groups.reduce((bits, group) => bits | hiddenBit(group, 11), 0);

const SUPPRESSED = { reason: "SUPPRESSED" };

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
});
afterAll(() => kit.stop());

const ask = async (fields: string, viewer: Viewer = OPEN_DOOR): Promise<unknown> => {
  const { regions, errors } = await kit.askRegions(["35"], fields, undefined, viewer);
  expect(errors).toEqual([]);
  return regions[0];
};

describe("a hidden figure", () => {
  test("is null with the reason beside it, and there for whoever may see it", async () => {
    const row = family({ region_code: "35", period: "2021" });
    const hidden = fromAnybody(FAMILY.PREGNANT, FAMILY.STATUS, FAMILY.FOOD_AID);
    await kit.store({ family_rollup: [{ ...row, hidden }] });
    const fields = `welfare(period: 2021) { families members absence { reason }
      byComponent { component members absence { reason } } byStatus { families absence { reason } }
      complementary { families absence { reason } } }`;
    const gone = { families: null, absence: SUPPRESSED };
    const told = { families: row.families, members: row.members, absence: null };
    expect(await ask(fields)).toEqual({
      welfare: {
        ...told,
        byComponent: expect.arrayContaining([
          { component: "PREGNANT", members: null, absence: SUPPRESSED },
          { component: "ELDERLY", members: row.elderly, absence: null },
        ]),
        byStatus: [gone, gone],
        complementary: [gone],
      },
    });
    expect(await ask(fields, ANALYST)).toEqual({
      welfare: {
        ...told,
        byComponent: expect.arrayContaining([{ component: "PREGNANT", members: row.pregnant, absence: null }]),
        byStatus: [row.active, row.suspended].map((families) => ({ families, absence: null })),
        complementary: [{ families: row.sembako_families, absence: null }],
      },
    });
  });

  test("takes everything with it that is worked out from it", async () => {
    const everything = 2 ** 20 - 1;
    await kit.store({
      family_rollup: [{ ...family({ region_code: "35", period: "2021" }), hidden: everything }],
      staff_rollup: [staff({ region_code: "35", period: "2021" })],
      welfare_flow_rollup: [
        {
          ...flow({ region_code: "35", period: "2021" }),
          hidden: fromAnybody(FLOW.ENTITLED, FLOW.COMMITMENT, FLOW.SESSIONS),
        },
      ],
      cohort_rollup: [
        { ...cohort({ region_code: "35", period: "2021", cohort: 2007 }), hidden: fromAnybody(COHORT.FAMILIES) },
      ],
      recertification_rule: [{ year: 2021, cohort_from: 2007, cohort_to: 2013, source_id: "terbit" }],
      graduation_rollup: [{ ...graduation({ region_code: "35", year: 2021 }) }],
    });
    const fields = `welfare(period: 2021) { families members familiesPerStaff entitled absence { reason }
        entitledAbsence { reason } commitment { checked met rate absence { reason } }
        sessions { held registered attended rate absence { reason } } byCohort { cohort families absence { reason } } }
      costShare(year: 2021) { base appealAmount baseAbsence { reason } }
      recertification(year: 2021) { families absence { reason } }
      graduation(year: 2021) { graduated computedRate absence { reason } }`;
    expect(await ask(fields)).toEqual({
      welfare: {
        families: null,
        members: null,
        familiesPerStaff: null,
        entitled: null,
        absence: SUPPRESSED,
        entitledAbsence: SUPPRESSED,
        commitment: { checked: null, met: null, rate: null, absence: SUPPRESSED },
        sessions: { held: null, registered: null, attended: null, rate: null, absence: SUPPRESSED },
        byCohort: [{ cohort: 2007, families: null, absence: SUPPRESSED }],
      },
      costShare: { base: null, appealAmount: null, baseAbsence: SUPPRESSED },
      recertification: { families: null, absence: SUPPRESSED },
      graduation: { graduated: 6, computedRate: null, absence: SUPPRESSED },
    });
  });

  test("of a year's events leaves those that are not hidden", async () => {
    const left = graduation({ region_code: "35", year: 2021 });
    const filed = complaint({ region_code: "35", year: 2021 });
    await kit.store({
      graduation_rollup: [{ ...left, hidden: fromAnybody(GRADUATION.KINDS) }],
      complaint_rollup: [{ ...filed, hidden: fromAnybody(COMPLAINT.RESOLVED, COMPLAINT.CATEGORIES) }],
    });
    const fields = `graduation(year: 2021) { graduated byKind { families absence { reason } } absence { reason } }
      complaints(year: 2021) { filed resolved byCategory { complaints absence { reason } } absence { reason } }`;
    expect(await ask(fields)).toEqual({
      graduation: {
        graduated: left.graduated,
        byKind: Array.from({ length: 3 }, () => ({ families: null, absence: SUPPRESSED })),
        absence: null,
      },
      complaints: {
        filed: filed.filed,
        resolved: null,
        byCategory: Array.from({ length: 5 }, () => ({ complaints: null, absence: SUPPRESSED })),
        absence: SUPPRESSED,
      },
    });
  });

  test("hides the sum that it is part of", async () => {
    await kit.store({
      welfare_flow_rollup: [
        { ...flow({ region_code: "35", period: "2020-05" }), hidden: fromAnybody(FLOW.ENTITLED) },
        flow({ region_code: "35", period: "2020-06" }),
      ],
    });
    const fields = 'all: welfare(period: 2020) { entitled } one: welfare(period: "2020-06") { entitled }';
    expect(await ask(fields)).toEqual({ all: { entitled: null }, one: { entitled: 1_000_000 } });
  });

  test("stays hidden among thousands of regions, where rows are read by column", async () => {
    const codes = Array.from({ length: 300 }, (_, place) => `35.07.01.${2001 + place}`);
    await kit.store({
      family_rollup: codes.map((region_code, place) => ({
        ...family({ region_code, period: "2021" }),
        hidden: place % 2 === 0 ? fromAnybody(FAMILY.FAMILIES, FAMILY.MEMBERS) : 0,
      })),
    });
    const { regions } = await kit.askRegions(codes, "welfare(period: 2021) { families members absence { reason } }");
    expect(regions).toEqual(
      codes.map((_, place) => ({
        welfare:
          place % 2 === 0
            ? { families: null, members: null, absence: SUPPRESSED }
            : { families: 10, members: 28, absence: null },
      })),
    );
  });
});
