import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { villageDevelopment } from "../../../../subgraphs/village-development/subgraph.ts";
import { familyViewer } from "../../../support/family-viewers.ts";
import { type Fixtures, openSubgraph, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { familyRow } from "../../social-welfare/family-fixtures.ts";

const FAMILY = familyRow("33.07", 1);
const READER = familyViewer(["33.07"], { subject: "ani", role: "regency" });
const AUDITOR = familyViewer(["ID"], { subject: "wira", role: "auditor", scopes: ["aggregate:read", "audit:read"] });

/** A source, the field of `Family` that shows its audit, and a field that tells of a family. */
const SOURCES: readonly {
  readonly name: string;
  readonly open: () => Promise<SubgraphKit>;
  readonly rows: Fixtures;
  readonly field: string;
  readonly told: string;
}[] = [
  {
    name: "social-welfare",
    open: () => openSubgraph(socialWelfare),
    rows: { family: [FAMILY] },
    field: "lookups",
    told: "cohort",
  },
  {
    name: "disbursement",
    open: () => openSubgraph(disbursement),
    rows: {},
    field: "accountLookups",
    told: "transfers { amount }",
  },
  {
    name: "village-development",
    open: () => openSubgraph(villageDevelopment),
    rows: {},
    field: "enrolmentLookups",
    told: "enrolments { year }",
  },
];

describe.each(SOURCES)("Family.$field of $name", ({ open, rows, field, told }) => {
  let kit: SubgraphKit;
  beforeAll(async () => {
    kit = await open();
    await kit.store(rows);
  });
  afterAll(() => kit.stop());

  const SELECTION = `${field}(first: 10) { nodes { at subject role purpose kind requestId } pageInfo { hasNextPage } }`;

  test("tells an auditor who was told of the family, and this reading from the next time on", async () => {
    await kit.askFamilies(READER, [FAMILY.id], told);
    const subjects: unknown[] = [];
    for (let time = 0; time < 2; time += 1) {
      const { families, errors } = await kit.askFamilies(AUDITOR, [FAMILY.id], SELECTION);
      expect(errors).toEqual([]);
      const page = families[0]?.[field] as { nodes: { subject: string; at: string }[]; pageInfo: object };
      expect(page.pageInfo).toEqual({ hasNextPage: false });
      expect(page.nodes.at(-1)).toEqual({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
        subject: "ani",
        role: "regency",
        purpose: null,
        kind: "FACTS",
        requestId: "test",
      });
      subjects.push(page.nodes.map(({ subject }) => subject));
    }
    expect(subjects).toEqual([["ani"], ["wira", "ani"]]);
  });

  test("is refused to a reader of families without the scope, whatever the gateway let through", async () => {
    const { families, errors } = await kit.askFamilies(READER, [FAMILY.id], SELECTION);
    expect(families).toEqual([{ [field]: null }]);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"]);
  });

  test("is not there for an auditor of another region, as the family is not", async () => {
    const elsewhere = { ...AUDITOR, regions: ["53.14"] as unknown as typeof AUDITOR.regions };
    expect((await kit.askFamilies(elsewhere, [FAMILY.id], SELECTION)).families).toEqual([null]);
  });
});
