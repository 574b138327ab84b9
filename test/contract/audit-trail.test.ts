import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { identityViewer } from "../support/family-viewers.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const LOOKUP_FIELDS = ["lookups", "accountLookups", "enrolmentLookups"] as const;
const STORY = `query ($id: ID!) { family(id: $id) {
  cohort identity { representativeName } account { number } enrolments { year } } }`;
const TRAIL = `query ($id: ID!) { family(id: $id) { id ${LOOKUP_FIELDS.map(
  (field) => `${field}(first: 1000) { nodes { subject role purpose kind requestId } }`,
).join(" ")} } }`;

const OFFICER = {
  ...identityViewer(["33.07"], { subject: "ani", role: "regency" }),
  purpose: null, // stated with each request
};

interface Reading {
  readonly subject: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly kind: string;
  readonly requestId: string;
}

describe.each(ENGINES)("who was told of a family is in the graph, engine %s", (engine) => {
  let graph: TestGraph;
  let id: string;
  let officer: string;
  let auditor: string;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
    officer = await graph.tokenFor(OFFICER);
    auditor = await graph.tokenFor("auditor");
    const first = '{ families(within: "33.07", first: 1) { nodes { id } } }';
    const { data } = await graph.ask(first, {}, { token: officer });
    id = (data as { families: { nodes: { id: string }[] } }).families.nodes[0]?.id ?? "";
  }, 120_000);
  afterAll(() => graph.stop());

  /** The readings of one request, by the field that shows them. */
  const trailOf = async (requestId: string): Promise<Readonly<Record<string, readonly Reading[]>>> => {
    const { data, errors } = await graph.ask(TRAIL, { id }, { token: auditor });
    expect(errors).toBeUndefined();
    const family = (data as { family: Record<string, { nodes: Reading[] }> }).family;
    const readings = LOOKUP_FIELDS.map((field) => [
      field,
      (family[field]?.nodes ?? []).filter((reading) => reading.requestId === requestId),
    ]);
    return Object.fromEntries(readings);
  };

  test("over three sources, with the purpose, and with whether it was told who the family is", async () => {
    const requestId = randomUUID();
    const headers = { "x-request-id": requestId, "x-sinergi-purpose": "Aduan 2024/17" };
    const { data, errors } = await graph.ask(STORY, { id }, { token: officer, headers });
    expect(errors).toBeUndefined();
    expect(data?.["family"]).toMatchObject({ cohort: expect.any(Number), account: { number: expect.any(String) } });
    const reading = { subject: "ani", role: "regency", purpose: "Aduan 2024/17", requestId };
    const both = expect.arrayContaining([
      { ...reading, kind: "FACTS" },
      { ...reading, kind: "IDENTITY" },
    ]);
    expect(await trailOf(requestId)).toEqual({
      lookups: both,
      accountLookups: both,
      enrolmentLookups: [{ ...reading, kind: "FACTS" }],
    });
  });

  test("not for those who read families: the field alone is refused, and the rest answers", async () => {
    const query = "query ($id: ID!) { family(id: $id) { cohort lookups { nodes { subject } } } }";
    const { data, errors } = await graph.ask(query, { id }, { token: officer });
    expect(data).toEqual({ family: { cohort: expect.any(Number), lookups: null } });
    expect(errors).toMatchObject([{ path: ["family", "lookups"], extensions: { code: "FORBIDDEN" } }]);
  });

  test("and what is told of no family leaves no trace and takes no statement of the audit", async () => {
    const { data, statements } = await graph.ask(
      '{ region(code: "33.07") { welfare(period: 2024) { families } } }',
      {},
      { token: officer },
    );
    expect(data?.["region"]).not.toBeNull();
    expect(statements.map(({ name }) => name)).not.toContain("appendAudit");
  });
});
