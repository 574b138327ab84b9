import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createScopedDatabase } from "../../../../platform/access/scoped-database.ts";
import type { Viewer } from "../../../../platform/access/viewer.ts";
import { createAudit } from "../../../../platform/audit/create-audit.ts";
import { createFamilyReads } from "../../../../platform/audit/family-reads.ts";
import { createLookups, type Lookup } from "../../../../platform/audit/lookups.ts";
import { createCursors } from "../../../../platform/cursor.ts";
import { parseFamilyId } from "../../../../platform/identity/family-id.ts";
import type { PageArguments } from "../../../../platform/page.ts";
import { type AuditKit, openAudit, read } from "../../../support/audit-kit.ts";
import { familyId } from "../../../support/family-id.ts";
import { familyViewer } from "../../../support/family-viewers.ts";

let kit: AuditKit;
beforeAll(async () => {
  kit = await openAudit();
});
afterAll(() => kit.stop());
beforeEach(() => kit.clear());

const ANI = familyId("33.07", 1);
const BUDI = familyId("53.14", 2);
const auditor = (regions: readonly string[], scopes: Viewer["scopes"] = ["audit:read"]): Viewer =>
  familyViewer(regions, { scopes });

const cursors = createCursors(() => ["a-key-for-the-cursors-of-tests-only"]);

const open = (viewer: Viewer, field = "lookups") => {
  const reads = createFamilyReads();
  const lookups = createLookups(
    { audited: createScopedDatabase(kit.db, viewer, "audit:read"), viewer, reads, cursors },
    field,
  );
  return { reads, ask: (id: string, page: PageArguments = {}) => lookups(parseFamilyId(id), page) };
};

const requestIdsOf = (nodes: readonly Lookup[]): readonly string[] => nodes.map(({ requestId }) => requestId);

test("a family has the reads that tell of it, newest first, over all chains", async () => {
  const ticks = [1_000, 4_000];
  const first = createAudit(kit.db, { clock: () => ticks.shift() ?? 0 });
  const second = createAudit(kit.db, { clock: () => 2_000 });
  await first.write([read({ requestId: "a", familyIds: [ANI] }), read({ requestId: "b", familyIds: [BUDI] })]);
  await second.write([read({ requestId: "c", kind: "IDENTITY", purpose: "Aduan 7", familyIds: [BUDI, ANI] })]);
  await first.write([read({ requestId: "d", subject: "citra", role: "governor", familyIds: [ANI] })]);
  const { nodes, pageInfo } = await open(auditor(["ID"])).ask(ANI);
  const common = { subject: "ani", role: "regency", purpose: null, kind: "FACTS" };
  expect(nodes).toMatchObject([
    { ...common, at: "1970-01-01T00:00:04.000000Z", requestId: "d", subject: "citra", role: "governor" },
    { ...common, at: "1970-01-01T00:00:02.000000Z", requestId: "c", kind: "IDENTITY", purpose: "Aduan 7" },
    { ...common, at: "1970-01-01T00:00:01.000000Z", requestId: "a" },
  ]);
  expect(pageInfo.hasNextPage).toBe(false);
});

test("its pages hold each read once, though many have one time", async () => {
  const audit = createAudit(kit.db, { clock: () => 1_000 });
  const ids = Array.from({ length: 23 }, (_, place) => `r${place}`);
  await audit.write(ids.map((requestId) => read({ requestId, familyIds: [ANI] })));
  await createAudit(kit.db, { clock: () => 1_000 }).write([read({ requestId: "r23", familyIds: [ANI] })]);
  const { ask } = open(auditor(["33.07"]));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await ask(ANI, { first: 5, after });
    expect(nodes.length).toBeLessThanOrEqual(5);
    seen.push(...requestIdsOf(nodes));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(24);
  expect(new Set(seen)).toEqual(new Set([...ids, "r23"]));
});

test("a cursor serves its own family, field and reader only", async () => {
  await createAudit(kit.db, { clock: Date.now }).write([read({ familyIds: [ANI, BUDI] }), read({ familyIds: [ANI] })]);
  const { ask } = open(auditor(["ID"]));
  const after = (await ask(ANI, { first: 1 })).pageInfo.endCursor;
  expect(after).not.toBeNull();
  await expect(ask(BUDI, { after })).rejects.toMatchObject({ code: "CURSOR_INVALID" });
  await expect(open(auditor(["ID"]), "accountLookups").ask(ANI, { after })).rejects.toMatchObject({
    code: "CURSOR_INVALID",
  });
  const other = open({ ...auditor(["ID"]), subject: "another-auditor" });
  await expect(other.ask(ANI, { after })).rejects.toMatchObject({ code: "CURSOR_INVALID" });
  await expect(ask(ANI, { first: 1_001 })).rejects.toMatchObject({ code: "PAGE_SIZE_EXCEEDED" });
});

test("the lookups of 1,000 families are one statement, which searches the index", async () => {
  const families = Array.from({ length: 1_000 }, (_, number) => familyId("33.07", number));
  await createAudit(kit.db, { clock: Date.now }).write([read({ requestId: "list", familyIds: families })]);
  const sent: unknown[][] = [];
  const viewer = auditor(["33"]);
  const scoped = createScopedDatabase(kit.db, viewer, "audit:read");
  const lookups = createLookups(
    {
      audited: {
        ...scoped,
        query: (name, text, bindings) => {
          sent.push([name, text, bindings]);
          return scoped.query(name, text, bindings);
        },
      },
      viewer,
      reads: createFamilyReads(),
      cursors,
    },
    "lookups",
  );
  const pages = await Promise.all(families.map((id) => lookups(parseFamilyId(id), { first: 3 })));
  expect(pages.map(({ nodes }) => requestIdsOf(nodes))).toEqual(families.map(() => ["list"]));
  expect(sent.map(([name]) => name)).toEqual(["lookupsByFamily"]);
  const [[, text] = []] = sent;
  const plan = await createScopedDatabase(kit.db, viewer, "audit:read").query<{ "QUERY PLAN": string }>(
    "plan",
    `explain ${String(text)}`,
    [["33.07"], [ANI], "infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff", 0, 3],
  );
  const lines = plan.map((line) => line["QUERY PLAN"]).join("\n");
  expect(lines).toMatch(/Index (?:Only )?Scan Backward using audit_family_pkey/);
  expect(lines).toMatch(/Index Cond: .*regency_code.*family_id.*ROW\(/);
});

describe("the audit of a family is shown", () => {
  beforeEach(() => createAudit(kit.db, { clock: Date.now }).write([read({ familyIds: [ANI, BUDI] })]));

  test.each([["ID"], ["33"], ["33.07"], ["53.14", "33"]])("to a viewer of its region: %j", async (...regions) => {
    const { ask, reads } = open(auditor(regions));
    expect((await ask(ANI)).nodes).toHaveLength(1);
    expect([...reads.list()]).toEqual([["FACTS", [ANI]]]);
  });

  test.each([[[]], [["33.08"]], [["53.14"]]])("not to others, to whom it looks empty: %j", async (regions) => {
    const { ask, reads } = open(auditor(regions));
    expect(await ask(ANI)).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(reads.list().size).toBe(0);
  });

  test("to nobody without the scope, as a refusal", async () => {
    const { ask, reads } = open(auditor(["ID"], ["aggregate:read", "family:read", "identity:read"]));
    await expect(ask(ANI)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(reads.list().size).toBe(0);
  });
});
