import { describe, expect, test } from "@jest/globals";
import {
  createUsedSources,
  type DataSource,
  type SourceId,
  type SourceRegistry,
} from "../../../../platform/serve-subgraph/sources.ts";
import { sourceById } from "../../../../platform/serve-subgraph/region.ts";
import { sourcedResolvers, sourcesOf } from "../../../../platform/serve-subgraph/sourced.ts";

const source = (id: string, provenance: DataSource["provenance"]): DataSource => ({
  id,
  title: `Judul ${id}`,
  publisher: "Penerbit",
  reference: "https://example.org",
  asOf: `2020-0${id.length}`,
  provenance,
});
const KNOWN = [source("terbit", "PUBLISHED"), source("impor", "IMPORTED")] as const;
const [published, imported] = KNOWN;

const registryOf = (): SourceRegistry & { readonly ensured: SourceId[][] } => {
  const ensured: SourceId[][] = [];
  return {
    ensured,
    ensure: async (ids) => {
      ensured.push([...ids]);
    },
    get: (id) => KNOWN.find((known) => known.id === id),
  };
};

describe("the sources that an answer used", () => {
  test("are listed once each, in the order of their ids, whatever rows named them", async () => {
    const used = createUsedSources(registryOf());
    expect(used.list()).toEqual([]);
    await used.note([published.id, null, published.id]);
    await used.note([imported.id, published.id]);
    expect(used.list()).toEqual([imported, published]);
  });

  test("are made sure of before rows are answered, each of a batch once", async () => {
    const registry = registryOf();
    await createUsedSources(registry).note([published.id, published.id, null]);
    expect(registry.ensured).toEqual([[published.id, null]]);
  });

  test("of one request are not those of another", async () => {
    const registry = registryOf();
    await createUsedSources(registry).note([published.id]);
    expect(createUsedSources(registry).list()).toEqual([]);
  });

  test("leave out what no table knows", async () => {
    const used = createUsedSources(registryOf());
    await used.note(["nobody's"]);
    expect(used.list()).toEqual([]);
  });
});

describe("a row", () => {
  const sources = createUsedSources(registryOf());

  test("says how far its headline and its other figures can be trusted, and when they were true", () => {
    const row = { sourceId: published.id, detailSourceId: imported.id };
    expect(sourcedResolvers.provenance(row, {}, { sources })).toBe(published.provenance);
    expect(sourcedResolvers.detailProvenance(row, {}, { sources })).toBe(imported.provenance);
    expect(sourcedResolvers.asOf(row, {}, { sources })).toBe(published.asOf);
    expect(sourcedResolvers.sources(row, {}, { sources })).toEqual([published, imported]);
  });

  test("without figures has no source, and one without detail only its own", () => {
    expect(sourcedResolvers.sources({ sourceId: null }, {}, { sources })).toEqual([]);
    expect(sourcedResolvers.provenance({ sourceId: null }, {}, { sources })).toBeNull();
    expect(sourcedResolvers.detailProvenance({ sourceId: published.id }, {}, { sources })).toBeNull();
    expect(sourcesOf([published.id, published.id], { sources })).toEqual([published]);
  });

  test("whose figure must have a source fails where it has none", () => {
    expect(sourceById(published.id, sources)).toBe(published);
    expect(() => sourceById("nobody's", sources)).toThrow("unknown source nobody's");
  });
});
