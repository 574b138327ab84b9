import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { interpret } from "../../../platform/serve-subgraph/compile.ts";
import { ANALYST, openReconciliation, type ReconciliationKit } from "../../support/reconciliation-kit.ts";
import { modelOf } from "../../support/reconciliation-model.ts";
import { reconciledWorld } from "../../support/reconciliation-world.ts";
import type { World } from "../../support/told-sources.ts";

let kit: ReconciliationKit;
let villages: readonly string[];
let districts: readonly string[];
let withDesa: ReadonlySet<string>;
beforeAll(async () => {
  kit = await openReconciliation();
  const rows = await kit.database.db("region").where("code", "like", "33.07.%").orderBy("code").select("code");
  const codes = rows.map(({ code }: { code: string }) => code);
  villages = codes.filter((code) => code.length === 13);
  districts = codes.filter((code) => code.length === 8);
  const desa = villages.filter((code) => code.charAt(9) !== "1");
  withDesa = new Set(desa.flatMap((code) => [code, code.slice(0, 8)]));
}, 60_000);
afterAll(() => kit.stop());

const SCOPES = ["SOCIAL", "VILLAGE", "COMBINED"] as const;
type Model = ReturnType<typeof modelOf>;
const stateOf = (model: Model, scope: (typeof SCOPES)[number]): string =>
  ({ SOCIAL: model.social, VILLAGE: model.village, COMBINED: model.combined })[scope];

/** What rows may be ordered by, worked out anew. */
const ORDERS: Readonly<Record<string, (model: Model) => number | null>> = {
  ENTITLED: ({ value }) => value("PKH_ENTITLED"),
  RETURNED: ({ value }) => value("PKH_RETURNED_AMOUNT"),
  UNCREDITED: ({ value }) => less(value("PKH_ORDERED_AMOUNT"), value("PKH_CREDITED_AMOUNT")),
  CREDITED_PERCENT: ({ value }) => share(value("PKH_CREDITED_AMOUNT"), value("PKH_ORDERED_AMOUNT")),
  UNTRANSFERRED: ({ value }) => less(value("AVAILABLE"), value("VILLAGE_FUND_TRANSFERRED")),
  ABSORPTION: ({ value }) => share(value("VILLAGE_FUND_REALISED"), value("AVAILABLE")),
};
const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;
const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : (part * 100) / whole;

const anyReconciliation = fc.record({
  level: fc.constantFrom("VILLAGE" as const, "DISTRICT" as const),
  scope: fc.constantFrom(...SCOPES),
  status: fc.option(fc.constantFrom("COMPLETE", "PARTIAL", "MISSING", "HIDDEN", "NOT_APPLICABLE")),
  finding: fc.option(
    fc.constantFrom("PAYMENT_MISSING", "CREDITED_BELOW_ORDERED", "FAMILIES_DIFFER", "FUND_NOT_REALISED"),
  ),
  by: fc.option(fc.constantFrom("FINDINGS", ...Object.keys(ORDERS))),
  direction: fc.constantFrom("ASC", "DESC"),
  first: fc.constantFrom(7, 40, 300),
});

