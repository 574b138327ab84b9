import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { parsePeriod } from "../../../../platform/period.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { parseRupiah } from "../../../../platform/rupiah.ts";
import type { DataSource, UsedSources } from "../../../../platform/serve-subgraph/sources.ts";
import type { Payments, StepsRow } from "../../../../subgraphs/disbursement/rows.ts";
import {
  sourcesOfDisbursements,
  toDisbursements,
  weakestProvenance,
} from "../../../../subgraphs/disbursement/steps.ts";

const asked: Payments = { programme: "PKH", period: parsePeriod("2020") };

const stored = (code: string, sourceNames: string, detailSourceNames: string | null): StepsRow => ({
  code: parseRegionCode(code),
  orderedFamilies: null,
  orderedAmount: null,
  creditedFamilies: 10,
  creditedAmount: parseRupiah(7_500),
  withdrawnFamilies: null,
  withdrawnAmount: null,
  returnedFamilies: null,
  returnedAmount: null,
  hidden: 0,
  sourceNames,
  detailSourceNames,
});

describe("stored steps of payment", () => {
  test("become one row for each region asked for, with a reason where there is none", () => {
    const codes = ["11", "35", "53", "63"];
    fc.assert(
      fc.property(fc.subarray(codes), fc.shuffledSubarray(codes), (wanted, existing) => {
        const found = existing.filter((code) => wanted.includes(code)).map((code) => stored(code, "terbit", null));
        const rows = toDisbursements(wanted.map(parseRegionCode), asked, found, OPEN_DOOR);
        expect(rows.map(({ code }) => String(code)).toSorted()).toEqual(wanted.toSorted());
        for (const { code, absence, creditedFamilies, programme, period } of rows) {
          expect({ programme, period }).toEqual(asked);
          expect([absence?.reason, creditedFamilies]).toEqual(
            existing.includes(code) ? [undefined, 10] : ["NOT_AVAILABLE", null],
          );
        }
      }),
    );
  });

  test("name each of their sources once, those of the credited figures apart from the others", () => {
    const rows = toDisbursements(
      ["35", "53"].map(parseRegionCode),
      asked,
      [stored("35", "terbit,terbit,impor", "sintetis,sintetis"), stored("53", "terbit", null)],
      OPEN_DOOR,
    );
    expect(rows.map(({ sourceIds, detailSourceIds }) => [sourceIds, detailSourceIds])).toEqual([
      [["terbit", "impor"], ["sintetis"]],
      [["terbit"], []],
    ]);
    expect(sourcesOfDisbursements(rows)).toEqual(new Set(["terbit", "impor", "sintetis"]));
  });
});

describe("figures from several sources", () => {
  const provenances = { p: "PUBLISHED", i: "IMPORTED", s: "SYNTHETIC" } as const;
  const sources: UsedSources = {
    note: async () => {},
    get: (id) => (id === "p" || id === "i" || id === "s" ? ({ provenance: provenances[id] } as DataSource) : undefined),
    list: () => [],
  };

  test.each([
    [["p"], "PUBLISHED"],
    [["p", "i"], "IMPORTED"],
    [["i", "s", "p"], "SYNTHETIC"],
    [["p", null], "PUBLISHED"],
    [[null], null],
    [[], null],
  ])("are trusted as far as the weakest: %j is %s", (ids, provenance) => {
    expect(weakestProvenance(ids, sources)).toBe(provenance);
  });
});
