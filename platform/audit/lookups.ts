import { isInScope } from "../access/region-scope.ts";
import type { ScopedDatabase } from "../access/scoped-database.ts";
import { hasScope } from "../access/viewer.ts";
import { AppError } from "../errors.ts";
import type { FamilyId } from "../identity/family-id.ts";
import { type Page, type PageArguments, type PageRequest, readPage, toPage } from "../page.ts";
import type { ContextDeps } from "../serve-subgraph/definition.ts";
import { createFamilyListQuestion } from "../serve-subgraph/families.ts";
import type { ReadKind } from "./family-reads.ts";
import { timeAsText } from "./read-audit.ts";

/** One time that somebody was told of a family. */
export interface Lookup {
  /** UTC in ISO form with microseconds. */
  readonly at: string;
  readonly subject: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly kind: ReadKind;
  readonly requestId: string;
}

interface LookupRow extends Lookup {
  readonly familyId: string;
  readonly writer: string;
  readonly seq: number;
}

// The index of audit_family is read backwards from the place where the page before ended, family by family.
const LOOKUPS = `
  select asked.family_id as "familyId", found.*
  from unnest($1::char(5)[], $2::varchar[]) as asked(regency_code, family_id)
  cross join lateral (
    select ${timeAsText("f.at")} as at, f.writer, f.seq, e.subject, e.role, e.purpose, e.kind, e.request_id as "requestId"
    from audit_family f
    join audit_entry e on e.writer = f.writer and e.seq = f.seq
    where f.regency_code = asked.regency_code and f.family_id = asked.family_id
      and (f.at, f.writer, f.seq) < ($3::timestamptz, $4::uuid, $5::bigint)
    order by f.at desc, f.writer desc, f.seq desc
    limit $6
  ) found`;

/** The lookups of these families before a place in time, for each the newest first. */
const lookupsByFamily = (
  scoped: ScopedDatabase,
  families: readonly FamilyId[],
  { after, limit }: PageRequest,
): Promise<LookupRow[]> => {
  const regencies = families.map(({ regencyCode }) => regencyCode);
  const ids = families.map(({ id }) => id);
  return scoped.query("lookupsByFamily", LOOKUPS, [regencies, ids, ...(after ?? NEWEST).split("/"), limit]);
};

const positionOf = ({ at, writer, seq }: LookupRow): string => `${at}/${writer}/${seq}`;

/** A place behind every entry. */
const NEWEST = "infinity/ffffffff-ffff-ffff-ffff-ffffffffffff/0";

const PAGE = { initial: 100, maximum: 1_000 } as const;

/** All lookups of one family, newest first. */
export const readLookups = async function* (scoped: ScopedDatabase, family: FamilyId): AsyncGenerator<Lookup> {
  let after: string | null = null;
  do {
    const rows: readonly LookupRow[] = await lookupsByFamily(scoped, [family], { after, limit: PAGE.maximum });
    for (const { at, kind, subject, role, purpose, requestId } of rows)
      yield { at, kind, subject, role, purpose, requestId };
    const last = rows.at(-1);
    after = last === undefined || rows.length < PAGE.maximum ? null : positionOf(last);
  } while (after !== null);
};

/** Pages of who was told of a family, for the resolver of one field of `Family`. */
export type Lookups = (family: FamilyId, page: PageArguments) => Promise<Page<Lookup>>;

/**
 * Who was told of a family, in this source. Families asked in one tick share a statement. A reader who is not to see the
 * audit is refused here too, whatever the gateway let through; a family of another region has an empty page. Reading it is
 * noted like any other read of the family.
 *
 * @param field the name of the field, to which cursors are bound, as they are to the reader
 * @throws AppError FORBIDDEN, PAGE_SIZE_EXCEEDED, CURSOR_INVALID
 */
export const createLookups = (
  { audited, viewer, reads, cursors }: Pick<ContextDeps, "audited" | "viewer" | "reads" | "cursors">,
  field: string,
): Lookups => {
  const question = createFamilyListQuestion<string, LookupRow>(
    (families, request) => lookupsByFamily(audited, families, JSON.parse(request) as PageRequest), // written by `load` below
  );
  return async (family, page) => {
    if (!hasScope(viewer, "audit:read")) {
      throw new AppError("FORBIDDEN", { field: `Family.${field}`, missing: "scope audit:read", places: 1 });
    }
    const list = [field, family.id, viewer.subject];
    const request = readPage(cursors, list, page, PAGE);
    if (!isInScope(viewer, family.regencyCode)) return toPage(cursors, list, request, [], positionOf);
    reads.note("FACTS", [family.id]);
    return toPage(cursors, list, request, await question.load(family, JSON.stringify(request)), positionOf);
  };
};
