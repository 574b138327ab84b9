import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly variables: string;
  readonly isMine: boolean;
}

const FIELDS = "id version name description folder text variables isListed isMine";
const SAVE = `mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { ${FIELDS} } }`;
const DELETE = "mutation ($input: DeleteSavedQueryInput!) { deleteSavedQuery(input: $input) { id } }";
const ONE = `query ($id: ID!, $version: Int) { savedQuery(id: $id, version: $version) { ${FIELDS} versions { version } } }`;
const LIST = `query ($mine: Boolean! = true, $search: String, $folder: String, $first: Int, $after: String) {
  savedQueries(mine: $mine, search: $search, folder: $folder, first: $first, after: $after) {
    nodes { id name isMine } pageInfo { hasNextPage endCursor }
  }
}`;
const TEXT = "query Nama($code: RegionCode!) { region(code: $code) { code name } }";

describe.each(ENGINES)("saved queries with the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
  }, 120_000);
  afterAll(() => graph.stop());

  const as = async (subject: string | null, scopes: readonly "aggregate:read"[] = ["aggregate:read"]) =>
    subject === null ? {} : { token: await graph.tokenFor({ subject: `${engine}:${subject}`, scopes }) };
  const ask = async (who: string | null, query: string, variables: object) =>
    graph.ask(query, { ...variables }, await as(who));
  const save = async (who: string, input: object): Promise<Saved> => {
    const { data, errors } = await ask(who, SAVE, {
      input: { idempotencyKey: randomUUID(), name: "Nama", text: TEXT, ...input },
    });
    expect(errors).toBeUndefined();
    return data?.["saveQuery"] as Saved; // as asked
  };
  const codes = async (who: string | null, query: string, input: object) =>
    (
      await ask(who, query, { input: { idempotencyKey: randomUUID(), name: "Nama", text: TEXT, ...input } })
    ).errors?.map(({ extensions }) => extensions["code"]);
  const namesIn = async (who: string, variables: object): Promise<readonly string[]> => {
    const { data, errors } = await ask(who, LIST, variables);
    expect(errors).toBeUndefined();
    const { savedQueries } = data as { savedQueries: { readonly nodes: readonly { readonly name: string }[] } }; // as asked
    return savedQueries.nodes.map(({ name }) => name);
  };

  test("a query is read by whoever has its link, and only its owner adds versions, which stay as they are", async () => {
    const first = await save("ani", { variables: '{"code":"35"}', folder: "Rapat", description: "Nama wilayah" });
    expect(first).toMatchObject({ version: 1, variables: '{"code":"35"}', isMine: true });
    expect(first.id).toMatch(/^[\w-]{16}$/);
    const second = await save("ani", { id: first.id, name: "Nama baru" });
    expect(second).toMatchObject({ id: first.id, version: 2, name: "Nama baru", variables: "{}" });
    for (const who of [null, "budi"]) {
      const newest = await ask(who, ONE, { id: first.id });
      expect(newest.data?.["savedQuery"]).toMatchObject({
        version: 2,
        text: TEXT,
        isMine: false,
        versions: [{ version: 2 }, { version: 1 }],
      });
      const before = await ask(who, ONE, { id: first.id, version: 1 });
      expect(before.data?.["savedQuery"]).toMatchObject({ version: 1, name: "Nama", folder: "Rapat" });
    }
    expect(await codes("budi", SAVE, { id: first.id })).toEqual(["SAVED_QUERY_NOT_YOURS"]);
    expect((await ask("budi", DELETE, { input: { id: first.id } })).errors?.[0]?.extensions["code"]).toBe(
      "SAVED_QUERY_NOT_YOURS",
    );
    expect((await ask(null, ONE, { id: first.id, version: 3 })).data).toEqual({ savedQuery: null });
    expect((await ask("ani", DELETE, { input: { id: first.id } })).data).toEqual({
      deleteSavedQuery: { id: first.id },
    });
    expect((await ask("ani", ONE, { id: first.id })).data).toEqual({ savedQuery: null });
  });

  test("one sent again with its key is saved once, also at the same time, and a key is for one input", async () => {
    const key = { idempotencyKey: "simpan-sekali" };
    const [first, ...again] = await Promise.all(
      Array.from({ length: 5 }, () => save("hani", { ...key, name: "Sekali" })),
    );
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([first?.id]));
    await save("hani", { id: first?.id, name: "Versi kedua" });
    expect(await save("hani", { ...key, name: "Sekali" })).toMatchObject({ id: first?.id, version: 1, name: "Sekali" });
    expect(await namesIn("hani", {})).toEqual(["Versi kedua"]);
    expect(await codes("hani", SAVE, { ...key, name: "Lain" })).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect(await codes("hani", SAVE, { idempotencyKey: "pendek" })).toEqual(["IDEMPOTENCY_KEY_MALFORMED"]);
    expect(await save("indra", { ...key, name: "Milik Indra" })).toMatchObject({ version: 1, name: "Milik Indra" });
  });

  test("lists have one's own, the last saved first, and what others have listed", async () => {
    const old = await save("cici", { name: "Lama", folder: "Rapat" });
    await save("cici", { name: "Kedua 100%", isListed: true });
    await save("cici", { id: old.id, name: "Diperbarui", folder: "Rapat" });
    await save("dodi", { name: "Milik Dodi" });
    expect(await namesIn("cici", {})).toEqual(["Diperbarui", "Kedua 100%"]);
    expect(await namesIn("cici", { folder: "Rapat" })).toEqual(["Diperbarui"]);
    expect(await namesIn("cici", { search: "100%" })).toEqual(["Kedua 100%"]);
    expect(await namesIn("cici", { search: "DIPERBARUI" })).toEqual(["Diperbarui"]);
    expect(await namesIn("dodi", {})).toEqual(["Milik Dodi"]);
    expect(await namesIn("dodi", { mine: false })).toEqual(expect.arrayContaining(["Milik Dodi", "Kedua 100%"]));
    expect(await namesIn("dodi", { mine: false })).not.toContain("Diperbarui");
    const { data } = await ask("cici", LIST, { first: 1 });
    const page = data?.["savedQueries"] as { readonly pageInfo: { readonly endCursor: string } }; // as asked
    expect(await namesIn("cici", { first: 1, after: page.pageInfo.endCursor })).toEqual(["Kedua 100%"]);
  });

  test.each<[string, object, string]>([
    ["text that is no GraphQL", { text: "{ a" }, "SAVED_QUERY_UNREADABLE"],
    ["a mutation beside the query", { text: `${TEXT} mutation { a }` }, "SAVED_QUERY_NOT_A_QUERY"],
    ["fragments alone", { text: "fragment F on Region { code }" }, "SAVED_QUERY_NOT_A_QUERY"],
    ["a text that is too long", { text: `{ ${"a ".repeat(10_001)}}` }, "TEXT_TOO_LONG"],
    [
      "the number of a card in the text",
      { text: '{ familyByCard(number: "3307011999000017") { id } }' },
      "SAVED_QUERY_HAS_IDENTITY",
    ],
    ["the number of a card in a comment", { text: `# 3307011999000017\n${TEXT}` }, "SAVED_QUERY_HAS_IDENTITY"],
    ["the number of a card in variables", { variables: '{"n":3307011999000017}' }, "SAVED_QUERY_HAS_IDENTITY"],
    ["the number of a card in the name", { name: "KK 3307011999000017" }, "TEXT_HAS_IDENTITY"],
    ["variables that are a list", { variables: "[1]" }, "SAVED_VARIABLES_MALFORMED"],
    ["no name", { name: "  " }, "TEXT_MISSING"],
    ["an id that is nobody's", { id: "none" }, "SAVED_QUERY_UNKNOWN"],
  ])("%s is not saved", async (_, input, code) => {
    expect(await codes("eka", SAVE, input)).toEqual([code]);
    expect(await namesIn("eka", {})).toEqual([]);
  });

  test("nobody saves without a token, and no more than there is room for", async () => {
    expect(await codes(null, SAVE, {})).toEqual(["FORBIDDEN"]);
    const saved = await save("fani", {});
    const { length } = await Promise.all(Array.from({ length: 119 }, () => save("fani", { id: saved.id })));
    expect(length).toBe(119);
    expect(await codes("fani", SAVE, { id: saved.id })).toEqual(["SAVED_QUERIES_TOO_MANY"]);
    const { data } = await ask("fani", ONE, { id: saved.id });
    expect(data?.["savedQuery"]).toMatchObject({ version: 120 });
  });

  test("its file is asked with the reader's own rights and the values of the address", async () => {
    const text = `query Penyaluran($within: RegionCode!) {
      transfers(within: $within, first: 5) { nodes { ref amount } }
    }`;
    const { id } = await save("gita", { text, name: "Penyaluran: Wonosobo/2024", variables: '{"within":"33.07"}' });
    const get = async (who: string | null, more = "") => {
      const headers = who === null ? {} : { authorization: `Bearer ${await graph.tokenFor(who)}` };
      const answer = await fetch(`${graph.url}/exports/query.csv?saved=${id}&end=false${more}`, { headers });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };
    const officer = await get("regency:33.07");
    expect(officer.status).toBe(200);
    expect(officer.text.trim().split("\r\n")).toHaveLength(6);
    expect(officer.headers.get("content-disposition")).toMatch(
      /filename="sinergi-penyaluran-wonosobo-2024(-SINTETIS)?\.csv"/,
    );
    expect((await get("governor:53")).text.trim().split("\r\n")).toHaveLength(1);
    expect((await get("regency:33.07", "&var.within=53.14")).text.trim().split("\r\n")).toHaveLength(1);
    const open = await get(null);
    expect([open.status, open.text]).toEqual([403, expect.stringContaining("FORBIDDEN")]);
    const unknown = await get("analyst", "&version=7");
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining("SAVED_QUERY_UNKNOWN")]);
  });
});
