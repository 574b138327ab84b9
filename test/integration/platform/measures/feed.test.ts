import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../../../platform/access/viewer.ts";
import {
  CATALOGUE_QUERY,
  CHANGES_QUERY,
  type MeasurePage,
  PAGE_MAXIMUM,
  PAGE_QUERY,
  type PageArguments,
  WITHIN_MAXIMUM,
} from "../../../../platform/measures/feed.ts";
import type { Catalogue } from "../../../../platform/measures/measure.ts";
import { INSERT_TRIGGER } from "../../../../platform/measures/revision-tables.ts";
import type { Period } from "../../../../platform/period.ts";
import { NATION, parseRegionCode } from "../../../../platform/region-code.ts";
import type { SubgraphDefinition } from "../../../../platform/serve-subgraph/definition.ts";
import { serveSubgraph } from "../../../../platform/serve-subgraph/http.ts";
import { FAMILY } from "../../../../platform/suppression/groups.ts";
import { hiddenBit } from "../../../../platform/suppression/hidden-bits.ts";
import { SUBGRAPHS } from "../../../../subgraphs/index.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { eventually } from "../../../support/eventually.ts";
import { postSigned, verifierOf } from "../../../support/signed-calls.ts";
import { createWatchedLog } from "../../../support/watched-log.ts";
import { executorOver, openSubgraph, SOURCES, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { family, staff } from "../../social-welfare/fixtures.ts";

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", role: "analyst", scopes: ["aggregate:read"] };
const YEAR = "2024" as Period;

/** Hidden at the open door only, and from everyone. */
const HIDDEN_OPEN = hiddenBit(FAMILY.FAMILIES, 11);
const HIDDEN = HIDDEN_OPEN | hiddenBit(FAMILY.FAMILIES, 5);

const asked = (given: Partial<PageArguments> = {}): PageArguments => ({
  level: "VILLAGE",
  period: YEAR,
  within: [parseRegionCode("53.14")],
  after: null,
  first: PAGE_MAXIMUM,
  ...given,
});

/** Three of the regency. */
let villages: readonly string[];

let kit: SubgraphKit;
let catalogue: Catalogue;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  villages = await kit.db("region").where("code", "like", "53.14.01.%").orderBy("code").limit(3).pluck("code");
  const [open, hiddenOpen, hidden] = villages;
  await kit.store({
    family_rollup: [
      family({ region_code: open ?? "", period: "2024-T1", families: 500 }),
      { ...family({ region_code: hiddenOpen ?? "", period: "2024-T1", families: 7 }), hidden: HIDDEN_OPEN },
      { ...family({ region_code: hidden ?? "", period: "2024-T1", families: 3 }), hidden: HIDDEN },
      family({ region_code: "53.14", period: "2024-T1", families: 1_000 }),
    ],
    staff_rollup: [staff({ region_code: "53.14", period: "2024-T1", facilitators: 1_000 })],
  });
  const { data } = await kit.ask(CATALOGUE_QUERY);
  catalogue = JSON.parse(String(data?.["measureCatalogue"]));
});
afterAll(() => kit.stop());

const pageOf = async (given: PageArguments, viewer: Viewer): Promise<MeasurePage> => {
  const { data, errors } = await kit.ask(PAGE_QUERY, { ...given }, undefined, viewer);
  expect(errors).toEqual([]);
  return data?.["measurePage"] as MeasurePage;
};

const placeOf = (id: string): number => catalogue.measures.findIndex((measure) => measure.id === id);

/** What a column says of the three villages. */
const ofVillages = (page: MeasurePage, column: string | undefined): readonly (string | undefined)[] => {
  const codes = page.codes.split(",");
  const values = column?.split(",") ?? [];
  return villages.map((code) => values[codes.indexOf(code)]);
};

