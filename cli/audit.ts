import { createScopedDatabase } from "../platform/access/scoped-database.ts";
import { OPEN_DOOR } from "../platform/access/viewer.ts";
import { FINDINGS } from "../platform/audit/findings.ts";
import { type Lookup, readLookups } from "../platform/audit/lookups.ts";
import { verifyAudit } from "../platform/audit/verify.ts";
import { pendingMigrations } from "../platform/database/migrate.ts";
import { AppError } from "../platform/errors.ts";
import type { FamilyId } from "../platform/identity/family-id.ts";
import { NATION } from "../platform/region-code.ts";
import { headLine, type SourceHead } from "./audit-heads.ts";
import type { CommandContext } from "./command.ts";
import type { OpenSource } from "./sources.ts";

type AuditedSource = Pick<OpenSource, "name" | "db" | "migrations">;

/** @throws AppError MIGRATION_PENDING for a source whose audit may not be there */
export const refuseUnmigrated = async (sources: readonly AuditedSource[]): Promise<void> => {
  for (const { name, db, migrations } of sources)
    if ((await pendingMigrations(db, migrations)).length > 0) throw new AppError("MIGRATION_PENDING", { source: name });
};

/**
 * Verifies the audit of one source, and tells every finding and the head of every chain in a line.
 *
 * @param kept heads of all sources that were kept elsewhere
 * @returns whether nothing was found
 */
export const verifySource = async (
  { name, db }: AuditedSource,
  kept: readonly SourceHead[],
  { progress, print }: Pick<CommandContext, "progress" | "print">,
): Promise<boolean> => {
  const task = progress.task(`audit ${name}`);
  let found = 0;
  const { entries, heads } = await verifyAudit(db, {
    kept: kept.filter(({ source }) => source === name),
    onFinding: ({ kind, writer, seq }) => {
      found += 1;
      print(`BROKEN ${name} ${writer} ${seq ?? "-"} ${kind}: ${FINDINGS[kind]}`);
    },
    onProgress: (done, total) => task.update(done, total),
  });
  task.finish(`${entries} entries`);
  print(
    `${found === 0 ? "ok    " : "BROKEN"} ${name}: ${entries} entries in ${heads.length} chains, ${found} findings`,
  );
  for (const head of heads) print(headLine({ source: name, ...head }));
  return found === 0;
};

/** Who was told of a family, over all of these sources, newest first. */
export const lookupsOver = async (
  sources: readonly AuditedSource[],
  family: FamilyId,
): Promise<readonly (Lookup & { readonly source: string })[]> => {
  const found = await Promise.all(
    sources.map(async ({ name, db }) => {
      const audited = createScopedDatabase(
        db,
        { ...OPEN_DOOR, scopes: ["audit:read"], regions: [NATION] },
        "audit:read",
      );
      const lookups: (Lookup & { readonly source: string })[] = [];
      for await (const lookup of readLookups(audited, family)) lookups.push({ source: name, ...lookup });
      return lookups;
    }),
  );
  return found.flat().toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
};
