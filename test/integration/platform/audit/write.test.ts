import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import { createAudit } from "../../../../platform/audit/create-audit.ts";
import type { FamilyRead } from "../../../../platform/audit/entry.ts";
import { createDatabase, type StatementEvent } from "../../../../platform/database/connect.ts";
import { type AuditKit, openAudit, read } from "../../../support/audit-kit.ts";
import { eventually } from "../../../support/eventually.ts";
import { familyId } from "../../../support/family-id.ts";
import { silentLog } from "../../../support/silent-log.ts";

let kit: AuditKit;
beforeAll(async () => {
  kit = await openAudit();
});
afterAll(() => kit.stop());
beforeEach(() => kit.clear());

interface StoredRow {
  readonly seq: string;
  readonly at: Date;
  readonly request_id: string;
}

const stored = (): Promise<StoredRow[]> =>
  kit.look<StoredRow>("select seq, at, request_id from audit_entry where kind <> 'GENESIS' order by writer, seq");

const requestIds = async (): Promise<string[]> => (await stored()).map(({ request_id }) => request_id);

test("a read is written with all that is known of it, in the moment of writing", async () => {
  const at = Date.parse("2026-11-22T03:00:00.123Z");
  const given = read({ kind: "IDENTITY", subject: "budi", role: "auditor", purpose: "Aduan 12", requestId: "r7" });
  await createAudit(kit.db, { clock: () => at }).write([given]);
  const [, row] = await kit.look("select * from audit_entry order by seq");
  expect(row).toMatchObject({
    at: new Date(at),
    kind: "IDENTITY",
    subject: "budi",
    role: "auditor",
    purpose: "Aduan 12",
    request_id: "r7",
    family_ids: given.familyIds,
    regencies: ["33.07", "53.14"],
  });
});

test("a list of 1,000 families costs one statement", async () => {
  const statements: StatementEvent[] = [];
  const db = createDatabase({
    url: kit.database.url,
    name: "audit",
    log: silentLog,
    onStatement: (event) => statements.push(event),
  });
  try {
    const familyIds = Array.from({ length: 1_000 }, (_, number) => familyId("33.07", number));
    await createAudit(db, { clock: Date.now }).write([read({ familyIds })]);
    expect(statements.map(({ name }) => name)).toEqual(["appendAudit"]);
    expect(await kit.look("select count(*)::int as families from audit_family")).toEqual([{ families: 1_000 }]);
  } finally {
    await db.destroy();
  }
});

test("texts of any characters are kept, hashed as they are kept", async () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(text, text, fc.option(text), text, async (subject, role, purpose, requestId) => {
      await createAudit(kit.db, { clock: Date.now }).write([read({ subject, role, purpose, requestId })]);
      expect((await kit.verify()).findings).toEqual([]);
    }),
    { numRuns: 40, examples: [["\0", "\uD800", "\u2028\\", '"']] },
  );
});