describe("a page of measures", () => {
  test("has for each reader what that reader may see, and says which figures are hidden", async () => {
    const place = placeOf("PKH_FAMILIES");
    const bit = String(2 ** place);
    const page = await pageOf(asked(), ANALYST);
    expect(ofVillages(page, page.shown[place])).toEqual(["500", "7", "NULL"]);
    expect(ofVillages(page, page.shownOpen[place])).toEqual(["500", "NULL", "NULL"]);
    expect(ofVillages(page, page.hidden)).toEqual(["0", "0", bit]);
    expect(ofVillages(page, page.hiddenOpen)).toEqual(["0", bit, bit]);
  });

  test("has for the open door, or with any scope but that of aggregates, nothing that the open door may not see", async () => {
    const place = placeOf("PKH_FAMILIES");
    const scopes = SCOPES.filter((scope) => scope !== "aggregate:read");
    for (const viewer of [OPEN_DOOR, { ...ANALYST, scopes, regions: [NATION] }]) {
      const page = await pageOf(asked(), viewer);
      expect(ofVillages(page, page.shown[place])).toEqual(["500", "NULL", "NULL"]);
      expect(page.shown).toEqual(page.shownOpen);
      expect(page.hidden).toBe(page.hiddenOpen);
    }
  });

  test("tells of figures that are not known as of none: they are not hidden", async () => {
    const page = await pageOf(asked(), ANALYST);
    const place = placeOf("PKH_ENTITLED");
    expect(ofVillages(page, page.shown[place])).toEqual(["NULL", "NULL", "NULL"]);
    expect(page.sources).toEqual([SOURCES.synthetic, SOURCES.published]);
    expect(page.asOf).toBe("2024-12");
  });

  test("has every region of a level once, however it is cut", async () => {
    const whole = await pageOf(asked({ level: "DISTRICT", within: null }), ANALYST);
    expect(whole.next).toBeNull();
    const codes: string[] = [];
    let after: PageArguments["after"] = null;
    do {
      const page: MeasurePage = await pageOf(asked({ level: "DISTRICT", within: null, first: 1_500, after }), ANALYST);
      expect(page.count).toBe(page.codes.split(",").length);
      codes.push(...page.codes.split(","));
      after = page.next;
    } while (after !== null);
    expect(codes).toEqual(whole.codes.split(","));
    expect(codes).toHaveLength(7_285);
  });

  test("within a regency has all that lies in it; a province and the nation stand for themselves", async () => {
    const within = ["53.14", "53", "ID"].map(parseRegionCode);
    const codes = async (level: PageArguments["level"]) => (await pageOf(asked({ level, within }), ANALYST)).codes;
    expect(await codes("NATION")).toBe("ID");
    expect(await codes("PROVINCE")).toBe("53");
    expect(await codes("REGENCY")).toBe("53.14");
    expect((await codes("VILLAGE")).split(",").every((code) => code.startsWith("53.14."))).toBe(true);
    const nothing = await pageOf(asked({ within: [parseRegionCode("53")] }), ANALYST);
    expect(nothing).toMatchObject({ codes: "", count: 0, next: null, hidden: "" });
  });

  test.each([
    ["no regions", { first: 0 }],
    ["too many regions", { first: PAGE_MAXIMUM + 1 }],
    ["too many areas", { within: new Array(WITHIN_MAXIMUM + 1).fill(NATION) }],
  ])("of %s is refused", async (_, given) => {
    const { data, errors } = await kit.ask(PAGE_QUERY, { ...asked(given) }, undefined, ANALYST);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["PAGE_SIZE_EXCEEDED"]);
  });

  test("is of one moment, whatever is written while it is read", async () => {
    const regency = asked({ level: "REGENCY" });
    const before = await pageOf(regency, ANALYST);
    const writer = await kit.db.transaction();
    // The page has read the families before it comes to the staff, and waits there.
    await writer.raw("lock table staff_rollup in access exclusive mode");
    const reading = pageOf(regency, ANALYST);
    await eventually(async () => {
      const { rows } = await kit.db.raw(
        "select from pg_locks where not granted and relation = 'staff_rollup'::regclass",
      );
      return rows.length > 0;
    });
    await writer("family_rollup").where("region_code", "53.14").update({ families: 2_000 });
    await writer("staff_rollup").where("region_code", "53.14").update({ facilitators: 2_000 });
    await writer.commit();
    expect(await reading).toEqual(before);
    const after = await pageOf(regency, ANALYST);
    expect(after.revision).toBe(before.revision + 1);
    for (const id of ["PKH_FAMILIES", "PKH_FACILITATORS"]) expect(after.shown[placeOf(id)]).toBe("2000");
  });
});

