import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createAudit } from "../../../../platform/audit/create-audit.ts";
import { type AuditEntry, hashOf } from "../../../../platform/audit/entry.ts";
import type { AuditHead } from "../../../../platform/audit/findings.ts";
import { readEntries } from "../../../../platform/audit/read-audit.ts";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { type AuditKit, openAudit, read } from "../../../support/audit-kit.ts";
import { familyId } from "../../../support/family-id.ts";

let kit: AuditKit;
beforeAll(async () => {
  kit = await openAudit();
});
afterAll(() => kit.stop());

const START = Date.parse("2026-11-22T03:00:00.123Z");
const READS = 5;
let heads: readonly AuditHead[];

/** Two chains: one of a genesis and five reads, a second apart, and a short one that nobody touches. */
beforeEach(async () => {
  await kit.clear();
  let now = START;
  const audit = createAudit(kit.db, { clock: () => (now += 1_000) });
  for (let place = 1; place <= READS; place += 1)
    await audit.write([
      read({
        requestId: `r${place}`,
        purpose: place % 2 === 0 ? "Rekon keduanya" : null,
        familyIds: [familyId("33.07", place), familyId("53.14", place)],
      }),
    ]);
  await createAudit(kit.db, { clock: () => START }).write([read({ subject: "budi" })]);
  heads = (await kit.verify()).heads;
});

/** The writer of the long chain. */
const writer = (): string => heads.find(({ seq }) => seq === READS)?.writer ?? "";

const found = async (kept?: readonly AuditHead[]): Promise<readonly string[]> =>
  (await kit.verify({ kept: kept ?? [] })).findings.map((finding) => {
    expect(finding.writer).toBe(writer());
    return `${finding.kind} ${finding.seq ?? "-"}`;
  });

const entriesOf = async (): Promise<AuditEntry[]> => {
  const trx = await kit.db.transaction();
  try {
    await setScope(trx, ["ID"]);
    const pages: AuditEntry[] = [];
    for await (const page of readEntries(trx)) pages.push(...page);
    return pages.filter((entry) => entry.writer === writer());
  } finally {
    await trx.rollback();
  }
};

/** Stores an entry over the one of its number, or anew. */
const put = async (entry: AuditEntry): Promise<void> => {
  await kit.tamper("delete from audit_entry where writer = $1 and seq = $2", [entry.writer, entry.seq]);
  const { seq, at, kind, subject, role, purpose, requestId, familyIds, regencies, previous, hash } = entry;
  await kit.tamper(
    `insert into audit_entry values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), decode($12, 'hex'))`,
    [entry.writer, seq, at, kind, subject, role, purpose, requestId, familyIds, regencies, previous, hash],
  );
};

/** The entry with its hash made to fit: what an attacker who knows the code can do. */
const rehashed = (entry: AuditEntry): AuditEntry => {
  const { hash: _, ...content } = entry;
  return { ...content, hash: hashOf(content) };
};

const setHead = (entry: AuditEntry): Promise<void> =>
  kit.tamper("update audit_head set seq = $2, hash = decode($3, 'hex') where writer = $1", [
    entry.writer,
    entry.seq,
    entry.hash,
  ]);

test("an audit that nobody touched has no finding, and each chain a genesis, its reads and its head", async () => {
  const { findings, entries } = await kit.verify({ kept: heads });
  expect(findings).toEqual([]);
  expect(entries).toBe(1 + READS + 2);
  expect(new Set(heads.map(({ seq }) => seq))).toEqual(new Set([1, READS]));
  expect((await entriesOf()).map(({ kind, requestId }) => [kind, requestId])).toEqual([
    ["GENESIS", ""],
    ...Array.from({ length: READS }, (_, place) => ["FACTS", `r${place + 1}`]),
  ]);
});

