import type { Knex } from "knex";
import pg from "pg";
import type { FamilyRead } from "../../platform/audit/entry.ts";
import type { Finding } from "../../platform/audit/findings.ts";
import { auditMigration } from "../../platform/audit/migration.ts";
import { type Verified, type VerifyOptions, verifyAudit } from "../../platform/audit/verify.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { familyId } from "./family-id.ts";

export interface AuditKit {
  readonly database: TestDatabase;
  /** As the role of the source, which owns the tables. */
  readonly db: Knex;
  /** As a superuser, whom neither triggers nor row-level security stop: an attacker who has the server. */
  tamper(text: string, bindings?: readonly unknown[]): Promise<void>;
  /** What a superuser sees. */
  look<Row extends object>(text: string, bindings?: readonly unknown[]): Promise<Row[]>;
  verify(options?: Pick<VerifyOptions, "kept">): Promise<Verified & { readonly findings: readonly Finding[] }>;
  /** Empties the audit. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** A database with the tables of the audit and no others. */
export const openAudit = async (): Promise<AuditKit> => {
  const database = await createTestDatabase({ migrations: [auditMigration] });
  const admin = new pg.Pool({
    connectionString: database.adminUrl,
    max: 4,
    options: "-c session_replication_role=replica", // triggers do not fire
  });
  const tamper: AuditKit["tamper"] = async (text, bindings = []) => {
    await admin.query(text, [...bindings]);
  };
  return {
    database,
    db: database.db,
    tamper,
    look: async (text, bindings = []) => (await admin.query(text, [...bindings])).rows,
    verify: async (options) => {
      const findings: Finding[] = [];
      const verified = await verifyAudit(database.db, { ...options, onFinding: (finding) => findings.push(finding) });
      return { ...verified, findings };
    },
    clear: () => tamper("truncate audit_entry, audit_family, audit_head"),
    stop: async () => {
      await admin.end();
      await database.stop();
    },
  };
};

/** A read of two families by one viewer, but for what is given. */
export const read = (given: Partial<FamilyRead> = {}): FamilyRead => ({
  kind: "FACTS",
  subject: "ani",
  role: "regency",
  purpose: null,
  requestId: "r1",
  familyIds: [familyId("33.07", 1), familyId("53.14", 2)],
  ...given,
});