const SOURCES_OF_MEASURES = SUBGRAPHS.filter(({ measures }) => measures !== undefined).map((definition) => ({
  name: definition.name,
  // Each definition is generic in its own context, which only it creates and reads.
  definition: definition as unknown as SubgraphDefinition,
}));

const TABLES = `
  select c.relname as name,
    c.relrowsecurity or exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
      and a.attname in ('family_id', 'family_ids', 'card_hmac', 'account_number', 'regencies')) as "isOfFamilies",
    (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%_is_noted' and t.tgenabled = 'O'
      and (t.tgname <> $1 or t.tgnewtable is not null or c.relname like '%_rule')) as notes
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')`;

/** Read beside the figures: the regions themselves, and what tells of changes. */
const BESIDE = ["region", "figure_revision", "figure_history"];

describe.each(SOURCES_OF_MEASURES)("the statements of $name", ({ definition }) => {
  let own: SubgraphKit;
  let tables: readonly { name: string; isOfFamilies: boolean; notes: number }[];
  /** The tables that a statement names. */
  const namesIn = (texts: readonly string[]): readonly string[] => {
    const words = new Set(texts.join(" ").match(/[a-z_]+/g));
    return tables.map(({ name }) => name).filter((name) => words.has(name) && !BESIDE.includes(name));
  };
  let texts: readonly string[];
  beforeAll(async () => {
    own = await openSubgraph(definition);
    const { rows } = await own.db.raw(TABLES.replace("$1", "?"), [INSERT_TRIGGER]);
    tables = rows;
    const page = await own.ask(PAGE_QUERY, { ...asked({ level: "REGENCY" }) }, undefined, ANALYST);
    const changes = await own.ask(CHANGES_QUERY, { period: YEAR, since: 0 }, undefined, ANALYST);
    texts = [...page.statements, ...changes.statements].map(({ text }) => text);
  });
  afterAll(() => own.stop());

  test("read no table of families", () => {
    const ofFamilies = tables.filter(({ isOfFamilies }) => isOfFamilies).map(({ name }) => name);
    expect(ofFamilies.length).toBeGreaterThan(3);
    expect(namesIn(texts).filter((name) => ofFamilies.includes(name))).toEqual([]);
  });

  test("read only tables in which every change is noted", () => {
    const read = namesIn(texts);
    expect(read.length).toBeGreaterThan(1);
    const noted = tables.filter(({ notes }) => notes === 4).map(({ name }) => name);
    expect(read.filter((name) => !noted.includes(name))).toEqual([]);
  });

  test("are one for each table, beside those of the page itself", () => {
    const figures = texts.filter((text) => namesIn([text]).length > 0);
    expect(figures).toHaveLength(definition.measures?.tables.length ?? 0);
  });
});

describe("the feed", () => {
  test("is in no schema that clients see", () => {
    const api = buildSchema(readFileSync(new URL("../../../../schema/api.graphql", import.meta.url), "utf8"));
    for (const query of [CATALOGUE_QUERY, CHANGES_QUERY, PAGE_QUERY])
      expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Cannot query field "measure\w+" on type "Query"/),
      ]);
    expect(Object.keys(api.getTypeMap()).filter((name) => /^Measure(?:Page|Changes)$/.test(name))).toEqual([]);
  });

  test("answers a subgraph's caller over HTTP by its signature alone, and the open door no more than it may see", async () => {
    const server = await serveSubgraph({
      name: "social-welfare",
      execute: executorOver(socialWelfare, kit.db),
      verify: verifierOf("social-welfare"),
      port: 0,
      host: "127.0.0.1",
      log: createWatchedLog(),
      isReady: async () => true,
    });
    try {
      const body = JSON.stringify({ query: PAGE_QUERY, variables: asked() });
      const unsigned = await fetch(server.url, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      });
      expect(unsigned.status).toBe(401);
      const signed = await postSigned("social-welfare", server.url, body);
      const { data } = (await signed.json()) as { data: { measurePage: MeasurePage } };
      expect(data.measurePage.shown).toEqual(data.measurePage.shownOpen);
      const place = placeOf("PKH_FAMILIES");
      expect(ofVillages(data.measurePage, data.measurePage.shown[place])).toEqual(["500", "NULL", "NULL"]);
    } finally {
      await server.stop();
    }
  });
});
