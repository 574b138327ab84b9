import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { createAudit } from "../../../../platform/audit/create-audit.ts";
import { type AuditKit, openAudit, read } from "../../../support/audit-kit.ts";
import { familyId } from "../../../support/family-id.ts";

let kit: AuditKit;
beforeAll(async () => {
  kit = await openAudit();
  const audit = createAudit(kit.db, { clock: Date.now });
  await audit.write([read({ familyIds: [familyId("33.07", 1)] }), read({ familyIds: [familyId("53.14", 2)] })]);
});
afterAll(() => kit.stop());

describe("the role that owns the audit can only add to it", () => {
  test.each(["audit_entry", "audit_family", "audit_head"])("%s", async (table) => {
    const scoped = (statement: string) =>
      kit.db.transaction(async (trx) => {
        await setScope(trx, ["ID"]);
        await trx.raw(statement);
      });
    const change = table === "audit_head" ? "set seq = seq - 1" : "set at = now()";
    for (const statement of [`update ${table} ${change}`, `delete from ${table}`, `truncate ${table}`])
      await expect(scoped(statement)).rejects.toMatchObject({ code: "23001" });
  });

  test("and a head can go forward but to no other chain, hash of the same number or earlier time", async () => {
    for (const change of [
      "hash = sha256(hash)",
      "writer = gen_random_uuid(), seq = seq + 1",
      "seq = seq + 1, at = '2000-01-01'",
    ])
      await expect(kit.db.raw(`update audit_head set ${change}`)).rejects.toMatchObject({ code: "23001" });
  });
});

describe("the rows of the audit are shown", () => {
  const seenWith = async (regions: readonly string[]) => {
    const trx = await kit.db.transaction();
    try {
      if (regions.length > 0) await setScope(trx, regions);
      const { rows: entries } = await trx.raw("select regencies from audit_entry order by seq");
      const { rows: families } = await trx.raw("select family_id from audit_family order by 1");
      return {
        entries: entries.map((row: { regencies: string[] }) => row.regencies.join()),
        families: families.map((row: { family_id: string }) => row.family_id),
      };
    } finally {
      await trx.rollback();
    }
  };

  test.each([
    { regions: [], entries: [], families: [] },
    { regions: ["33.08"], entries: [], families: [] },
    { regions: ["33.07"], entries: ["33.07"], families: [familyId("33.07", 1)] },
    { regions: ["33.08", "53"], entries: ["53.14"], families: [familyId("53.14", 2)] },
    { regions: ["ID"], entries: ["", "33.07", "53.14"], families: [familyId("33.07", 1), familyId("53.14", 2)] },
  ])("to a transaction with their regions: $regions", async ({ regions, entries, families }) => {
    expect(await seenWith(regions)).toEqual({ entries, families });
  });
});