describe("over any figures", () => {
  test("rows, their states, findings, order and counts are those of a few lines of TypeScript, for every reader", async () => {
    const kinds = new Set<string>();
    const states = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.constantFrom(OPEN_DOOR, ANALYST),
        fc.array(anyReconciliation, { minLength: 4, maxLength: 4 }),
        async (seed, viewer, questions) => {
          const world = reconciledWorld(seed, [...villages, ...districts]);
          kit.sources.tell(world);
          for (const { by, direction, ...question } of questions) {
            const { level, scope, status, finding } = question;
            const codes = level === "VILLAGE" ? villages : districts;
            const models = codes.map((code) => modelOf(world, code, viewer === OPEN_DOOR, withDesa.has(code)));
            const meant = models.filter(
              (model) =>
                (status === null || stateOf(model, scope) === status) &&
                (finding === null || model.found.includes(finding)),
            );
            const orderBy = by === null ? null : { by, direction };
            const rows = await kit.walk({ ...question, orderBy }, viewer);

            const keyOf =
              by === null
                ? () => 0
                : by === "FINDINGS"
                  ? ({ found }: Model) =>
                      found.filter((kind) => scope === "COMBINED" || kind.startsWith("FUND_") === (scope === "VILLAGE"))
                        .length
                  : (ORDERS[by] ?? (() => null));
            const sign = direction === "ASC" ? 1 : -1;
            const sorted = meant.toSorted((a, b) => {
              const [one, other] = [keyOf(a), keyOf(b)];
              if (one !== other) return one === null ? 1 : other === null ? -1 : sign * (one - other);
              return a.code < b.code ? -1 : 1;
            });
            expect(rows.map(({ region }) => region.code)).toEqual(sorted.map(({ code }) => code));
            for (const [place, { status: combined, social, village, findings }] of rows.entries()) {
              const model = sorted[place];
              expect([combined, social.status, village.status, findings.map(({ rule }) => rule.kind)]).toEqual([
                model?.combined,
                model?.social,
                model?.village,
                model?.found,
              ]);
              expect(social.uncredited).toBe(ORDERS["UNCREDITED"]?.(model as Model));
            }
            const { totalCount, byStatus, byFinding } = await kit.reconcile({ ...question, orderBy }, viewer);
            expect(totalCount).toBe(meant.length);
            for (const { scope: of, status: state, count } of byStatus) {
              const expected = models.filter((model) => stateOf(model, of as (typeof SCOPES)[number]) === state).length;
              expect([of, state, count]).toEqual([of, state, expected]);
              if (count > 0) states.add(`${of} ${state}`);
            }
            for (const { rule, count } of byFinding) {
              expect([rule.kind, count]).toEqual([
                rule.kind,
                models.filter(({ found }) => found.includes(rule.kind)).length,
              ]);
              if (count > 0) kinds.add(rule.kind);
            }
          }
        },
      ),
      { numRuns: 8, seed: 20_241_101, endOnFailure: true },
    );
    // Worlds in which nothing is found, or nothing is hidden, would prove little.
    expect(kinds.size).toBe(15);
    expect(states.size).toBe(12);
  }, 240_000);

  test("nothing in an answer depends on a figure that is hidden from its reader", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(OPEN_DOOR, ANALYST),
        fc.array(anyReconciliation, { minLength: 4, maxLength: 4 }),
        async (seed, change, viewer, questions) => {
          const before = reconciledWorld(seed, [...villages, ...districts]);
          const { world: after, changed } = withOthersHidden(before, viewer, change);
          expect(changed).toBeGreaterThan(50);
          const askAll = async (world: World) => {
            kit.sources.tell(world);
            const answers = [];
            for (const { by, direction, ...question } of questions) {
              const orderBy = by === null ? null : { by, direction };
              const { pageInfo, ...answer } = await kit.reconcile({ ...question, orderBy }, viewer);
              answers.push({ ...answer, hasNextPage: pageInfo.hasNextPage });
            }
            return answers;
          };
          const first = await askAll(before);
          expect(await askAll(after)).toEqual(first);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 240_000);
});

/** The world with other values where something is hidden from the viewer. */
const withOthersHidden = (world: World, viewer: Viewer, change: number): { world: World; changed: number } => {
  let changed = 0;
  const others = Object.entries(world).map(([set, regions]) => {
    const told = [...regions].map(([code, region]) => {
      const hidden = viewer === OPEN_DOOR ? region.hiddenOpen : region.hidden;
      const values = Object.entries(region.values).map(([id, value]) => {
        if (!hidden.has(id) || value === null) return [id, value];
        changed += 1;
        return [id, value * 3 + change];
      });
      return [code, { ...region, values: Object.fromEntries(values) }] as const;
    });
    return [set, new Map(told)] as const;
  });
  return { world: Object.fromEntries(others), changed };
};

test("a page is one statement, and counts another; without them neither is asked", async () => {
  await kit.reconcile({});
  kit.takeStatements();
  await kit.reconcile({});
  expect(kit.takeStatements().filter((name) => name.startsWith("reconciliation"))).toEqual([
    "reconciliationRows",
    "reconciliationTotals",
  ]);
  await kit.ask(`{ combinedReconciliation(within: "33.07", period: "2024") { sources { source asOf } } }`);
  expect(kit.takeStatements().filter((name) => name.startsWith("reconciliation"))).toEqual([]);
});

test("a cursor holds for its question, its reader and the figures it was made from", async () => {
  kit.sources.tell(reconciledWorld(7, villages));
  const { pageInfo } = await kit.reconcile({ first: 5 });
  const after = pageInfo.endCursor;
  const codeOf = (given: object, viewer?: Viewer) => kit.refusal({ first: 5, after, ...given }, viewer);
  expect(await codeOf({})).toBeUndefined();
  expect(await codeOf({ scope: "SOCIAL" })).toBe("CURSOR_INVALID");
  expect(await codeOf({}, OPEN_DOOR)).toBe("CURSOR_INVALID");
  kit.sources.tell(reconciledWorld(8, villages));
  expect(await codeOf({})).toBe("PAGE_MOVED");
});

test("the compiled and the interpreted subgraph answer alike", async () => {
  kit.sources.tell(reconciledWorld(11, villages));
  expect(await kit.reconcile({}, OPEN_DOOR, interpret)).toEqual(await kit.reconcile({}, OPEN_DOOR));
});
