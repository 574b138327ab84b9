import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { compileToFunction, interpret } from "../../../platform/serve-subgraph/compile.ts";
import { enterpriseId } from "../../../subgraphs/village-development/enterprise-id.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { cashAid, enrolment, group, role } from "./family-fixtures.ts";
import { enterprise } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
});
afterAll(() => kit.stop());

const own = familyId("53.14", 1);
const neighbour = familyId("53.14", 2);
const foreign = familyId("33.07", 1);
const unknown = familyId("53.14", 99);

const weavers = group({ village_code: "53.14.01.2001", id: "g1" });
const ORIGIN = { provenance: SOURCES.synthetic.provenance, source: { id: SOURCES.synthetic.id } };
const STORED = {
  village_enterprise: [
    enterprise({ village_code: "53.14.01.2001", id: 7 }),
    enterprise({ village_code: "53.14.01.2002", id: 8 }),
    enterprise({ village_code: "33.07.01.2001", id: 7 }),
  ],
  programme_group: [weavers, group({ village_code: "33.07.01.2001", id: "g1" })],
  enrolment: [
    enrolment({ family_id: own, programme: "PKH_PLUS", year: 2024, benefit: null }),
    enrolment({ family_id: own, group_id: weavers.id }),
    enrolment({ family_id: foreign, group_id: "g1" }),
  ],
  enterprise_role: [
    role({ family_id: own, enterprise_id: 7, role: "SUPPLIER", since: "2022-01-01" }),
    role({ family_id: own, enterprise_id: 8 }),
    role({ family_id: foreign, enterprise_id: 7 }),
  ],
  village_cash_aid: [
    cashAid({ family_id: own }),
    cashAid({ family_id: own, year: 2021, months: 12 }),
    cashAid({ family_id: foreign }),
  ],
};

const FIELDS = `
  enrolments { family { id } programme year group { id name village { code } } benefit provenance source { id } }
  enterpriseRoles { enterprise { id } role since provenance source { id } }
  villageCashAid(year: 2020) { year village { code } months amount provenance source { id } }`;

describe.each([
  ["compiled", compileToFunction],
  ["interpreted", interpret],
])("families, %s", (_, compile) => {
  beforeAll(() => kit.store(STORED));
  const ask = (viewer: Viewer, ids: readonly unknown[], fields: string) =>
    kit.askFamilies(viewer, ids, fields, compile);

  test("have their enrolments, parts in enterprises and cash aid, the earliest first", async () => {
    const { families, errors, sources } = await ask(familyViewer(["53.14"]), [own], FIELDS);
    const ofFamily = { family: { id: own }, ...ORIGIN };
    const enterpriseAt = (number: number) => ({ id: enterpriseId({ regencyCode: "53.14", number }) });
    expect(errors).toEqual([]);
    expect(families).toEqual([
      {
        enrolments: [
          {
            ...ofFamily,
            programme: "VILLAGE_GROUP",
            year: 2023,
            group: { id: weavers.id, name: weavers.name, village: { code: weavers.village_code } },
            benefit: 2_500_000,
          },
          { ...ofFamily, programme: "PKH_PLUS", year: 2024, group: null, benefit: null },
        ],
        enterpriseRoles: [
          { enterprise: enterpriseAt(8), role: "WORKER", since: "2021-05-01", ...ORIGIN },
          { enterprise: enterpriseAt(7), role: "SUPPLIER", since: "2022-01-01", ...ORIGIN },
        ],
        villageCashAid: { year: 2020, village: { code: "53.14.01.2001" }, months: 9, amount: 3_600_000, ...ORIGIN },
      },
    ]);
    expect(sources).toContain(SOURCES.synthetic.id);
  });

  test("are answered in the order asked, duplicates included; foreign, malformed and missing ids look alike", async () => {
    const ids = [foreign, own, unknown, own, "53.14", 5, familyId("33.07", 99)];
    const { families, errors } = await ask(
      familyViewer(["53"]),
      ids,
      "enrolments { year } enterpriseRoles { role } villageCashAid(year: 2021) { months }",
    );
    const found = {
      enrolments: [{ year: 2023 }, { year: 2024 }],
      enterpriseRoles: [{ role: "WORKER" }, { role: "SUPPLIER" }],
      villageCashAid: { months: 12 },
    };
    const nothing = { enrolments: [], enterpriseRoles: [], villageCashAid: null };
    expect(errors).toEqual([]);
    expect(families).toEqual([null, found, nothing, found, null, null, null]);
  });

  test.each([
    ["nobody", OPEN_DOOR],
    ["a reader of another regency", familyViewer(["53.15"])],
    ["a reader without regions", familyViewer([])],
  ])("are nothing to %s, and nothing is asked of the tables", async (_who, viewer) => {
    const { families, statements } = await ask(viewer, [own, foreign, unknown], FIELDS);
    expect(families).toEqual([null, null, null]);
    expect(statements).toEqual([]);
  });

  test("of a thousand cost as many statements as one", async () => {
    const many = Array.from({ length: 1_000 }, (_value, number) => familyId("53.14", number));
    const namesOf = async (ids: readonly string[]) =>
      (await ask(familyViewer(["53.14"]), ids, FIELDS)).statements
        .map(({ name }) => name)
        .filter((name) => name !== "appendAudit")
        .toSorted();
    const once = await namesOf([own]);
    expect(once).toEqual([
      "enrolmentsByFamily",
      "enterpriseRolesByFamily",
      "enterprisesById",
      "villageCashAidByFamily",
    ]);
    expect(await namesOf(many)).toEqual(once);
  });

  test("have no cash aid of a year that is none", async () => {
    const { errors } = await ask(familyViewer(["53.14"]), [own], "villageCashAid(year: 20) { months }");
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["YEAR_MALFORMED"]);
  });
});

test("what was seen of families is written down: those looked for in the viewer's regions, and those of a list", async () => {
  const seen = async () => {
    const text = "select kind, family_ids as families from audit_entry order by at desc, seq desc limit 1";
    return createScopedDatabase(kit.db, familyViewer(["ID"])).query("seen", text);
  };
  await kit.store(STORED);
  await kit.askFamilies(familyViewer(["53.14"]), [neighbour, own, foreign], "enrolments { year }");
  expect(await seen()).toEqual([{ kind: "FACTS", families: [neighbour, own] }]);
  const query = '{ cashAidRecipients(within: "33", year: 2020) { nodes { id } } }';
  await kit.ask(query, {}, undefined, familyViewer(["33"]));
  expect(await seen()).toEqual([{ kind: "FACTS", families: [foreign] }]);
});