describe("a field that was changed is found", () => {
  test.each([
    ["at", "at + interval '1 microsecond'"],
    ["at", "'infinity'"],
    ["kind", "'IDENTITY'"],
    ["kind", "'GENESIS'"],
    ["subject", "'ana'"],
    ["subject", "subject || ' '"],
    ["role", "'governor'"],
    ["purpose", "null"],
    ["purpose", "''"],
    ["purpose", "lower(purpose)"],
    ["request_id", "'r3'"],
    ["family_ids", "family_ids[1:1]"],
    ["family_ids", "array[family_ids[2], family_ids[1]]"],
    ["family_ids", "'{}'"],
    ["family_ids", "array[array_to_string(family_ids, ',')]"],
    ["regencies", "regencies[1:1]"],
    ["regencies", "array['33.08', '53.14']"],
    ["previous", "sha256(previous)"],
    ["hash", "sha256(hash)"],
  ])("%s to %s", async (column, value) => {
    await kit.tamper(`update audit_entry set ${column} = ${value} where writer = $1 and seq = 2`, [writer()]);
    expect(await found()).toContain("EDITED 2");
  });

  test.each([
    ["subject of the genesis", "update audit_entry set subject = 'x' where writer = $1 and seq = 0", "EDITED 0"],
    ["the last entry", "update audit_entry set role = 'x' where writer = $1 and seq = 5", "EDITED 5"],
    ["seq", "update audit_entry set seq = 9 where writer = $1 and seq = 5", "EDITED 9"],
    ["writer", "update audit_entry set writer = gen_random_uuid() where writer = $1 and seq = 2", "MISSING 3"],
  ])("%s", async (_, statement, finding) => {
    const [own] = [writer()];
    await kit.tamper(statement, [own]);
    const { findings } = await kit.verify();
    expect(findings.filter((one) => one.writer === own).map(({ kind, seq }) => `${kind} ${seq}`)).toContain(finding);
  });

  test("though its hash was made to fit: the next entry does not follow it", async () => {
    const [, , second] = await entriesOf();
    if (second === undefined) throw new Error("no second entry");
    await put(rehashed({ ...second, subject: "somebody else" }));
    expect(await found()).toEqual(["UNLINKED 3"]);
  });
});

describe("a chain that was taken apart is found", () => {
  const remove = (seq: number) => kit.tamper("delete from audit_entry where writer = $1 and seq = $2", [writer(), seq]);

  test.each([
    ["the genesis", 0, ["MISSING 1"]],
    ["an entry in the middle", 3, ["MISSING 4"]],
    ["the last entry", READS, [`TRUNCATED ${READS - 1}`]],
  ])("by taking out %s", async (_, seq, expected) => {
    await remove(seq);
    expect((await found()).filter((finding) => !finding.startsWith("FAMILY"))).toEqual(expected);
  });

  test("by taking one out and closing the hole", async () => {
    const entries = await entriesOf();
    await remove(READS);
    for (const entry of entries.slice(3, READS + 1)) await put(rehashed({ ...entry, seq: entry.seq - 1 }));
    expect(await found()).toContain("UNLINKED 2");
  });

  test("by changing the places of two entries", async () => {
    const [, , second, third] = await entriesOf();
    if (second === undefined || third === undefined) throw new Error("too few entries");
    await put({ ...second, seq: 3 });
    await put({ ...third, seq: 2 });
    expect(await found()).toEqual(expect.arrayContaining(["EDITED 2", "EDITED 3"]));
    await put(rehashed({ ...second, seq: 3 }));
    await put(rehashed({ ...third, seq: 2 }));
    expect(await found()).toEqual(expect.arrayContaining(["UNLINKED 2", "UNLINKED 3", "UNLINKED 4"]));
  });

  test("by putting one in between", async () => {
    const entries = await entriesOf();
    for (const entry of entries.slice(3).toReversed()) await put({ ...entry, seq: entry.seq + 1 });
    const [, , second] = entries;
    if (second === undefined) throw new Error("no second entry");
    await put(rehashed({ ...second, seq: 3, previous: second.hash, requestId: "never asked" }));
    expect(await found()).toEqual(expect.arrayContaining(["EDITED 4", "EDITED 5", "EDITED 6"]));
  });

  test("by putting one at the end", async () => {
    const last = (await entriesOf()).at(-1);
    if (last === undefined) throw new Error("no entry");
    await put(rehashed({ ...last, seq: last.seq + 1, previous: last.hash }));
    expect(await found()).toContain(`HEAD_WRONG ${READS + 1}`);
  });

  test("by writing it anew with a clock that went back", async () => {
    const last = (await entriesOf()).at(-1);
    if (last === undefined) throw new Error("no entry");
    const earlier = rehashed({ ...last, at: "2026-11-22T03:00:01.000000Z" });
    await put(earlier);
    await setHead(earlier);
    expect(await found()).toContain(`CLOCK_BACK ${READS}`);
  });

  test.each([
    ["removed", "delete from audit_head where writer = $1", `HEAD_MISSING ${READS}`],
    ["put forward", "update audit_head set seq = seq + 1 where writer = $1", `TRUNCATED ${READS}`],
    ["put back", "update audit_head set seq = seq - 1 where writer = $1", `HEAD_WRONG ${READS}`],
    ["changed", "update audit_head set hash = sha256(hash) where writer = $1", `HEAD_WRONG ${READS}`],
  ])("when its head was %s", async (_, statement, expected) => {
    await kit.tamper(statement, [writer()]);
    expect(await found()).toEqual([expected]);
  });

  test("when all its entries are gone and its head is left", async () => {
    const own = writer();
    await kit.tamper("delete from audit_entry where writer = $1", [own]);
    const { findings } = await kit.verify();
    expect(findings).toContainEqual({ kind: "TRUNCATED", writer: own, seq: null });
  });
});

