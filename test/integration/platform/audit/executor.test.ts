import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { OPEN_DOOR, type Viewer } from "../../../../platform/access/viewer.ts";
import { createLog } from "../../../../platform/log.ts";
import type { ExecuteLocally } from "../../../../platform/subgraph-call.ts";
import { type AuditKit, openAudit } from "../../../support/audit-kit.ts";
import { familyId } from "../../../support/family-id.ts";
import { namedViewer, tinyFamiliesOver } from "../../../support/tiny-families.ts";

let kit: AuditKit;
let execute: ExecuteLocally;
const logged: string[] = [];
beforeAll(async () => {
  kit = await openAudit();
  execute = tinyFamiliesOver(kit.db, createLog({ destination: { write: (line) => logged.push(line) } }));
});
afterAll(() => kit.stop());
beforeEach(() => {
  logged.length = 0;
});

const FAMILIES = [familyId("33.07", 1), familyId("53.14", 2)];
const REFUSED = {
  data: null,
  errors: [
    {
      message: expect.stringContaining("Jejak audit"),
      path: undefined,
      extensions: { code: "AUDIT_UNAVAILABLE", details: {} },
    },
  ],
};

let requests = 0;
const ask = async (query: string, { viewer = namedViewer("ani") }: { readonly viewer?: Viewer } = {}) => {
  requests += 1;
  const requestId = `request-${requests}`;
  const result = await execute({ query, variables: { ids: FAMILIES } }, { requestId, viewer });
  const entries = await kit.look("select * from audit_entry where request_id = $1 order by seq", [requestId]);
  return { result, entries, requestId };
};

test("an answer that tells of families leaves with its reads written down: who, as what, why, of whom", async () => {
  const { result, entries, requestId } = await ask(
    "query ($ids: [ID!]!) { families(ids: $ids) who: families(ids: $ids, kind: IDENTITY) again: families(ids: $ids) count }",
  );
  expect(result.data).toMatchObject({ count: 6_845, families: FAMILIES.map((id) => `the story of ${id}`) });
  expect(entries).toEqual(
    ["FACTS", "IDENTITY"].map((kind) =>
      expect.objectContaining({
        kind,
        subject: "ani",
        role: "auditor",
        purpose: "a test",
        request_id: requestId,
        family_ids: FAMILIES,
        regencies: ["33.07", "53.14"],
      }),
    ),
  );
});

test("a read is written down though its field failed, since others may tell of it", async () => {
  const { result, entries } = await ask("query ($ids: [ID!]!) { broken(ids: $ids) count }");
  expect(result).toMatchObject({ data: { broken: null, count: 6_845 }, errors: [{ path: ["broken"] }] });
  expect(entries).toHaveLength(1);
});

describe("no audit, no data: only the error leaves", () => {
  test.each(["audit_entry", "audit_family", "audit_head"])("while %s is away", async (table) => {
    await kit.tamper(`alter table ${table} rename to hidden`);
    try {
      const result = await execute(
        { query: "query ($ids: [ID!]!) { families(ids: $ids) count }", variables: { ids: FAMILIES } },
        { requestId: "withheld", viewer: namedViewer("ani") },
      );
      expect(result).toEqual(REFUSED);
      expect(JSON.stringify(result)).not.toContain("story");
    } finally {
      await kit.tamper(`alter table hidden rename to ${table}`);
    }
    const line = logged.find((text) => text.includes("withheld"));
    expect(line).toContain("The audit could not be written");
    expect(line).not.toContain(FAMILIES[0]);
    const { entries } = await ask("query ($ids: [ID!]!) { families(ids: $ids) }");
    expect(entries).toHaveLength(1);
  });

  test("when the viewer has no name", async () => {
    for (const viewer of [OPEN_DOOR, namedViewer(null)]) {
      const { result, entries } = await ask("query ($ids: [ID!]!) { families(ids: $ids) count }", { viewer });
      expect(result).toEqual(REFUSED);
      expect(entries).toEqual([]);
    }
  });

  test("when an id is none, such as a card number", async () => {
    const viewer = namedViewer("ani");
    const query = '{ families(ids: ["3307990000000001"]) count }';
    expect(await execute({ query }, { requestId: "malformed", viewer })).toEqual(REFUSED);
    expect(logged.join("")).not.toContain("3307990000000001");
  });
});

test("answers that tell of no family write nothing, and need no audit", async () => {
  await kit.tamper("alter table audit_head rename to hidden");
  try {
    for (const viewer of [OPEN_DOOR, namedViewer("ani")]) {
      const { result, entries } = await ask("{ count families(ids: []) }", { viewer });
      expect(result).toEqual({ data: { count: 6_845, families: [] } });
      expect(entries).toEqual([]);
    }
  } finally {
    await kit.tamper("alter table hidden rename to audit_head");
  }
});