test("reads that come at once, in any number and order, are one unbroken chain that holds each of them once", async () => {
  const burst = fc.array(fc.record({ reads: fc.integer({ min: 1, max: 3 }), pause: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(burst, async (answers) => {
      await kit.clear();
      const audit = createAudit(kit.db, { clock: Date.now });
      const expected: string[] = [];
      await Promise.all(
        answers.map(async ({ reads, pause }, answer) => {
          for (let turn = 0; turn < pause; turn += 1) await kit.db.raw("select 1"); // lets others in between
          const own: FamilyRead[] = Array.from({ length: reads }, (_, place) =>
            read({ requestId: `${answer}.${place}` }),
          );
          expected.push(...own.map(({ requestId }) => requestId));
          await audit.write(own);
          const written = await requestIds();
          expect(own.filter(({ requestId }) => !written.includes(requestId))).toEqual([]);
        }),
      );
      expect((await requestIds()).toSorted()).toEqual(expected.toSorted());
      const { findings, heads } = await kit.verify();
      expect({ findings, heads: heads.map(({ seq }) => seq) }).toEqual({ findings: [], heads: [expected.length] });
    }),
    { numRuns: 15 },
  );
});

test("reads that come while a statement is under way share the next one", async () => {
  const statements: StatementEvent[] = [];
  const db = createDatabase({
    url: kit.database.url,
    name: "audit",
    log: silentLog,
    onStatement: (event) => statements.push(event),
  });
  try {
    const audit = createAudit(db, { clock: Date.now });
    await Promise.all(Array.from({ length: 50 }, (_, place) => audit.write([read({ requestId: `r${place}` })])));
    expect(statements).toHaveLength(2);
    expect(await requestIds()).toEqual(Array.from({ length: 50 }, (_, place) => `r${place}`));
  } finally {
    await db.destroy();
  }
});

test("answers about very many families are spread over several statements, in order", async () => {
  const familyIds = Array.from({ length: 8_000 }, (_, number) => familyId("33.07", number));
  const audit = createAudit(kit.db, { clock: Date.now });
  await Promise.all(["a", "b", "c", "d", "e", "f"].map((requestId) => audit.write([read({ requestId, familyIds })])));
  expect(await requestIds()).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect((await kit.verify()).findings).toEqual([]);
});

test("time in a chain never goes back, though the clock does", async () => {
  const ticks = [5_000, 9_000, 3_000, 4_000, 10_000];
  const audit = createAudit(kit.db, { clock: () => ticks.shift() ?? 0 });
  for (const requestId of ["a", "b", "c", "d", "e"]) await audit.write([read({ requestId })]);
  expect((await stored()).map(({ at }) => at.getTime())).toEqual([5_000, 9_000, 9_000, 9_000, 10_000]);
  expect((await kit.verify()).findings).toEqual([]);
});

test("each start of a process begins a chain of its own", async () => {
  for (let start = 0; start < 3; start += 1) await createAudit(kit.db, { clock: Date.now }).write([read()]);
  const { findings, heads } = await kit.verify();
  expect({ findings, heads: heads.map(({ seq }) => seq) }).toEqual({ findings: [], heads: [1, 1, 1] });
});

describe("without its tables or its server the audit fails", () => {
  test("and goes on in a new chain when they are back", async () => {
    const audit = createAudit(kit.db, { clock: Date.now });
    await audit.write([read({ requestId: "before" })]);
    await kit.tamper("alter table audit_entry rename to hidden");
    try {
      await expect(audit.write([read({ requestId: "meanwhile" })])).rejects.toMatchObject({
        code: "AUDIT_UNAVAILABLE",
      });
    } finally {
      await kit.tamper("alter table hidden rename to audit_entry");
    }
    await audit.write([read({ requestId: "after" })]);
    expect((await requestIds()).toSorted()).toEqual(["after", "before"]);
    const { findings, heads } = await kit.verify();
    expect({ findings, chains: heads.length }).toEqual({ findings: [], chains: 2 });
  });

  test("for an answer whose connection is cut, and no longer than the connection is away", async () => {
    const audit = createAudit(kit.db, { clock: Date.now });
    const holder = new pg.Client({ connectionString: kit.database.adminUrl });
    await holder.connect();
    try {
      await holder.query("begin");
      await holder.query("lock table audit_head in access exclusive mode");
      const outcome = Promise.allSettled([audit.write([read({ requestId: "cut" })])]);
      const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
      await eventually(async () => (await kit.look(cut, [kit.database.name])).length > 0);
      await holder.query("rollback");
      expect(await outcome).toMatchObject([{ status: "rejected", reason: { code: "AUDIT_UNAVAILABLE" } }]);
    } finally {
      await holder.end();
    }
    await eventually(async () => {
      const [next] = await Promise.allSettled([audit.write([read({ requestId: "next" })])]);
      return next.status === "fulfilled";
    });
    expect(await requestIds()).toEqual(["next"]);
    expect((await kit.verify()).findings).toEqual([]);
  });

  test("when somebody else moved its head, which is left as it is", async () => {
    const audit = createAudit(kit.db, { clock: Date.now });
    await audit.write([read({ requestId: "before" })]);
    await kit.tamper("update audit_head set seq = 7");
    await expect(audit.write([read({ requestId: "lost" })])).rejects.toMatchObject({ code: "AUDIT_UNAVAILABLE" });
    expect(await requestIds()).toEqual(["before"]);
    expect((await kit.verify()).findings).toMatchObject([{ kind: "TRUNCATED", seq: 1 }]);
  });

  test("for an answer with a malformed id, and for no answer beside it", async () => {
    const audit = createAudit(kit.db, { clock: Date.now });
    const outcome = await Promise.allSettled([
      audit.write([read({ requestId: "a" })]),
      audit.write([read({ requestId: "b", familyIds: ["3307990000000001"] })]),
      audit.write([read({ requestId: "c" })]),
    ]);
    expect(outcome.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await requestIds()).toEqual(["a", "c"]);
  });
});