describe("heads kept elsewhere", () => {
  const cutTo = async (seq: number): Promise<void> => {
    const entry = (await entriesOf()).find((one) => one.seq === seq);
    if (entry === undefined) throw new Error("no such entry");
    await kit.tamper("delete from audit_entry where writer = $1 and seq > $2", [writer(), seq]);
    await kit.tamper("delete from audit_family where writer = $1 and seq > $2", [writer(), seq]);
    await setHead(entry);
  };

  test("find an end that was cut off together with its head, which nothing inside the database shows", async () => {
    await cutTo(3);
    expect(await found()).toEqual([]);
    expect(await found(heads)).toEqual(["TRUNCATED 3"]);
  });

  test("find a whole chain that is gone", async () => {
    const own = writer();
    for (const table of ["audit_entry", "audit_family", "audit_head"])
      await kit.tamper(`delete from ${table} where writer = $1`, [own]);
    expect((await kit.verify()).findings).toEqual([]);
    expect((await kit.verify({ kept: heads })).findings).toEqual([{ kind: "TRUNCATED", writer: own, seq: null }]);
  });

  test("find a chain that was written anew from some entry on", async () => {
    let previous = "";
    for (const entry of await entriesOf()) {
      const changed = rehashed(
        entry.seq < 4 ? entry : { ...entry, subject: "nobody", previous: previous === "" ? entry.previous : previous },
      );
      await put(changed);
      if (entry.seq === READS) await setHead(changed);
      previous = changed.hash;
    }
    expect(await found()).toEqual([]);
    expect(await found(heads)).toEqual([`KEPT_HEAD_WRONG ${READS}`]);
  });

  test("of an earlier day are held to the entry they were, not to the end", async () => {
    const [, , , third] = await entriesOf();
    if (third === undefined) throw new Error("no third entry");
    expect(await found([third, ...heads])).toEqual([]);
    expect(await found([{ ...third, hash: "00".repeat(32) }])).toEqual(["KEPT_HEAD_WRONG 3"]);
  });
});

describe("the places where look-ups search are held to the entries", () => {
  test("a family that was taken out is found", async () => {
    await kit.tamper("delete from audit_family where writer = $1 and seq = 4 and regency_code = '53.14'", [writer()]);
    expect(await found()).toEqual(["FAMILY_MISSING 4"]);
  });

  test("so is one that was given another time, and one that no entry names", async () => {
    await kit.tamper("update audit_family set at = at - interval '1 day' where writer = $1 and seq = 4", [writer()]);
    expect(await found()).toEqual(["FAMILY_MISSING 4", "FAMILY_ADDED 4"]);
    await kit.tamper("update audit_family set at = at + interval '1 day' where writer = $1 and seq = 4", [writer()]);
    await kit.tamper("insert into audit_family values ('33.07', '33.07-f', now(), $1, 4)", [writer()]);
    expect(await found()).toEqual(["FAMILY_ADDED 4"]);
  });
});
