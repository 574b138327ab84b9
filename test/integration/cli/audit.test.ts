import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lookupsOver, refuseUnmigrated, verifySource } from "../../../cli/audit.ts";
import { readHeadLines, type SourceHead } from "../../../cli/audit-heads.ts";
import { createAudit } from "../../../platform/audit/create-audit.ts";
import { auditMigration } from "../../../platform/audit/migration.ts";
import { parseFamilyId } from "../../../platform/identity/family-id.ts";
import { type AuditKit, openAudit, read } from "../../support/audit-kit.ts";
import { familyId } from "../../support/family-id.ts";
import { quietProgress } from "../../support/seeded-sources.ts";

const NAMES = ["disbursement", "social-welfare"] as const;
const FAMILY = familyId("53.14", 7);

let kits: readonly AuditKit[];
beforeAll(async () => {
  kits = await Promise.all(NAMES.map(openAudit));
  for (const [place, kit] of kits.entries()) {
    const ticks = [1_000, 3_000].map((at) => at + place * 1_000);
    const audit = createAudit(kit.db, { clock: () => ticks.shift() ?? 0 });
    await audit.write([read({ requestId: `${NAMES[place]} 1`, familyIds: [FAMILY] })]);
    await audit.write([read({ requestId: `${NAMES[place]} 2`, familyIds: [FAMILY, familyId("33.07", 1)] })]);
  }
});
afterAll(() => Promise.all(kits.map((kit) => kit.stop())));

const sources = () => kits.map(({ db }, place) => ({ name: NAMES[place] ?? "", db, migrations: [auditMigration] }));

const verifyAll = async (kept: readonly SourceHead[] = []) => {
  const lines: string[] = [];
  const results: boolean[] = [];
  for (const source of sources())
    results.push(await verifySource(source, kept, { progress: quietProgress, print: (line) => lines.push(line) }));
  return { lines, results };
};

test("who was told of a family comes from all sources, newest first", async () => {
  expect(await lookupsOver(sources(), parseFamilyId(familyId("53.14", 8)))).toEqual([]);
  const found = await lookupsOver(sources(), parseFamilyId(FAMILY));
  expect(found.map(({ requestId }) => requestId)).toEqual([
    "social-welfare 2",
    "disbursement 2",
    "social-welfare 1",
    "disbursement 1",
  ]);
  expect(found[0]).toEqual({
    source: "social-welfare",
    at: "1970-01-01T00:00:04.000000Z",
    kind: "FACTS",
    subject: "ani",
    role: "regency",
    purpose: null,
    requestId: "social-welfare 2",
  });
});

test("verification prints a line of each source, the head of each chain, and each finding with its place", async () => {
  const before = await verifyAll();
  expect(before.results).toEqual([true, true]);
  expect(before.lines.filter((line) => line.startsWith("ok"))).toEqual(
    NAMES.map((name) => `ok     ${name}: 3 entries in 1 chains, 0 findings`),
  );
  const kept = readHeadLines("kept.txt", before.lines.join("\n"), NAMES);
  expect(kept.map(({ source, seq }) => [source, seq])).toEqual(NAMES.map((name) => [name, 2]));

  const [first] = kits;
  const [head] = kept;
  await first?.tamper("update audit_entry set subject = 'nobody' where seq = 1");
  const edited = await verifyAll(kept);
  expect(edited.results).toEqual([false, true]);
  expect(edited.lines).toContain(`BROKEN disbursement ${head?.writer} 1 EDITED: the entry is not what was written`);
  await first?.tamper("update audit_entry set subject = 'ani' where seq = 1");

  for (const table of ["audit_entry", "audit_family", "audit_head"]) await first?.tamper(`truncate ${table}`);
  expect((await verifyAll()).results).toEqual([true, true]);
  const cut = await verifyAll(kept);
  expect(cut.results).toEqual([false, true]);
  expect(cut.lines[0]).toMatch(new RegExp(`^BROKEN disbursement ${head?.writer} - TRUNCATED: `));
});

test("a source that was not migrated is refused, rather than found whole", async () => {
  const [first] = sources();
  if (first === undefined) throw new Error("no source");
  const later = { ...auditMigration, name: "005-later" };
  await expect(refuseUnmigrated([{ ...first, migrations: [auditMigration, later] }])).rejects.toMatchObject({
    code: "MIGRATION_PENDING",
    details: { source: "disbursement" },
  });
  await expect(refuseUnmigrated([first])).resolves.toBeUndefined();
});
